import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { lockMigrations, migrations } from '../migrate.js';
import { FORMAT, LinesDigest, type BackupEnd, type BackupHead } from './backup-format.js';
import { NotRestored } from './not-restored.js';
import { RowWriter } from './row-writer.js';
import { asWritten, backedUpTables } from './write-backup.js';

/**
 * Writes the rows of a backup into an empty database, all or nothing, and brings them to this program's tables. Returns how
 * many there were. Throws `NotRestored`, and what `lines` throws.
 */
export async function restoreBackup(dataSource: DataSource, lines: AsyncIterable<string>): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await lockMigrations(runner);
    await asWritten(runner);
    await refuseNotEmpty(runner);
    const rows = await writeLines(runner, lines);
    await runner.commitTransaction();
    return rows;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

async function refuseNotEmpty(runner: QueryRunner): Promise<void> {
  for (const { tableName } of backedUpTables(runner.dataSource)) {
    // The counter's one row was made with the table.
    const ofUse = tableName === 'change_counter' ? 'WHERE number > 0' : '';
    const [{ used }]: [{ used: boolean }] = await runner.query(
      `SELECT EXISTS (SELECT FROM "${tableName}" ${ofUse}) AS used`,
    );
    if (used) throw new NotRestored('not_empty', tableName);
  }
}

async function writeLines(runner: QueryRunner, lines: AsyncIterable<string>): Promise<number> {
  const digest = new LinesDigest();
  const writer = new RowWriter(runner);
  let executor: MigrationExecutor | undefined;
  let end: BackupEnd | undefined;
  let at = 0;
  for await (const line of lines) {
    at++;
    if (end) throw new NotRestored('damaged', `line ${at}`);
    if (executor) {
      end = endOf(line);
      if (!end) await writer.add(line, `line ${at}`);
    } else {
      executor = await undoneTo(runner, headOf(line));
      await writer.begin();
    }
    if (!end) digest.add(line);
  }
  if (!executor) throw new NotRestored('no_backup', 'line 1');
  if (end?.sha256 !== digest.hex() || end.rows !== writer.rows) throw new NotRestored('damaged', `line ${at}`);
  await writer.end();
  await executor.executePendingMigrations();
  return writer.rows;
}

function headOf(line: string): BackupHead {
  const head = parsed<BackupHead>(line);
  if (head?.cairn !== 'backup' || !Array.isArray(head.migrations)) throw new NotRestored('no_backup', 'line 1');
  const known = migrations.map(({ name }) => name);
  const unknown = head.migrations.find((name, index) => name !== known[index]);
  if (head.format !== FORMAT || unknown) throw new NotRestored('newer', unknown ?? `format ${head.format}`);
  return head;
}

/** Takes the tables, which are empty, back to those of the backup. */
async function undoneTo(runner: QueryRunner, { migrations: done }: BackupHead): Promise<MigrationExecutor> {
  const executor = new MigrationExecutor(runner.dataSource, runner);
  executor.transaction = 'none';
  for (let count = migrations.length; count > done.length; count--) await executor.undoLastMigration();
  return executor;
}

const endOf = (line: string) => (line.startsWith('{"end":') ? parsed<{ end: BackupEnd }>(line)?.end : undefined);

function parsed<T>(line: string): T | undefined {
  try {
    return Object(JSON.parse(line)) as T;
  } catch {
    return undefined;
  }
}
