import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import type { JsonText } from '../http/json-text.js';
import { requireText } from '../http/pasted-text.js';
import { Metrics } from '../metrics/metrics.js';
import { StageClock, type OnLap } from '../metrics/stage-clock.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SearchIndex } from '../search/search-index.js';
import { ObservedTransitions } from '../signatures/graph/observed-transitions.js';
import { TRACING, type Tracing } from '../tracing/tracing.js';
import type { AnswerDto } from './answer.dto.js';
import { Asked } from './asked.js';
import { writeBrief, type BriefOptions, type WrittenBrief } from './brief/write-brief.js';
import { KnownRecords } from './known-records.js';
import { diagnosisOf, type Knowledge, type Question } from './walk.js';

/** What a text is diagnosed by. */
export type Query = Question & { text: string };

/** From an error text to its answer. */
@Injectable()
export class DiagnosisService {
  /** What this process knows of records. */
  readonly knowledge: Knowledge;
  private readonly onLap?: OnLap;

  constructor(
    private readonly patterns: LivePatterns,
    records: KnownRecords,
    words: SearchIndex,
    rates: RecordRates,
    observed: ObservedTransitions,
    private readonly asked: Asked,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(TRACING) tracing?: Tracing,
  ) {
    if (tracing) this.onLap = (stage, start, end) => tracing.tell(`match ${stage}`, start, end);
    this.knowledge = {
      load: (ids) => records.load(ids),
      rates,
      observed,
      unreviewed: config.unreviewed,
      isCutOff: () => records.isCutOff,
      suggest: (lines, options) => words.suggest(lines, options),
    };
  }

  /** An answer for programs, without anything of the text but what was captured. Throws as `answer` does. */
  async brief(query: Query, options: BriefOptions, signal?: AbortSignal): Promise<WrittenBrief> {
    requireText(query.text, this.config.maxText);
    const answer = await this.answer({ ...query, fill: false }, options.locale, signal);
    return writeBrief(JSON.parse(answer) as AnswerDto, options);
  }

  /** Throws `empty_text`, `text_too_large`. No match is no error. */
  async diagnose(query: Query, locale: string): Promise<JsonText<AnswerDto>> {
    requireText(query.text, this.config.maxText);
    return this.answer(query, locale);
  }

  /** Of a text of any length. Throws the reason of `signal` where that is aborted already. */
  async answer({ text, ...question }: Query, locale: string, signal?: AbortSignal): Promise<JsonText<AnswerDto>> {
    signal?.throwIfAborted();
    const clock = new StageClock(this.onLap);
    const diagnosis = await diagnosisOf(text, this.patterns.match(text), question, locale, this.knowledge, clock);
    this.metrics.spent(clock.times);
    if (question.count !== false) this.asked.note(diagnosis, text, question.within);
    return diagnosis.answer;
  }
}
