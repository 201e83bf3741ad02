import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import type { SignatureEntity } from '../store/signature.entity.js';
import type { EventAction, TranslationEventEntity } from './translation-event.entity.js';
import type { UnitRow } from './unit-rows.js';

/** Versions whose units are to be written: a query of (signature_id, revision, at, by, domain, status, units). */
export interface UnitSource {
  query: string;
  parameters: readonly unknown[];
}

/** Versions at hand, with their units. */
export function givenUnits(versions: readonly { entity: SignatureEntity; units: UnitRow[] }[]): UnitSource {
  const given = versions.map(({ entity, units }) => ({
    signature_id: entity.id,
    revision: entity.revision,
    at: entity.updatedAt,
    by: entity.updatedBy,
    domain: entity.domain,
    status: entity.status,
    units,
  }));
  return {
    query: `SELECT * FROM jsonb_to_recordset($1::jsonb) AS given
      ("signature_id" text, "revision" integer, "at" timestamptz, "by" text, "domain" text, "status" text, "units" jsonb)`,
    parameters: [JSON.stringify(given)],
  };
}

/** The versions that an import has staged, of the records from `first` to `last`. */
export const stagedUnits = (importId: string, first: string, last: string): UnitSource => ({
  query: `SELECT "signature_id", "revision", ("row"->>'updated_at')::timestamptz AS "at", "row"->>'updated_by' AS "by",
      "row"->>'domain' AS "domain", "row"->>'status' AS "status", "units"
    FROM staged_versions WHERE import_id = $1 AND signature_id BETWEEN $2 AND $3`,
  parameters: [importId, first, last],
});

/** What changed in a unit that was there before. */
export type UnitChange = Pick<TranslationEventEntity, 'version' | 'source' | 'target' | 'state' | 'locale'> & {
  unit_id: string;
  at: string;
  by: string;
  source_before: string;
  target_before: string;
  state_before: string;
};

