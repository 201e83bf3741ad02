import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../config.js';
import type { Follower } from '../../database/change-follower.js';
import { ChangeLog } from '../../database/change-log.js';
import { transactionRetried } from '../../database/retried.js';
import { inTurns, type Steps } from '../../signatures/bulk/in-turns.js';
import { checkTranslation, type CheckResult } from '../checks/checks.js';
import type { GlossaryTerm } from '../checks/check.js';
import { GlossaryTerms } from '../glossary/glossary-terms.js';
import { sketchOf } from '../memory/sketch.js';

/** So many are checked while others wait. */
const BATCH = 200;
/** So many are marked by one statement. */
const MARKED_AT_ONCE = 5_000;

interface UncheckedRow {
  id: string;
  locale: string;
  source: string;
  target: string;
  ignored: string[];
}

/**
 * Checks the units whose texts are new, and all of a language when its glossary changes, in the background: what is not
 * checked yet is marked so in the database, so that several processes share the work and a restart goes on with it.
 */
@Injectable()
export class UnitChecker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('checks');
  private follower?: Follower;
  private running: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeLog,
    private readonly terms: GlossaryTerms,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const start = () => Promise.resolve(this.nudge());
    this.follower = this.changes.follow(await this.changes.current(), { onChanges: start, onGap: start });
    this.nudge();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.follower?.stop();
    await this.running;
  }

  /** What the checks find in a translation, the glossary's among them. */
  async check(locale: string, source: string, target: string, manager?: EntityManager): Promise<CheckResult[]> {
    return this.results({ locale, source, target }, await this.terms.of(locale, manager));
  }

  /** Marks all translations into a language as not checked, and begins. Returns how many there are. */
  async checkAnew(locale: string): Promise<number> {
    let marked = 0;
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: { id: string }[] = await this.dataSource.query(
        `WITH next AS (
           SELECT id FROM translation_units WHERE locale = $1 AND id > $2 ORDER BY id LIMIT ${MARKED_AT_ONCE}
         ), marked AS (
           UPDATE translation_units AS u SET checked = false FROM next
           WHERE u.id = next.id AND u.locale = $1 AND u.target <> '' RETURNING u.id
         )
         SELECT max(id) AS id, count(*) AS all, (SELECT count(*) FROM marked) AS marked FROM next`,
        [locale, last],
      );
      const [row] = rows as unknown as { id: string | null; all: string; marked: string }[];
      marked += Number(row!.marked);
      last = Number(row!.all) < MARKED_AT_ONCE ? undefined : row!.id!;
    }
    this.nudge();
    return marked;
  }

  /** Checks these units, if they are not checked yet, before all others; or waits for who is at it. */
  async checkNow(locale: string, ids: readonly string[]): Promise<void> {
    while ((await this.batch('id = ANY($1) AND locale = $2', [ids, locale], 'FOR UPDATE')) > 0);
  }

  /** Resolves when everything that is marked now has been checked. */
  async settled(): Promise<void> {
    this.nudge();
    await this.running;
  }

  /** How many translations into a language wait to be checked. */
  async waiting(locale: string): Promise<number> {
    const [row]: { count: string }[] = await this.dataSource.query(
      'SELECT count(*) FROM translation_units WHERE NOT checked AND locale = $1',
      [locale],
    );
    return Number(row!.count);
  }

  private nudge(): void {
    if (this.isStopped) return;
    this.running = (this.running ?? Promise.resolve()).then(() => this.drain());
  }

  private async drain(): Promise<void> {
    try {
      while (!this.isStopped && (await this.batch()) > 0);
    } catch (error) {
      this.logger.warn(`Translations wait to be checked: ${(error as Error).message}`);
    }
  }

  private batch(which = 'true', parameters: unknown[] = [], lock = 'FOR UPDATE SKIP LOCKED'): Promise<number> {
    return transactionRetried(this.dataSource, async (manager) => {
      const rows: UncheckedRow[] = await manager.query(
        `SELECT id, locale, source, target, ARRAY(
           SELECT "check" FROM ignored_checks AS i WHERE (i.unit_id, i.locale) = (u.id, u.locale)
         ) AS ignored
         FROM translation_units AS u WHERE NOT checked AND ${which}
         ORDER BY id, locale LIMIT ${BATCH} ${lock}`,
        parameters,
      );
      if (rows.length === 0) return 0;
      const terms = new Map<string, readonly GlossaryTerm[]>();
      for (const { locale } of rows) if (!terms.has(locale)) terms.set(locale, await this.terms.of(locale, manager));
      await putResults(manager, await inTurns(this.checked(rows, terms)));
      return rows.length;
    });
  }

  private *checked(
    rows: readonly UncheckedRow[],
    terms: ReadonlyMap<string, readonly GlossaryTerm[]>,
  ): Steps<object[]> {
    const checked: object[] = [];
    for (const row of rows) {
      const found = this.results(row, terms.get(row.locale)!).filter(
        ({ severity, check }) => severity !== 'info' && !row.ignored.includes(check),
      );
      const failing = [...new Set(found.map(({ check }) => check))];
      checked.push({ id: row.id, locale: row.locale, failing, sketch: sketchOf(row.source) });
      yield;
    }
    return checked;
  }

  private results(unit: Pick<UncheckedRow, 'locale' | 'source' | 'target'>, glossary: readonly GlossaryTerm[]) {
    const { [unit.locale]: spacing = this.config.hanLatinSpacing.default } = this.config.hanLatinSpacing;
    return checkTranslation(unit, { glossary, spacing });
  }
}

async function putResults(manager: EntityManager, results: object[]): Promise<void> {
  await manager.query(
    `UPDATE translation_units AS u SET checked = true, failing = given.failing, sketch = given.sketch
     FROM jsonb_to_recordset($1::jsonb) AS given (id text, locale text, failing text[], sketch integer[])
     WHERE (u.id, u.locale) = (given.id, given.locale)`,
    [JSON.stringify(results)],
  );
}
