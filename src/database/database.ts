import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import {
  dataSourceOf,
  embeddedPool,
  readingPool,
  migratingPool,
  postgresConnection,
  servingPool,
} from './data-source.js';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.js';
import type { Owner } from './embedded/owner.js';
import { migrate } from './migrate.js';
import { PostgresListener } from './postgres-listener.js';
import { reasonOf } from './reason.js';

/** What stands behind the data source. */
type Backing =
  | { kind: 'postgres'; databaseUrl: string }
  | { kind: 'embedded'; dataDir: string; embedded: EmbeddedPostgres; owner: Owner };

/** An open and migrated database. */
export class Database {
  private readonly processToken = randomBytes(32).toString('base64url');

  constructor(
    readonly dataSource: DataSource,
    private readonly backing: Backing,
    /** The same over connections of its own, for the reads by which changes are followed and matches answered: however many write. */
    readonly reading = dataSource,
  ) {}

  get kind(): 'postgres' | 'embedded' {
    return this.backing.kind;
  }

  /** Version and place, without a password: for the person who starts the service. */
  describe(): string {
    const { backing } = this;
    const version = `PostgreSQL ${this.dataSource.driver.version}`;
    if (backing.kind === 'embedded') return `${version} (PGlite), ${backing.dataDir}`;
    return `${version}, ${placeOf(backing.databaseUrl)}`;
  }

  /** By this secret the service knows its own process, and of an embedded database all processes of the same person. */
  get localToken(): string {
    return this.backing.kind === 'embedded' ? this.backing.owner.token : this.processToken;
  }

  /** How many connections are in use and idle, and how many queries wait for one. */
  get connections(): Record<'in_use' | 'idle' | 'waiting', number> {
    const { totalCount, idleCount, waitingCount } = (this.dataSource.driver as PostgresDriver).master as Pool;
    return { in_use: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  /** Tells whoever wants to open the same folder where it is served. */
  async announce(url: string): Promise<void> {
    if (this.backing.kind === 'embedded') this.backing.owner.announce(url);
  }

  /**
   * Calls back with what each notification on `channel` says, from any process, and with nothing whenever some may have
   * been missed. An embedded database has no other process: there nothing comes.
   */
  listen(channel: string, onNotification: (said?: string) => void): { stop(): Promise<void> } {
    if (this.backing.kind === 'embedded') return { stop: () => Promise.resolve() };
    return new PostgresListener(postgresConnection(this.backing.databaseUrl), channel, onNotification);
  }

  /** Everything that uses the database has to be closed before. */
  async close(): Promise<void> {
    await this.dataSource.destroy();
    if (this.reading.isInitialized) await this.reading.destroy();
    if (this.backing.kind === 'postgres') return;
    await this.backing.embedded.close();
    await this.backing.owner.release();
  }
}

/** Host, port and database of a URL, without user and password. */
function placeOf(databaseUrl: string): string {
  const { host, port, database } = new Client(databaseUrl);
  return `${host}:${port}/${database}`;
}

/** Opens and migrates a Postgres. Throws `NewerDatabase`. */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const migrating = dataSourceOf(migratingPool(databaseUrl));
  await migrating.initialize().catch((cause: unknown) => {
    throw new Error(`The database ${placeOf(databaseUrl)} cannot be opened: ${reasonOf(cause)}`, { cause });
  });
  try {
    await migrate(migrating);
  } finally {
    await migrating.destroy();
  }
  const dataSource = await dataSourceOf(servingPool(databaseUrl)).initialize();
  const reading = await dataSourceOf(readingPool(databaseUrl)).initialize();
  return new Database(dataSource, { kind: 'postgres', databaseUrl }, reading);
}

/** Connects to the embedded database that was started in `dataDir`, and migrates it. Throws `NewerDatabase`. */
export async function openStarted(dataDir: string, embedded: EmbeddedPostgres, owner: Owner): Promise<Database> {
  embedded.logger = new Logger('database');
  const dataSource = dataSourceOf(embeddedPool(embedded));
  try {
    await dataSource.initialize();
    await migrate(dataSource);
    return new Database(dataSource, { kind: 'embedded', dataDir, embedded, owner });
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw error;
  }
}
