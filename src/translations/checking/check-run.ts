import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { TranslationStatistics } from '../statistics/translation-statistics.service.js';
import type { CheckRunLineDto } from './checking.dto.js';
import { UnitChecker } from './unit-checker.js';

const TELL_MS = 1_000;

/** Checks everything anew; whoever asks is told how far it is. */
@Injectable()
export class CheckRun {
  constructor(
    private readonly checker: UnitChecker,
    private readonly statistics: TranslationStatistics,
  ) {}

  async *all(locale: string, onlyNew: boolean): AsyncGenerator<CheckRunLineDto> {
    const total = onlyNew ? await this.checker.waiting(locale) : await this.checker.checkAnew(locale);
    const settled = this.checker.settled().then(() => true);
    for (let isDone = false; !isDone;) {
      isDone = await Promise.race([settled, wait(TELL_MS, false)]);
      // Others may have brought in more meanwhile.
      yield { checked: Math.max(0, total - (await this.checker.waiting(locale))), total };
    }
    yield { failing: (await this.statistics.read(locale)).failing };
  }
}
