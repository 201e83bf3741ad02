import { Injectable } from '@nestjs/common';
import { MissRecorder, type Told } from '../misses/miss-recorder.js';
import { UsageCounter } from '../statistics/usage-counter.js';
import type { Diagnosis } from './walk.js';

/** Takes note of what was asked and what came of it. No answer waits for it, or depends on it. */
@Injectable()
export class Asked {
  constructor(
    private readonly misses: MissRecorder,
    private readonly usage: UsageCounter,
  ) {}

  note({ matchedIds, isSuggested }: Pick<Diagnosis, 'matchedIds' | 'isSuggested'>, told: Told): void {
    const isMatched = matchedIds.length > 0;
    this.usage.count(isMatched ? 'matched' : isSuggested ? 'suggested' : 'missed', matchedIds);
    if (!isMatched) this.misses.note(told);
  }
}
