import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../config.js';
import type { Follower } from '../../database/change-follower.js';
import { ChangeLog } from '../../database/change-log.js';
import { transactionRetried } from '../../database/retried.js';
import { inTurns, type Steps } from '../../signatures/bulk/in-turns.js';
import { NewUnits } from '../../signatures/translations/new-units.js';
import { sketchOf } from '../../signatures/translations/sketch.js';
import { textHash } from '../../signatures/record/review/text-hash.js';
import type { UnitRow } from '../../signatures/translations/unit-rows.js';
import { checkTranslation, type CheckResult } from '../checks/checks.js';
import type { GlossaryTerm } from '../checks/check.js';
import { GlossaryTerms } from '../glossary/glossary-terms.js';
import { reviewedBeside, reviewedElsewhere, type ReviewedElsewhere } from './reviewed-elsewhere.js';

/** So many are read at once, and checked while others have their turn. */
const BATCH = 500;
/** So many are marked by one statement. */
const MARKED_AT_ONCE = 10_000;

interface UncheckedRow {
  id: string;
  locale: string;
  mark: string;
  place: string;
  source: string;
  source_hash: string;
  target: string;
  failing: string[];
  sketch: number[];
  ignored: string[];
}

/** The part of the queue that is meant, as a condition on `unchecked_units AS w`, and the values of its parameters. */
type Which = readonly [condition: string, ...values: unknown[]];

type Texts = Pick<UncheckedRow, 'locale' | 'source' | 'target'>;

/** The terms of each language. */
type Glossaries = ReadonlyMap<string, readonly GlossaryTerm[]>;

type CheckedUnit = Texts & Pick<UncheckedRow, 'id' | 'source_hash'>;

/** What units are checked by, besides their texts. */
interface Against {
  terms: Glossaries;
  elsewhere: ReviewedElsewhere;
}

/** What is known of a unit when it is checked. */
type Checked = Pick<UncheckedRow, 'id' | 'locale' | 'source_hash' | 'target' | 'failing' | 'sketch'>;

