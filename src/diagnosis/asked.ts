import { Injectable } from '@nestjs/common';
import { MissRecorder } from '../misses/miss-recorder.js';
import { UsageCounter } from '../statistics/usage-counter.js';

/** Takes note of what was asked and what came of it. No answer waits for it, or depends on it. */
@Injectable()
export class Asked {
  constructor(
    private readonly misses: MissRecorder,
    private readonly usage: UsageCounter,
  ) {}

  note(text: string, matchedIds: readonly string[], isSuggested: boolean): void {
    const isMatched = matchedIds.length > 0;
    this.usage.count(isMatched ? 'matched' : isSuggested ? 'suggested' : 'missed', matchedIds);
    if (!isMatched) this.misses.note(text);
  }
}
