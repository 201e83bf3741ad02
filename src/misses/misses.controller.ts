import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { answerSaved } from '../signatures/signature-answers.js';
import { SavedDto } from '../signatures/signatures.dto.js';
import { DraftRequestDto, MissChangeDto, MissDto, MissPageDto, MissQueryDto } from './misses.dto.js';
import { MissesService } from './misses.service.js';

/** Misses: what was asked and nothing matched, masked and grouped, for whoever writes records. */
@Controller('v1/misses')
export class MissesController {
  constructor(private readonly misses: MissesService) {}

  /** Lists groups of errors that no record matches, page by page. */
  @Get()
  @Needs('signatures:write')
  page(@Query() query: MissQueryDto): Promise<MissPageDto> {
    return this.misses.page(query);
  }

  /** Hides a group, or shows it again; it goes on counting. */
  @Patch(':miss_id')
  @Needs('signatures:write')
  @ApiConsumes('application/merge-patch+json', 'application/json')
  change(
    @CurrentActor() actor: Actor,
    @Param('miss_id') id: string,
    @Body() { hidden }: MissChangeDto,
  ): Promise<MissDto> {
    return this.misses.setHidden(actor, id, hidden);
  }

  /** Makes a draft record of a group: with a pattern, its values as named groups, and the sample as example. */
  @Post(':miss_id/draft')
  @Needs('signatures:write')
  async draft(
    @CurrentActor() actor: Actor,
    @Param('miss_id') id: string,
    @Body() wanted: DraftRequestDto,
    @ReaderLocale() locale: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return answerSaved(await this.misses.draft(actor, id, wanted.id), locale, reply);
  }
}
