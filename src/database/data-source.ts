import { Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import type { ClientConfig, PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrations } from './migrate.js';

const POOL_SIZE = 10;
const READING_SIZE = 4;
const CONNECT_MS = 10_000;
const STATEMENT_MS = 15_000;
/** Longer than any statement may take: a server that is silent for so long is gone, whatever TCP still hopes for. */
const SILENCE_MS = 20_000;
/** PGlite needs seconds for a new folder, and its one connection is waited for in a queue. */
const EMBEDDED_CONNECT_MS = 60_000;

/** How to reach the Postgres at `databaseUrl`, whose own parameters (`?sslmode=…`) go first. */
export function postgresConnection(databaseUrl: string): ClientConfig {
  return {
    connectionString: databaseUrl,
    application_name: 'cairn',
    // Compiling a statement takes up to a second where its cost is guessed high, and these take milliseconds.
    options: '-c jit=off',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  };
}

/** For serving: what takes too long fails. */
export const servingPool = (databaseUrl: string): PoolConfig => ({
  ...postgresConnection(databaseUrl),
  max: POOL_SIZE,
  statement_timeout: STATEMENT_MS,
  idle_in_transaction_session_timeout: STATEMENT_MS,
  stream: () => new Socket().setTimeout(SILENCE_MS, endSilence),
});

/** For what is read in a moment: that never waits for a connection behind those who write. */
export const readingPool = (databaseUrl: string): PoolConfig => ({
  ...servingPool(databaseUrl),
  max: READING_SIZE,
});

/** For migrating: one connection that may take its time. */
export const migratingPool = (databaseUrl: string): PoolConfig => ({ ...postgresConnection(databaseUrl), max: 1 });

export const embeddedPool = (embedded: EmbeddedPostgres): PoolConfig => ({
  stream: embedded.stream,
  user: 'postgres',
  database: 'postgres',
  max: 1,
  idleTimeoutMillis: 0,
  connectionTimeoutMillis: EMBEDDED_CONNECT_MS,
});

/** TypeORM on Cairn's tables over a pool of connections; to be initialized. */
export function dataSourceOf(pool: PoolConfig): DataSource {
  const logger = new Logger('database');
  return new DataSource({
    type: 'postgres',
    extra: pool,
    entities,
    migrations,
    synchronize: false,
    // What fails is thrown; TypeORM's usual logger would also write it to the terminal.
    logger: 'debug',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolErrorHandler: (error: Error) => logger.warn(`An idle connection to the database was lost: ${error.message}`),
  });
}

function endSilence(this: Socket): void {
  this.destroy(new Error(`The database did not answer for ${SILENCE_MS / 1000} s.`));
}