/**
 * Checks new units before they are written; in the background units whose texts have changed, and all of a language when
 * its glossary changes. What waits is marked so in the database, so that several processes share the work and a restart
 * goes on with it. Only what comes out otherwise than before is written.
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
    newUnits: NewUnits,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    newUnits.checkBy((units, manager) => this.checkNew(units, manager));
  }

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

  /** What the checks find in a translation, of a unit or of none, the glossary's among them. */
  async check(texts: Texts & { id?: string }, manager = this.dataSource.manager): Promise<CheckResult[]> {
    const unit = { ...texts, id: texts.id ?? '', source_hash: textHash(texts.source) };
    const against = { terms: new Map([[unit.locale, await this.terms.of(unit.locale, manager)]]) };
    return this.results(unit, { ...against, elsewhere: await reviewedElsewhere(manager, [unit]) });
  }

  /** Marks all translations into a language as not checked, and begins. Returns how many there are. */
  async checkAnew(locale: string): Promise<number> {
    let marked = 0;
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: { id: string | null; all: string; marked: string }[] = await this.dataSource.query(
        `WITH next AS (
           SELECT id, target FROM translation_units WHERE locale = $1 AND id > $2 ORDER BY id LIMIT ${MARKED_AT_ONCE}
         ), marked AS (
           INSERT INTO unchecked_units (unit_id, locale) SELECT id, $1 FROM next WHERE target <> '' ORDER BY id
           ON CONFLICT (unit_id, locale) DO UPDATE SET mark = excluded.mark RETURNING 1
         )
         SELECT max(id) AS id, count(*) AS all, (SELECT count(*) FROM marked) AS marked FROM next`,
        [locale, last],
      );
      const [row] = rows;
      marked += Number(row!.marked);
      last = Number(row!.all) < MARKED_AT_ONCE ? undefined : row!.id!;
    }
    this.nudge();
    return marked;
  }

  /** Checks these units, if they are not checked yet, before all others. */
  async checkNow(locale: string, ids: readonly string[]): Promise<void> {
    while ((await this.batch('w.unit_id = ANY($1) AND w.locale = $2', ids, locale)).length > 0);
  }

  /** Checks a unit anew, of which something else than its texts has changed. */
  async recheck(locale: string, id: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO unchecked_units (unit_id, locale) SELECT id, locale FROM translation_units
       WHERE id = $1 AND locale = $2 AND target <> '' ON CONFLICT (unit_id, locale) DO UPDATE SET mark = excluded.mark`,
      [id, locale],
    );
    await this.checkNow(locale, [id]);
  }

  /** Resolves when everything that is marked now has been checked. */
  async settled(): Promise<void> {
    this.nudge();
    await this.running;
  }

  /** How many translations into a language wait to be checked. */
  async waiting(locale: string): Promise<number> {
    const [row]: { count: string }[] = await this.dataSource.query(
      'SELECT count(*) FROM unchecked_units WHERE locale = $1',
      [locale],
    );
    return Number(row!.count);
  }

  private async checkNew(units: readonly UnitRow[], manager: EntityManager): Promise<void> {
    const translated = units.filter(({ target }) => target !== '');
    const terms = await termsOf(translated, (locale) => this.terms.held(locale, manager));
    const elsewhere = new Map([...reviewedBeside(translated), ...(await reviewedElsewhere(manager, translated))]);
    await inTurns(this.failingOf(translated, { terms, elsewhere }));
  }

  private *failingOf(units: readonly UnitRow[], against: Against): Steps<void> {
    for (const unit of units) {
      unit.failing = this.failing(unit, against);
      yield;
    }
  }

  private nudge(): void {
    if (this.isStopped) return;
    this.running = (this.running ?? Promise.resolve()).then(() => this.drain());
  }

  private async drain(): Promise<void> {
    // Each process begins somewhere else, so that they share the work.
    let last = { id: randomBytes(12).toString('base64url'), locale: '' };
    try {
      while (!this.isStopped) {
        const rows = await this.batch('(w.unit_id, w.locale) > ($1, $2)', last.id, last.locale);
        if (rows.length === 0 && last.id === '') return;
        last = rows.at(-1) ?? { id: '', locale: '' };
      }
    } catch (error) {
      this.logger.warn(`Translations wait to be checked: ${(error as Error).message}`);
    }
  }

  /**
   * Checks the next units. No lock is held and no connection taken meanwhile. Each unit is looked up for itself: without
   * statistics the database would rather read all.
   */
  private async batch(...[condition, ...values]: Which): Promise<UncheckedRow[]> {
    const rows: UncheckedRow[] = await this.dataSource.query(
      `SELECT u.id, u.locale, w.mark, w.place, u.source, u.source_hash, u.target, u.failing, u.sketch, ARRAY(
         SELECT "check" FROM ignored_checks AS i WHERE (i.unit_id, i.locale) = (u.id, u.locale)
       ) AS ignored
       FROM (
         SELECT *, ctid AS place FROM unchecked_units AS w WHERE ${condition} ORDER BY unit_id, locale LIMIT ${BATCH}
       ) AS w, LATERAL (
         SELECT * FROM translation_units WHERE (id, locale) = (w.unit_id, w.locale) OFFSET 0
       ) AS u
       ORDER BY w.unit_id, w.locale`,
      values,
    );
    if (rows.length === 0) return rows;
    const terms = await termsOf(rows, (locale) => this.terms.read(locale, this.dataSource.manager));
    const elsewhere = await reviewedElsewhere(this.dataSource.manager, rows);
    const changed = await inTurns(this.changed(rows, { terms, elsewhere }));
    await transactionRetried(this.dataSource, async (manager) => {
      if (changed.length > 0) await putResults(manager, changed);
      await takeMarks(manager, rows);
    });
    return rows;
  }

  /** The units of which something comes out otherwise than before. */
  private *changed(rows: readonly UncheckedRow[], against: Against): Steps<Checked[]> {
    const changed: Checked[] = [];
    for (const row of rows) {
      const { id, locale, source, source_hash, target, ignored } = row;
      const failing = this.failing(row, against).filter((check) => !ignored.includes(check));
      const now = { failing, sketch: sketchOf(source) };
      if (!isDeepStrictEqual(now, { failing: row.failing, sketch: row.sketch }))
        changed.push({ id, locale, source_hash, target, ...now });
      yield;
    }
    return changed;
  }

  /** The checks that find an error or a warning, each once. */
  private failing(unit: CheckedUnit, against: Against): string[] {
    const found = this.results(unit, against).filter(({ severity }) => severity !== 'info');
    return [...new Set(found.map(({ check }) => check))];
  }

  private results(unit: CheckedUnit, { terms, elsewhere }: Against): CheckResult[] {
    const { [unit.locale]: spacing = this.config.hanLatinSpacing.default } = this.config.hanLatinSpacing;
    const glossary = terms.get(unit.locale)!;
    return checkTranslation(unit, { glossary, spacing, elsewhere: elsewhere.get(unit) });
  }
}

async function termsOf(
  units: readonly Texts[],
  read: (locale: string) => Promise<readonly GlossaryTerm[]>,
): Promise<Glossaries> {
  const terms = new Map<string, readonly GlossaryTerm[]>();
  for (const { locale } of units) if (!terms.has(locale)) terms.set(locale, await read(locale));
  return terms;
}

/** Of units that have other texts by now nothing is known; they are marked again. */
async function putResults(manager: EntityManager, results: readonly Checked[]): Promise<void> {
  await manager.query(
    `UPDATE translation_units AS u SET failing = given.failing, sketch = given.sketch
     FROM jsonb_to_recordset($1::jsonb) AS given
       (id text, locale text, source_hash text, target text, failing text[], sketch integer[])
     WHERE (u.id, u.locale) = (given.id, given.locale) AND (u.source_hash, u.target) = (given.source_hash, given.target)`,
    [JSON.stringify(results)],
  );
}

/** By their places, for that needs no plan. What was marked again meanwhile has another mark, and stays. */
async function takeMarks(manager: EntityManager, rows: readonly UncheckedRow[]): Promise<void> {
  await manager.query('DELETE FROM unchecked_units WHERE ctid = ANY($1::tid[]) AND mark = ANY($2::bigint[])', [
    rows.map(({ place }) => place),
    rows.map(({ mark }) => mark),
  ]);
}
