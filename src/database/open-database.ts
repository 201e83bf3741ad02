import { join } from 'node:path';
import type { Database } from './database.js';
import { EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { beginFirstStart, endFirstStart } from './embedded/first-start.js';
import { takeOwnership } from './embedded/owner.js';

export interface DatabaseConfig {
  /** A Postgres, as a URL. Without it an embedded one is used. */
  databaseUrl?: string;
  /** Folder of the embedded database; made when missing. */
  dataDir: string;
}

/**
 * Opens and migrates the database that `config` names. Throws `OwnedElsewhere` when another process has the embedded
 * one open, and `NewerDatabase`.
 */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseConfig): Promise<Database> {
  if (databaseUrl) return (await import('./database.js')).openPostgres(databaseUrl);

  const owner = await takeOwnership(dataDir);
  const folder = join(dataDir, 'postgres');
  const embedded = new EmbeddedPostgres(folder);
  try {
    await beginFirstStart(folder);
    // It starts in a thread of its own while this one reads TypeORM and Nest: both take about a second.
    embedded.start();
    const { openStarted } = await import('./database.js');
    const database = await openStarted(dataDir, embedded, owner);
    await endFirstStart(folder);
    return database;
  } catch (error) {
    await embedded.close();
    await owner.release();
    throw error;
  }
}
