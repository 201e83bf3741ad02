import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { requireIfMatch } from '../../signatures/if-match.js';
import { UnitWorkflow } from '../decisions/unit-workflow.js';
import { DecisionDto, requireReason, SavedUnitDto, SaveUnitDto } from '../decisions/decisions.dto.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { answerUnit } from './unit-answer.js';
import { UnitContext } from './unit-context.js';
import { UnitQueue } from './unit-queue.js';
import { UnitContextDto, UnitDto, UnitPageDto, UnitQueryDto } from './units.dto.js';

/** Units: each translatable text of each record, in one language. */
@Controller('v1/translations/:target/units')
export class UnitsController {
  constructor(
    private readonly queue: UnitQueue,
    private readonly context: UnitContext,
    private readonly workflow: UnitWorkflow,
  ) {}

  /** Lists units: filtered, sorted, page by page. */
  @Get()
  @Needs('signatures:read')
  page(
    @CurrentActor() { id }: Actor,
    @TargetLocale() locale: string,
    @Query() query: UnitQueryDto,
  ): Promise<UnitPageDto> {
    return this.queue.page(locale, query, id);
  }

  /** Reads a unit with what belongs to it: findings, terms, similar texts, suggestions, comments, history. */
  @Get(':unit_id')
  @Needs('signatures:read')
  async read(
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @ReaderLocale() reader: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitContextDto> {
    return answerUnit(await this.context.read(locale, id, reader), reply);
  }

  /**
   * Saves a translation, and approves it with `approve`. Beside a reviewed one, that of who may not review waits as a
   * suggestion. What the checks warn of is answered; errors keep it from being saved.
   */
  @Put(':unit_id')
  @Needs('translations:write')
  @ApiHeader({ name: 'if-match', required: true })
  async save(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body() { target, origin, model, approve }: SaveUnitDto,
    @ReaderLocale() reader: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedUnitDto> {
    await this.workflow.save(
      { actor, locale, id, expected: requireIfMatch(match) },
      { target, origin, model },
      approve,
    );
    const unit = answerUnit(await this.context.unit(locale, id), reply);
    const outcome = unit.target === target ? 'saved' : 'suggested';
    return { outcome, unit, findings: await this.context.findings(unit, reader, target) };
  }

  /**
   * Decides about a translation as it is: approves it, rejects it with a reason (it stays in sight of translators, and
   * readers get the source), or confirms that a reviewed one holds for its changed source too.
   */
  @Post(':unit_id/decision')
  @HttpCode(200)
  @Needs('translations:review')
  @ApiHeader({ name: 'if-match', required: true })
  async decide(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body() { action, reason }: DecisionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    const seen = { actor, locale, id, expected: requireIfMatch(match) };
    if (action === 'reject') await this.workflow.reject(seen, requireReason(reason));
    else await this.workflow[action](seen, reason);
    return answerUnit(await this.context.unit(locale, id), reply);
  }
}
