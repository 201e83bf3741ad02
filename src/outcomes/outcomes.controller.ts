import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import { NewOutcomeDto, OutcomeDto } from './outcomes.dto.js';
import { OutcomesService } from './outcomes.service.js';

/** Outcomes: what people report back, and the rates that follow from it. */
@Controller('v1/outcomes')
export class OutcomesController {
  constructor(private readonly outcomes: OutcomesService) {}

  /** Reports whether a workaround or a dead end worked, in place of what the same actor reported of it before. */
  @Post()
  @HttpCode(200)
  @Needs('outcomes:write')
  async report(@CurrentActor() actor: Actor, @Body() outcome: NewOutcomeDto): Promise<OutcomeDto> {
    return this.outcomes.report(actor, outcome);
  }
}
