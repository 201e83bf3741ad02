import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import type { JsonText } from '../http/json-text.js';
import { requireText } from '../http/pasted-text.js';
import { Metrics } from '../metrics/metrics.js';
import { StageClock, type OnLap } from '../metrics/stage-clock.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { TRACING, type Tracing } from '../tracing/tracing.js';
import type { AnswerDto } from './answer.dto.js';
import { Asked } from './asked.js';
import { writeBrief, type BriefOptions, type WrittenBrief } from './brief/write-brief.js';
import { LiveKnowledge } from './live-knowledge.js';
import { LongTexts } from './long/long-texts.js';
import { diagnosisOf, type Question } from './walk.js';

/** What a text is diagnosed by. */
export type Query = Question & { text: string };

/** Asked for by what takes long: aborted when nobody waits for the answer any more. */
export type Gone = () => AbortSignal;

/**
 * What matching a text may cost where it keeps everyone else waiting: a few tens of milliseconds. A pattern may have
 * more, so that none is skipped here. See `PatternSet` for what a step is.
 */
const MAX_STEPS = 2 ** 22;

/** So many records are ranked there in about the same time. */
const MAX_MATCHES = 250;

const neverGone: Gone = () => new AbortController().signal;

/** From an error text to its answer. */
@Injectable()
export class DiagnosisService {
  private readonly onLap?: OnLap;

  constructor(
    private readonly patterns: LivePatterns,
    private readonly knowledge: LiveKnowledge,
    private readonly longTexts: LongTexts,
    private readonly asked: Asked,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(TRACING) tracing?: Tracing,
  ) {
    if (tracing) this.onLap = (stage, start, end) => tracing.tell(`match ${stage}`, start, end);
  }

  /** An answer for programs, without anything of the text but what was captured. Throws as `diagnose` does. */
  async brief(query: Query, options: BriefOptions, gone?: Gone): Promise<WrittenBrief> {
    const answer = await this.diagnose({ ...query, fill: false }, options.locale, gone);
    return writeBrief(JSON.parse(answer) as AnswerDto, options);
  }

  /** Throws `empty_text`, `text_too_large`, and as `answer` does. No match is no error. */
  async diagnose(query: Query, locale: string, gone?: Gone): Promise<JsonText<AnswerDto>> {
    requireText(query.text, this.config.maxText);
    return this.answer(query, locale, gone);
  }

  /**
   * Of a text of any length. What takes long throws `overloaded` where much of that is waiting, and the reason of `gone`
   * once that is aborted.
   */
  async answer({ text, ...question }: Query, locale: string, gone = neverGone): Promise<JsonText<AnswerDto>> {
    const clock = new StageClock(this.onLap);
    const found = this.patterns.matchWithin(text, MAX_STEPS, MAX_MATCHES);
    if ('possible' in found) return this.longTexts.answer(text, () => found.possible, question, locale, gone());
    const diagnosis = await diagnosisOf(text, found, question, locale, this.knowledge, clock);
    this.metrics.spent(clock.times);
    if (question.count !== false) this.asked.note(diagnosis, text, question.within);
    return diagnosis.answer;
  }
}
