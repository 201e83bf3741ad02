import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { SignatureEntity } from './signature.entity.js';
import type { Version } from './signature-writer.js';

/** Where versions are taken from: a query of (row jsonb, action text, changes jsonb, units jsonb), with its parameters. */
export interface VersionSource {
  query: string;
  parameters: readonly unknown[];
}

/** Versions as `versionRows` writes them. */
export const givenVersions = (rows: string): VersionSource => ({
  query: `SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS given ("row" jsonb, "action" text, "changes" jsonb, "units" jsonb)`,
  parameters: [rows],
});

/** The versions that an import has staged, of the records from `first` to `last`. */
export const stagedVersions = (importId: string, first: string, last: string): VersionSource => ({
  query: 'SELECT * FROM staged_versions WHERE import_id = $1 AND signature_id BETWEEN $2 AND $3',
  parameters: [importId, first, last],
});

/** Locks the records of which an import has staged versions. Returns the ids of these and of new records, in order. */
export async function lockStaged(manager: EntityManager, importId: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    'SELECT DISTINCT signature_id AS id FROM staged_versions WHERE import_id = $1 ORDER BY signature_id',
    [importId],
  );
  await manager.query(
    `SELECT count(*) FROM (
       SELECT 1 FROM signatures WHERE id IN (SELECT signature_id FROM staged_versions WHERE import_id = $1)
       ORDER BY id FOR UPDATE
     ) AS locked`,
    [importId],
  );
  return rows.map(({ id }) => id);
}

/** The versions as JSON: a list of {row, action, changes, units}, each `row` as the table `signatures` has it. */
export function versionRows(manager: EntityManager, versions: readonly Version[]): string {
  const columns = columnsOf(manager);
  const rows = versions.map(({ entity, action, changes, units }) => ({
    row: Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(entity) as unknown])),
    action,
    changes,
    units,
  }));
  return JSON.stringify(rows);
}

/**
 * Inserts the versions as revisions, and the last one of each record as what the record is now: in one statement,
 * however many they are. Ids in order, so that no two writers wait for each other. Fails, by the key of the revisions,
 * when a revision that is to be written is there already.
 */
export async function insertVersions(
  manager: EntityManager,
  { query, parameters }: VersionSource,
  actorKind: Actor['kind'],
): Promise<void> {
  const names = columnsOf(manager).map(({ databaseName }) => `"${databaseName}"`);
  await manager.query(
    `WITH versions AS MATERIALIZED (
       SELECT signature.*, given."action", given."changes"
       FROM (${query}) AS given, jsonb_populate_record(NULL::"signatures", given."row") AS signature
       ORDER BY signature."id", signature."revision"
     ), latest AS (
       INSERT INTO "signatures" (${names.join(', ')})
       SELECT DISTINCT ON ("id") ${names.join(', ')} FROM versions ORDER BY "id", "revision" DESC
       ON CONFLICT ("id") DO UPDATE SET (${names.join(', ')}) = ROW(${names.map((name) => `excluded.${name}`).join(', ')})
     )
     INSERT INTO "revisions"
       ("signature_id", "revision", "at", "actor_id", "actor_kind", "action", "changes", "record", "item_ids")
     SELECT "id", "revision", "updated_at", "updated_by", $${parameters.length + 1}::text, "action", "changes",
       "record", "item_ids"
     FROM versions`,
    [...parameters, actorKind],
  );
}

function columnsOf(manager: EntityManager) {
  return manager.connection.getMetadata(SignatureEntity).columns;
}