/** As the record has them. */
const TAKEN = [
  'signature_id',
  'path',
  'position',
  'field',
  'domain',
  'status',
  'source',
  'source_hash',
  'target',
  'state',
  'origin',
  'model',
  'made_from',
  'reviewed_against',
  'words',
  'sketch',
];
const columns = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}.${name}`).join(', ');
/** As a record leaves them that has them no more. */
const GONE = TAKEN.map((name) => (name === 'status' ? `'gone'` : name));
/** What makes another version of a unit. */
const VERSIONED = ['source', 'target', 'state', 'reviewed_against'];
const differs = (one: string, other: string, names: readonly string[]) =>
  `(${columns(one, names)}) IS DISTINCT FROM (${columns(other, names)})`;
const isNews = differs('u', 'excluded', VERSIONED);

/**
 * Makes the units of the versions' records those of their last versions, in one statement. Units that a record has no
 * more are `gone`, with their history. Returns what changed in units that were there before.
 */
export async function putUnits(manager: EntityManager, { query, parameters }: UnitSource): Promise<UnitChange[]> {
  return manager.query(
    `WITH versions AS MATERIALIZED (
       SELECT DISTINCT ON (signature_id) * FROM (${query}) AS given ORDER BY signature_id, revision DESC
     ), given AS MATERIALIZED (
       SELECT v.signature_id, v.at, v.by, v.domain, v.status, u.*
       FROM versions AS v, jsonb_to_recordset(v.units) AS u (id text, locale text, path text, position integer,
         field text, source text, source_hash text, target text, state text, origin text, model text, made_from text,
         reviewed_against text, words integer, sketch integer[], failing text[], author text)
     ), old AS MATERIALIZED (
       -- One record after the other, by the index: without statistics the database would rather read all units.
       SELECT u.* FROM versions AS v, LATERAL (
         SELECT * FROM translation_units WHERE signature_id = v.signature_id OFFSET 0
       ) AS u
     ), put AS (
       -- What is gone is put by its key too, which is found whatever the database knows of its tables.
       INSERT INTO translation_units AS u (id, locale, ${TAKEN.join(', ')}, version, author, changed_at, reviewer,
         reviewed_at, failing)
       SELECT id, locale, ${TAKEN.join(', ')}, 1, CASE WHEN target <> '' THEN coalesce(author, "by") END, at,
         CASE WHEN state = 'reviewed' THEN "by" END, CASE WHEN state = 'reviewed' THEN at END, coalesce(failing, '{}')
       FROM given
       UNION ALL
       SELECT id, locale, ${GONE.join(', ')}, version, author, changed_at, reviewer, reviewed_at, failing
       FROM old WHERE NOT EXISTS (SELECT 1 FROM given AS g WHERE (g.id, g.locale) = (old.id, old.locale))
       ORDER BY id, locale
       ON CONFLICT (id, locale) DO UPDATE SET (${TAKEN.join(', ')}) = ROW(${columns('excluded', TAKEN)}),
         version = u.version + (${isNews})::integer,
         author = CASE WHEN u.target = excluded.target THEN u.author ELSE excluded.author END,
         changed_at = CASE WHEN ${isNews} THEN excluded.changed_at ELSE u.changed_at END,
         reviewer = CASE WHEN ${isNews} THEN excluded.reviewer ELSE u.reviewer END,
         reviewed_at = CASE WHEN ${isNews} THEN excluded.reviewed_at ELSE u.reviewed_at END,
         failing = CASE WHEN excluded.target = '' THEN '{}' ELSE u.failing END
       WHERE ${differs('u', 'excluded', TAKEN)}
       RETURNING u.id, u.locale, u.source, u.target
     ), retold AS (
       -- Sources of which something else is reviewed than before: what others make of them is checked by that. One
       -- more review of a translation says nothing new of it.
       SELECT locale, source_hash FROM given AS g
       WHERE state = 'reviewed' AND NOT EXISTS (
         SELECT 1 FROM translation_units AS u
         WHERE (u.locale, u.source_hash, md5(u.target)::uuid) = (g.locale, g.source_hash, md5(g.target)::uuid)
           AND u.state = 'reviewed' AND u.status <> 'gone'
       )
       UNION
       SELECT old.locale, old.source_hash FROM old LEFT JOIN given AS g ON (g.id, g.locale) = (old.id, old.locale)
       WHERE old.state = 'reviewed' AND old.status <> 'gone'
         AND (g.source_hash, g.target, g.state) IS DISTINCT FROM (old.source_hash, old.target, old.state)
     ), marked AS (
       -- What is new may have been checked already. In order, which has all units written first: the background
       -- locks units before their marks too.
       INSERT INTO unchecked_units (unit_id, locale)
       SELECT put.id, put.locale FROM put
       JOIN given AS g ON (g.id, g.locale) = (put.id, put.locale)
       LEFT JOIN old ON (old.id, old.locale) = (put.id, put.locale)
       WHERE put.target <> '' AND (put.source, put.target) IS DISTINCT FROM (old.source, old.target)
         AND (old.id IS NOT NULL OR g.failing IS NULL)
       UNION
       SELECT u.id, u.locale FROM retold, LATERAL (
         SELECT id, locale FROM translation_units
         WHERE locale = retold.locale AND source_hash = retold.source_hash AND target <> '' AND status <> 'gone' OFFSET 0
       ) AS u
       ORDER BY 1, 2
       ON CONFLICT (unit_id, locale) DO UPDATE SET mark = excluded.mark
     )
     SELECT g.id AS unit_id, g.locale, old.version + 1 AS version, g.at, g.by, old.source AS source_before, g.source,
       old.target AS target_before, g.target, old.state AS state_before, g.state
     FROM given AS g JOIN old ON (old.id, old.locale) = (g.id, g.locale)
     WHERE ${differs('old', 'g', VERSIONED)}
     ORDER BY g.id, g.locale`,
    [...parameters],
  );
}

/** Enters changes of units under the number that the change log has for them. */
export async function insertEvents(
  manager: EntityManager,
  changes: readonly UnitChange[],
  { change, kind, action, reason }: { change: number; kind: Actor['kind']; action: EventAction; reason?: string },
): Promise<void> {
  if (changes.length === 0) return;
  await manager.query(
    `INSERT INTO translation_events (unit_id, locale, version, change, at, actor_id, actor_kind, action, reason,
       source_before, source, target_before, target, state_before, state)
     SELECT unit_id, locale, version, $2, at, "by", $3, $4, $5, source_before, source, target_before, target,
       state_before, state
     FROM jsonb_to_recordset($1::jsonb) AS changed (unit_id text, locale text, version integer, at timestamptz,
       "by" text, source_before text, source text, target_before text, target text, state_before text, state text)`,
    [JSON.stringify(changes), change, kind, action, reason ?? null],
  );
}
