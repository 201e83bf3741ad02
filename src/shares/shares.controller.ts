import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import type { ShareEntity } from './share.entity.js';
import { CreatedShareDto, NewShareDto, ShareDto } from './shares.dto.js';
import { expiryOf, SharesService } from './shares.service.js';

/** Shares: answers that somebody chose to keep for others. */
@Controller('v1/shares')
export class SharesController {
  constructor(private readonly shares: SharesService) {}

  /** Keeps a text, its secrets masked, with the ids of its answer's records, until nobody has looked for 90 days. */
  @Post()
  @Needs('match')
  @Header('cache-control', 'no-store')
  async create(
    @CurrentActor() actor: Actor,
    @Body() { text, signature_ids: signatureIds, ...question }: NewShareDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedShareDto> {
    const { share, deleteToken } = await this.shares.create(actor, { text, signatureIds, question });
    void reply.header('location', `/v1/shares/${share.id}`);
    return { ...shareBody(share), delete_token: deleteToken };
  }

  /** Reads a share, which so stays for another 90 days. */
  @Get(':share_id')
  @Needs('match')
  @Header('x-robots-tag', 'noindex, nofollow')
  @Header('cache-control', 'no-store')
  async view(@Param('share_id') id: string): Promise<ShareDto> {
    return shareBody(await this.shares.view(id));
  }

  /** Deletes a share for whoever has its delete token. */
  @Delete(':share_id')
  @HttpCode(204)
  @Needs('match')
  @ApiHeader({ name: 'delete-token', required: true })
  @ApiNoContentResponse()
  async delete(@Param('share_id') id: string, @Headers('delete-token') deleteToken: string = ''): Promise<void> {
    await this.shares.delete(id, deleteToken);
  }
}

function shareBody(share: ShareEntity): ShareDto {
  const { id, text, signatureIds, question, createdAt } = share;
  return {
    id,
    text,
    signature_ids: signatureIds,
    locale: question.locale ?? null,
    product: question.product ?? null,
    version: question.version ?? null,
    os: question.os ?? null,
    created_at: createdAt.toISOString(),
    expires_at: expiryOf(share).toISOString(),
  };
}
