import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { answerUnit } from '../units/unit-answer.js';
import { UnitContext } from '../units/unit-context.js';
import { UnitDto } from '../units/units.dto.js';
import { requireReason, SuggestionDecisionDto, TextDto } from './decisions.dto.js';
import { UnitWorkflow } from './unit-workflow.js';

/** Suggestions: texts beside that of a unit, for reviewers. */
@Controller('v1/translations/:target/units/:unit_id/suggestions')
export class SuggestionsController {
  constructor(
    private readonly workflow: UnitWorkflow,
    private readonly context: UnitContext,
  ) {}

  /** Suggests a text, which waits beside the translation. The same for the same source is suggested once. */
  @Post()
  @Needs('translations:write')
  async suggest(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @Body() text: TextDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    await this.workflow.suggest({ actor, locale, id }, text);
    return answerUnit(await this.context.unit(locale, id), reply);
  }

  /** Makes a suggestion the reviewed translation, or rejects it: then it stays, with the reason. */
  @Post(':suggestion_id/decision')
  @HttpCode(200)
  @Needs('translations:review')
  async decide(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @Param('suggestion_id') suggestion: string,
    @Body() { action, reason }: SuggestionDecisionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    if (action === 'accept') await this.workflow.accept({ actor, locale, id }, suggestion, reason);
    else await this.workflow.dismiss({ actor, locale, id }, suggestion, requireReason(reason));
    return answerUnit(await this.context.unit(locale, id), reply);
  }
}
