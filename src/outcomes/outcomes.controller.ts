import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { SignatureId } from '../signatures/signature-id.pipe.js';
import { DaysQueryDto } from '../statistics/statistics.dto.js';
import { idempotencyKey } from './idempotency-key.js';
import { OutcomeSummary } from './outcome-summary.js';
import { HistoryQueryDto, OutcomeSummaryDto, ReportPageDto, SummaryQueryDto } from './outcome-summary.dto.js';
import { NewOutcomeDto, OutcomeDto } from './outcomes.dto.js';
import { RecordHelp } from './record-help.js';
import { HelpDto, ItemRatesDto } from './record-help.dto.js';
import { OutcomesService } from './outcomes.service.js';

/** Outcomes: what people report back, and the rates that follow from it. */
@Controller('v1/outcomes')
export class OutcomesController {
  constructor(
    private readonly outcomes: OutcomesService,
    private readonly reports: OutcomeSummary,
    private readonly records: RecordHelp,
  ) {}

  /** Reports whether a workaround or a dead end worked, in place of what the same reporter said of it before. */
  @Post()
  @HttpCode(200)
  @Needs('outcomes:write')
  @ApiHeader({ name: 'idempotency-key', required: false })
  async report(
    @CurrentActor() actor: Actor,
    @Body() outcome: NewOutcomeDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<OutcomeDto> {
    return this.outcomes.report(actor, outcome, idempotencyKey(key));
  }

  /** Sums up what is reported of each workaround and dead end, what needs a look first, and how it came in by day. */
  @Get('summary')
  @Needs('signatures:read')
  async summary(@Query() query: SummaryQueryDto, @ReaderLocale() locale: string): Promise<OutcomeSummaryDto> {
    return this.reports.summary(query, locale);
  }

  /** Lists what the caller says of workarounds and dead ends now, newest first: what another report would replace. */
  @Get('own')
  @Needs('outcomes:write')
  async own(@CurrentActor() actor: Actor, @Query() query: HistoryQueryDto): Promise<ReportPageDto> {
    return this.reports.own(actor, query);
  }

  /** Lists reports, newest first, replaced ones included. */
  @Get('history')
  @Needs('signatures:read')
  async history(@Query() query: HistoryQueryDto): Promise<ReportPageDto> {
    return this.reports.history(query);
  }

  /** The published records that helped most and least in the last days, by what was reported of their workarounds. */
  @Get('help')
  @Needs('signatures:read')
  async help(@Query() { days }: DaysQueryDto, @ReaderLocale() locale: string): Promise<HelpDto> {
    return this.records.help(days, locale);
  }

  /** How often each workaround and each dead end of a record works, and what that rests on. */
  @Get('rates/:id')
  @Needs('signatures:read')
  async rates(@SignatureId() id: string): Promise<ItemRatesDto> {
    return this.records.ratesOf(id);
  }
}
