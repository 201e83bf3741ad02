import { Injectable } from '@nestjs/common';
import { Problem } from '../../errors/problem.js';
import type { JsonText } from '../../http/json-text.js';
import { Metrics } from '../../metrics/metrics.js';
import { LivePatterns } from '../../patterns/live-patterns.js';
import type { RecordsPatterns } from '../../patterns/record-patterns.js';
import type { AnswerDto } from '../answer.dto.js';
import { Asked } from '../asked.js';
import { LiveKnowledge } from '../live-knowledge.js';
import type { Question } from '../walk.js';
import { leanThread } from './lean-thread.js';
import type { FromThread, LongDiagnosis, LongQuestion, ToThread } from './long-question.js';
import type { Spool } from './spool.js';
import { Turns } from './turns.js';

/** So many threads at a time: more would take the cores that answer everyone else. */
const MAX_THREADS = 2;

/** So many wait for their turn before others are sent away. Those in a file wait however many do: they are few. */
const MAX_WAITING = 16;

/** After so many seconds it may be the turn of one more. */
const RETRY_AFTER_S = 5;

/** Answers texts that are long, or take long, each in a thread of its own. */
@Injectable()
export class LongTexts {
  private readonly turns = new Turns(MAX_THREADS);

  constructor(
    private readonly patterns: LivePatterns,
    private readonly knowledge: LiveKnowledge,
    private readonly asked: Asked,
    private readonly metrics: Metrics,
  ) {}

  /**
   * @param candidates the patterns of all records that the text may have
   * Throws `overloaded`, and the reason of `signal` when that is aborted before the answer is there.
   */
  async answer(
    text: Spool | string,
    candidates: () => RecordsPatterns,
    question: Question,
    locale: string,
    signal: AbortSignal,
  ): Promise<JsonText<AnswerDto>> {
    if (typeof text === 'string' && this.turns.waiting >= MAX_WAITING)
      throw new Problem('overloaded', { seconds: RETRY_AFTER_S });
    const { unreviewed, isCutOff } = this.knowledge;
    const read = typeof text === 'string' ? text : { file: text.file, blocks: text.blocks };
    const { answer, ...found } = await this.turns.take(signal, () =>
      this.inThread({ text: read, patterns: candidates(), question, unreviewed, isCutOff: isCutOff(), locale }, signal),
    );
    this.patterns.report(found.skipped);
    this.metrics.spent(found.times);
    if (question.count !== false) this.asked.note(found, found.errorMessages, question.within);
    return answer;
  }

  private async inThread(question: LongQuestion, signal: AbortSignal): Promise<LongDiagnosis> {
    const thread = leanThread(new URL('./thread.js', import.meta.url), question);
    let leave = () => {};
    try {
      return await new Promise<LongDiagnosis>((resolve, reject) => {
        leave = () => reject(signal.reason as Error);
        signal.addEventListener('abort', leave);
        thread.once('error', reject);
        thread.once('exit', (code) => reject(new Error(`the thread of a long text ended with ${code}`)));
        thread.on('message', (said: FromThread) => {
          if ('found' in said) return resolve(said.found);
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
          this.reply(said).then((reply) => thread.postMessage(reply), reject);
        });
      });
    } finally {
      signal.removeEventListener('abort', leave);
      await thread.terminate();
    }
  }

  private async reply(said: Exclude<FromThread, { found: LongDiagnosis }>): Promise<ToThread> {
    const { load, suggest, rates, observed } = this.knowledge;
    if ('suggest' in said) return suggest(said.suggest, said.options);
    return [...(await load(said.load)).values()].map((stored) => ({
      stored,
      rates: rates.of(stored),
      observed: observed.from(stored.id),
    }));
  }
}
