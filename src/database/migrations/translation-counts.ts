import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is counted of `n` units. */
const MEASURES = {
  units: 'n',
  words: 'n * words',
  untranslated: `n * (state = 'untranslated')::integer`,
  needs_review: `n * (state = 'needs_review')::integer`,
  reviewed: `n * (state = 'reviewed')::integer`,
  rejected: `n * (state = 'rejected')::integer`,
  outdated: `n * ((coalesce(reviewed_against, made_from) <> source_hash AND state <> 'untranslated') IS TRUE)::integer`,
  ai_unreviewed: `n * ((origin = 'ai' AND state = 'needs_review') IS TRUE)::integer`,
  failing: `n * (failing <> '{}')::integer`,
};
const names = Object.keys(MEASURES);

/** The counts of rows of `translation_units`, each of which counts `n` times. */
const countsOf = (rows: string) => `
  WITH counted AS (SELECT * FROM (${rows}) AS u WHERE status IN ('published', 'draft'))
  SELECT * FROM (
    SELECT locale, CASE grouping(domain, field) WHEN 3 THEN 'all' WHEN 1 THEN 'domain' ELSE 'field' END AS kind,
      coalesce(domain, field) AS name, ${names.map((name) => `sum(${MEASURES[name as keyof typeof MEASURES]}) AS ${name}`).join(', ')}
    FROM counted GROUP BY GROUPING SETS ((locale), (locale, domain), (locale, field))
    UNION ALL
    SELECT locale, 'check', "check", sum(n)${', 0'.repeat(names.length - 2)}, sum(n)
    FROM counted, unnest(failing) AS "check" GROUP BY locale, "check"
  ) AS counts WHERE (${names.join(', ')}) <> (${names.map(() => 0).join(', ')})`;

const DAYS = {
  translated: `(target <> target_before AND target <> '')::integer`,
  reviewed: `(state = 'reviewed' AND action <> 'record')::integer`,
  rejected: `(state = 'rejected' AND action = 'reject')::integer`,
};
const daysOf = (rows: string) => `
  SELECT locale, (at AT TIME ZONE 'UTC')::date, ${Object.values(DAYS)
    .map((measure) => `sum(${measure})`)
    .join(', ')}
  FROM ${rows} AS e GROUP BY 1, 2`;

/** The tables of which the rows are counted, and when. */
const COUNTED = [
  {
    table: 'translation_units',
    counts: 'translation_counts',
    keys: ['locale', 'kind', 'name'],
    measures: names,
    count: countsOf,
    triggers: {
      INSERT: { tables: 'NEW TABLE AS added', rows: 'SELECT 1 AS n, * FROM added' },
      UPDATE: {
        tables: 'OLD TABLE AS removed NEW TABLE AS added',
        rows: 'SELECT 1 AS n, * FROM added UNION ALL SELECT -1, * FROM removed',
      },
      DELETE: { tables: 'OLD TABLE AS removed', rows: 'SELECT -1 AS n, * FROM removed' },
    },
    all: 'SELECT 1 AS n, * FROM translation_units',
  },
  {
    table: 'translation_events',
    counts: 'translation_days',
    keys: ['locale', 'day'],
    measures: Object.keys(DAYS),
    count: daysOf,
    triggers: { INSERT: { tables: 'NEW TABLE AS added', rows: 'added' } },
    all: 'translation_events',
  },
];

/** So many rows of counts come in before they are summed up. */
const SUMMED_EVERY = 1_000;
/** Any fixed numbers: the advisory locks of who sums up. */
const SUMMING = 1_795_720;

/**
 * How many units and events there are of each kind, so that statistics need not count them. Each statement that changes
 * some adds rows with what it changed, so that no transaction waits for another; one of them sums them up now and then.
 */
export class TranslationCounts1795720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "translation_units_state_changed" ON "translation_units" ("locale", "state", "changed_at", "id")`,
    );
    await runner.query(
      `CREATE INDEX "translation_units_check" ON "translation_units" USING gin ("failing") WHERE "failing" <> '{}'`,
    );
    await runner.query(`
      CREATE TABLE "translation_counts" (
        "id" bigint GENERATED ALWAYS AS IDENTITY,
        "locale" text COLLATE "C" NOT NULL,
        "kind" text NOT NULL,
        "name" text,
        ${names.map((name) => `"${name}" bigint NOT NULL`).join(', ')},
        CONSTRAINT "translation_counts_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`
      CREATE TABLE "translation_days" (
        "id" bigint GENERATED ALWAYS AS IDENTITY,
        "locale" text COLLATE "C" NOT NULL,
        "day" date NOT NULL,
        ${Object.keys(DAYS)
          .map((name) => `"${name}" bigint NOT NULL`)
          .join(', ')},
        CONSTRAINT "translation_days_pkey" PRIMARY KEY ("id")
      )`);
    for (const [index, { table, counts, keys, measures, count, triggers, all }] of COUNTED.entries()) {
      const columns = [...keys, ...measures].join(', ');
      await runner.query(`INSERT INTO ${counts} (${columns}) ${count(all)}`);
      await runner.query(`
        CREATE FUNCTION sum_up_${counts}() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
          IF pg_try_advisory_xact_lock(${SUMMING + index}) THEN
            WITH taken AS (DELETE FROM ${counts} RETURNING *)
            INSERT INTO ${counts} (${columns})
            SELECT ${keys.join(', ')}, ${measures.map((name) => `sum(${name})`).join(', ')}
            FROM taken GROUP BY ${keys.join(', ')};
          END IF;
        END $$`);
      for (const [event, { tables, rows }] of Object.entries(triggers)) {
        const trigger = `${table}_${event.toLowerCase()}`;
        await runner.query(`
          CREATE FUNCTION count_${trigger}() RETURNS trigger LANGUAGE plpgsql AS $$
          DECLARE is_time boolean;
          BEGIN
            WITH counts AS (INSERT INTO ${counts} (${columns}) ${count(rows)} RETURNING id)
            SELECT bool_or(id % ${SUMMED_EVERY} = 0) FROM counts INTO is_time;
            IF is_time THEN PERFORM sum_up_${counts}(); END IF;
            RETURN NULL;
          END $$`);
        await runner.query(`
          CREATE TRIGGER ${trigger} AFTER ${event} ON ${table} REFERENCING ${tables}
          FOR EACH STATEMENT EXECUTE FUNCTION count_${trigger}()`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['check', 'state_changed']) await runner.query(`DROP INDEX "translation_units_${index}"`);
    for (const { table, counts, triggers } of COUNTED) {
      for (const event of Object.keys(triggers)) {
        const trigger = `${table}_${event.toLowerCase()}`;
        await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
        await runner.query(`DROP FUNCTION count_${trigger}`);
      }
      await runner.query(`DROP FUNCTION sum_up_${counts}`);
      await runner.query(`DROP TABLE "${counts}"`);
    }
  }
}
