import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { NewerDatabase } from './newer-database.js';
import { AuditEvents1795760000000 } from './migrations/audit-events.js';
import { FirstTables1795300000000 } from './migrations/first-tables.js';
import { MissIds1795710000000 } from './migrations/miss-ids.js';
import { MissesAndStatistics1795620000000 } from './migrations/misses-and-statistics.js';
import { ObservedTransitions1795730000000 } from './migrations/observed-transitions.js';
import { Outcomes1795510000000 } from './migrations/outcomes.js';
import { OutcomeReporters1795530000000 } from './migrations/outcome-reporters.js';
import { ReviewedTranslations1795765000000 } from './migrations/reviewed-translations.js';
import { RateWindows1795770000000 } from './migrations/rate-windows.js';
import { Shares1795520000000 } from './migrations/shares.js';
import { StagedVersions1795400000000 } from './migrations/staged-versions.js';
import { TranslationCounts1795720000000 } from './migrations/translation-counts.js';
import { Translations1795700000000 } from './migrations/translations.js';
import { UncheckedUnits1795745000000 } from './migrations/unchecked-units.js';
import { WebSessions1795750000000 } from './migrations/web-sessions.js';

/** All migrations, oldest first. One that has been released never changes. */
export const migrations = [
  FirstTables1795300000000,
  StagedVersions1795400000000,
  Outcomes1795510000000,
  Shares1795520000000,
  OutcomeReporters1795530000000,
  MissesAndStatistics1795620000000,
  Translations1795700000000,
  MissIds1795710000000,
  TranslationCounts1795720000000,
  ObservedTransitions1795730000000,
  UncheckedUnits1795745000000,
  WebSessions1795750000000,
  AuditEvents1795760000000,
  ReviewedTranslations1795765000000,
  RateWindows1795770000000,
];

/** Any fixed number: the advisory lock that a migrating process holds. */
const MIGRATING = 2_246_114_190;

/**
 * Brings the database to this program's tables, all in one transaction. Of several processes that start at once, one
 * migrates and the others wait for it. Throws `NewerDatabase`.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await lockMigrations(runner);
    await refuseNewer(runner);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'all';
    await executor.executePendingMigrations();
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** Waits until no other process changes the tables, and keeps others waiting until the transaction ends. */
export async function lockMigrations(runner: QueryRunner): Promise<void> {
  await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
}

async function refuseNewer(runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migrations'))) return;
  const done: { name: string }[] = await runner.query('SELECT "name" FROM "migrations" ORDER BY "timestamp"');
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = done.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
}
