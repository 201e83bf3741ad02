import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, test } from '@jest/globals';
import { Client } from 'pg';
import type { Database } from '../../src/database/database.js';
import { openDatabase, type DatabaseConfig } from '../../src/database/open-database.js';

export interface TestDatabase {
  kind: Database['kind'];
  /** The configuration of a fresh database, empty but for the tables. It is removed when the suite ends. */
  create: () => Promise<DatabaseConfig>;
  /** Opens `config`, by default a fresh database. It is closed when the suite ends, unless the test has closed it. */
  open: (config?: DatabaseConfig) => Promise<Database>;
}

/** A fresh database and how to remove it. */
export interface Fresh {
  config: DatabaseConfig;
  remove: () => Promise<void>;
}

const postgresUrl = process.env.TEST_DATABASE_URL;

/**
 * Runs a suite on an embedded database, and on the Postgres of `TEST_DATABASE_URL`; without that one, the Postgres
 * suite is reported as skipped.
 */
export function describeOnEachDatabase(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name} (embedded)`, () => {
    runOn('embedded', createEmbedded, suite);
  });
  describeOnPostgres(name, suite);
}

/** Runs a suite that needs a Postgres, as several processes on one database do. */
export function describeOnPostgres(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name} (Postgres)`, () => {
    if (postgresUrl) runOn('postgres', () => createOn(postgresUrl), suite);
    // oxlint-disable-next-line jest/no-disabled-tests, jest/expect-expect -- says what is not tested here
    else test.skip('skipped, TEST_DATABASE_URL is not set', () => {});
  });
}

function runOn(kind: Database['kind'], fresh: () => Promise<Fresh>, suite: (database: TestDatabase) => void): void {
  const opened: Database[] = [];
  const created: Fresh[] = [];
  const create = async () => {
    const made = await fresh();
    created.push(made);
    return made.config;
  };
  const open = async (config?: DatabaseConfig) => {
    const database = await openDatabase(config ?? (await create()));
    opened.push(database);
    return database;
  };
  suite({ kind, create, open });
  // Stands after the suite's own hooks, which close what uses the database.
  afterAll(async () => {
    for (const database of opened) if (database.dataSource.isInitialized) await database.close();
    for (const { remove } of created) await remove();
  });
}

async function createOn(server: string): Promise<Fresh> {
  const name = `cairn_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    config: { databaseUrl: url.href, dataDir: join(tmpdir(), 'not-used') },
    remove: () => onServer(server, `DROP DATABASE ${name}`),
  };
}

/** Tries again while the last connections to a database are closing. */
async function onServer(url: string, sql: string, tries = 100): Promise<void> {
  const client = new Client(url);
  await client.connect();
  const failure: unknown = await client.query(sql).then(
    () => undefined,
    (error: unknown) => error,
  );
  await client.end();
  if (!failure) return;
  if ((failure as { code?: string }).code !== IN_USE || tries === 1) throw failure;
  await wait(20);
  await onServer(url, sql, tries - 1);
}

/** SQLSTATE of dropping a database that has connections. */
const IN_USE = '55006';

/** A folder with a migrated embedded database that is not open. */
export async function createEmbedded(): Promise<Fresh> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cairn-test-'));
  await cp(await template(), join(dataDir, 'postgres'), { recursive: true });
  return { config: { dataDir }, remove: () => rm(dataDir, { recursive: true }) };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/cairn');

/** A migrated embedded database to copy, which is much quicker than to make one; made once for each set of tables. */
async function template(): Promise<string> {
  const path = join(cache, `postgres-${await fingerprint()}`);
  if (await isFolder(path)) return path;
  await mkdir(cache, { recursive: true });
  const dataDir = await mkdtemp(join(cache, 'making-'));
  await (await openDatabase({ dataDir })).close();
  // Another test file may have been quicker.
  await rename(join(dataDir, 'postgres'), path).catch(async (error: unknown) => {
    if (!(await isFolder(path))) throw error;
  });
  await rm(dataDir, { recursive: true });
  return path;
}

const isFolder = (path: string) =>
  readdir(path).then(
    () => true,
    () => false,
  );

/** Of all that decides what a new embedded database looks like. */
async function fingerprint(): Promise<string> {
  const migrations = join(root, 'src/database/migrations');
  const files = [join(root, 'node_modules/@electric-sql/pglite/package.json')];
  for (const name of (await readdir(migrations)).sort()) files.push(join(migrations, name));
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
