import { Body, Controller, Delete, Param, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { answerUnit } from '../units/unit-answer.js';
import { UnitContext } from '../units/unit-context.js';
import { UnitDto } from '../units/units.dto.js';
import { CheckName, IgnorableCheck } from './check-name.pipe.js';
import { AssignmentDto, CommentDto, IgnoredCheckDto } from './notes.dto.js';
import { UnitNotes } from './unit-notes.js';

/** What people say of units beside their texts. */
@Controller('v1/translations/:target/units/:unit_id')
export class NotesController {
  constructor(
    private readonly notes: UnitNotes,
    private readonly context: UnitContext,
  ) {}

  /** Says something about a unit. */
  @Post('comments')
  @Needs('translations:write')
  async comment(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @Body() { text }: CommentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    const unit = await this.context.unit(locale, id);
    await this.notes.comment({ actor, locale, id }, text);
    return answerUnit(unit, reply);
  }

  /** Gives a unit to somebody to look after. */
  @Put('assignee')
  @Needs('translations:write')
  async assign(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @Body() { assignee }: AssignmentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    await this.context.unit(locale, id);
    await this.notes.assign(actor, locale, [id], assignee ?? undefined);
    return answerUnit(await this.context.unit(locale, id), reply);
  }

  /** Takes a check that warns out of a unit, where it is wrong, with the reason. */
  @Put('ignored-checks/:check')
  @Needs('translations:write')
  async ignore(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @IgnorableCheck() check: string,
    @Body() { reason }: IgnoredCheckDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    await this.context.unit(locale, id);
    await this.notes.ignore({ actor, locale, id }, check, reason);
    return answerUnit(await this.context.unit(locale, id), reply);
  }

  /** Lets a check count again. */
  @Delete('ignored-checks/:check')
  @Needs('translations:write')
  async heed(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('unit_id') id: string,
    @CheckName() check: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    await this.context.unit(locale, id);
    await this.notes.ignore({ actor, locale, id }, check, undefined);
    return answerUnit(await this.context.unit(locale, id), reply);
  }
}
