import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CheckRunLineDto } from './checking.dto.js';
import { UnitChecker } from './unit-checker.js';

const TELL_MS = 1_000;

/** Checks everything anew; whoever asks is told how far it is. */
@Injectable()
export class CheckRun {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checker: UnitChecker,
  ) {}

  async *all(locale: string, onlyNew: boolean): AsyncGenerator<CheckRunLineDto> {
    const total = onlyNew ? await this.checker.waiting(locale) : await this.checker.checkAnew(locale);
    const settled = this.checker.settled().then(() => true);
    for (let isDone = false; !isDone;) {
      isDone = await Promise.race([settled, wait(TELL_MS, false)]);
      // Others may have brought in more meanwhile.
      yield { checked: Math.max(0, total - (await this.checker.waiting(locale))), total };
    }
    yield { failing: await this.failing(locale) };
  }

  /** Check → in how many translations it fails. */
  async failing(locale: string): Promise<Record<string, number>> {
    const rows: { check: string; units: number }[] = await this.dataSource.query(
      `SELECT "check", count(*)::integer AS units FROM translation_units AS u, unnest(u.failing) AS "check"
       WHERE locale = $1 AND failing <> '{}' AND status IN ('published', 'draft') GROUP BY 1 ORDER BY 2 DESC, 1`,
      [locale],
    );
    return Object.fromEntries(rows.map(({ check, units }) => [check, units]));
  }
}
