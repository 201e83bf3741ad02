import { Injectable } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { MissRecorder, type Told } from '../misses/miss-recorder.js';
import type { Session } from '../outcomes/sessions/session.js';
import { SessionLog } from '../outcomes/sessions/session-log.js';
import { UsageCounter } from '../statistics/usage-counter.js';
import type { Diagnosis } from './walk.js';

/** Takes note of what was asked and what came of it. No answer waits for it, or depends on it. */
@Injectable()
export class Asked {
  constructor(
    private readonly misses: MissRecorder,
    private readonly usage: UsageCounter,
    private readonly sessions: SessionLog,
    private readonly metrics: Metrics,
  ) {}

  note({ matchedIds, rootIds, isSuggested }: Omit<Diagnosis, 'answer'>, told: Told, within: Session | undefined): void {
    const isMatched = matchedIds.length > 0;
    const outcome = isMatched ? 'matched' : isSuggested ? 'suggested' : 'missed';
    this.usage.count(outcome, matchedIds);
    this.metrics.matched(outcome);
    if (within) this.sessions.met(within, rootIds, matchedIds);
    if (!isMatched) this.misses.note(told);
  }
}
