import type { DataSource, EntityMetadata, QueryRunner } from 'typeorm';
import { migrations } from '../migrate.js';
import { FORMAT, LinesDigest, type BackupEnd, type BackupHead } from './backup-format.js';

/** Few enough to lie in memory, large as records may be. */
const BATCH = 200;

/** Every table, in one order. */
export const backedUpTables = ({ entityMetadatas }: DataSource): EntityMetadata[] =>
  entityMetadatas.toSorted((a, b) => (a.tableName < b.tableName ? -1 : 1));

/** The lines of a backup of everything, as it is at one moment: what is written meanwhile is not in it. */
export async function* backupLines(dataSource: DataSource): AsyncGenerator<string> {
  const runner = dataSource.createQueryRunner();
  const digest = new LinesDigest();
  let rows = 0;
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    await asWritten(runner);
    // The moment is that of the first query, and not when the transaction begins.
    await runner.query('SELECT 1');
    const head: BackupHead = { cairn: 'backup', format: FORMAT, migrations: migrations.map(({ name }) => name) };
    yield digest.add(JSON.stringify(head));
    for (const metadata of backedUpTables(dataSource))
      for await (const row of rowsOf(runner, metadata)) {
        yield digest.add(`{"table":${JSON.stringify(metadata.tableName)},"row":${row}}`);
        rows++;
      }
    const end: BackupEnd = { rows, sha256: digest.hex() };
    yield JSON.stringify({ end });
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

/** The rows of a table as JSON, as Postgres writes it, so that no number or time loses a digit in JavaScript. */
async function* rowsOf(runner: QueryRunner, { tableName, primaryColumns }: EntityMetadata): AsyncGenerator<string> {
  const keys = primaryColumns.map(({ databaseName }) => `"${databaseName}"::text COLLATE "C"`);
  await runner.query(
    `DECLARE backup NO SCROLL CURSOR FOR
     SELECT row_to_json(t)::text AS row FROM "${tableName}" AS t ORDER BY ${keys.join(', ')}`,
  );
  for (;;) {
    const batch: { row: string }[] = await runner.query(`FETCH ${BATCH} FROM backup`);
    for (const { row } of batch) yield row;
    if (batch.length < BATCH) break;
  }
  await runner.query('CLOSE backup');
}

/** For this transaction: times in UTC wherever the server stands, and as long as it takes. */
export async function asWritten(runner: QueryRunner): Promise<void> {
  await runner.query(`SET LOCAL TimeZone = 'UTC'`);
  await runner.query('SET LOCAL statement_timeout = 0');
  await runner.query('SET LOCAL idle_in_transaction_session_timeout = 0');
}
