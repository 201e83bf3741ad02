import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { DAY_MS } from '../calendar.js';
import type { Actor } from './actor.js';
import { CurrentActor, Needs } from './needs.decorator.js';
import { tokenBody } from './token-body.js';
import { CreatedTokenDto, NewTokenDto, TokenDto, TokenListDto } from './tokens.dto.js';
import { TokensService } from './tokens.service.js';

/** Access tokens. */
@Controller('v1/tokens')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  /** Lists all tokens, newest first, without their secrets. */
  @Get()
  @Needs('admin:read')
  async list(): Promise<TokenListDto> {
    return { tokens: (await this.tokens.list()).map(tokenBody) };
  }

  /** Makes a token. Its secret is in this answer and nowhere else: only a hash is stored. */
  @Post()
  @Needs('admin:write')
  async create(@CurrentActor() actor: Actor, @Body() wanted: NewTokenDto): Promise<CreatedTokenDto> {
    const { name, scopes, lifetime_days: days } = wanted;
    const expiresAt = days === null ? null : new Date(Date.now() + days * DAY_MS);
    const { token, secret } = await this.tokens.create({ name, scopes, expiresAt, createdBy: actor.id });
    return { ...tokenBody(token), secret };
  }

  /** Revokes a token: within seconds it lets nobody in any more, in any process. It stays in the list. */
  @Delete(':token_id')
  @Needs('admin:write')
  async revoke(@CurrentActor() actor: Actor, @Param('token_id') id: string): Promise<TokenDto> {
    return tokenBody(await this.tokens.revoke(id, actor.id));
  }
}
