import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { Config } from '../../../src/config.js';
import type { Database } from '../../../src/database/database.js';
import type { DatabaseConfig } from '../../../src/database/open-database.js';
import type { SIGNERS, Signer } from '../../../src/integrations/signers.js';
import type { Target } from './fuzz.js';

/**
 * Written behind the requests, or by work that goes on beside them: what was asked, what was refused, counts, what waits
 * for a check, and how often each caller asked.
 */
const WRITTEN_BEHIND = [
  'asked',
  'audit_events',
  'hits',
  'migrations',
  'misses',
  'observed_transitions',
  'rate_windows',
  // The key of the month, under which strangers are told apart: made when the first of them asks.
  'reporter_keys',
  'session_fixes',
  'session_keys',
  'session_transitions',
  'translation_counts',
  'translation_days',
  'unchecked_units',
];

/** Tables whose rows change without a number in the change log, and which are small: they are compared whole. */
const COMPARED = [
  'glossary_terms',
  'ignored_checks',
  'outcomes',
  'shares',
  'tokens',
  'translation_assignments',
  'translation_suggestions',
];

export interface Service extends Target {
  database: Database['kind'];
  close: () => Promise<void>;
}

const SECRET = 'a secret for the fuzzing';

/** The service as it is built, for only that one describes itself, on a fresh database. */
export async function startService(fresh: DatabaseConfig): Promise<Service> {
  const { openDatabase } = await built<{ openDatabase: (config: DatabaseConfig) => Promise<Database> }>(
    'database/open-database.js',
  );
  const { createApp } = await built<{ createApp: (...from: [Config, Database]) => Promise<NestFastifyApplication> }>(
    'app.js',
  );
  const { readConfig } = await built<{ readConfig: (from: object) => Config }>('config.js');
  const { SIGNERS: signers } = await built<{ SIGNERS: typeof SIGNERS }>('integrations/signers.js');
  const { signatureOf } = await built<{ signatureOf: (...from: [string, string, string]) => string }>(
    'integrations/signature.js',
  );
  const { SeedLoader } = await built<{ SeedLoader: new () => { load: (from: string) => Promise<unknown> } }>(
    'signatures/bulk/seed-loader.js',
  );
  const secrets = Object.fromEntries(Object.values(signers).map(({ secret }) => [secret, SECRET]));
  const config = { ...readConfig({}), ...secrets, logLevel: 'silent', trustedProxies: ['127.0.0.1'] } as Config;
  const database = await openDatabase(fresh);
  const app = await createApp(config, database);
  await app.get(SeedLoader).load(config.seed);
  await app.listen(0, '127.0.0.1');
  let signed = 0;
  return {
    url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
    sign: (path, body) => {
      const signer = /^\/v1\/integrations\/(\w+)/.exec(path)?.[1] as Signer | undefined;
      if (!signer) return {};
      // Each signature is taken once.
      const now = String(Math.floor(Date.now() / 1000) - (signed++ % 250));
      return { [signers[signer].timestamp]: now, [signers[signer].signature]: signatureOf(SECRET, now, body) };
    },
    digest: digestOf(database.dataSource, await tablesOf(database.dataSource)),
    database: database.kind,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** Jest would transform the sources, without what the build adds to them for the description. */
const built = async <Module>(path: string): Promise<Module> => (await import(resolve('dist', path))) as Module;

async function tablesOf(dataSource: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !WRITTEN_BEHIND.includes(name));
}

function digestOf(dataSource: DataSource, tables: readonly string[]): () => Promise<string> {
  const states = tables.map((table) => {
    const rows = `coalesce(md5(string_agg(t::text, ';' ORDER BY t::text)), '')`;
    const state = table === 'change_counter' ? 'max(number)' : COMPARED.includes(table) ? rows : 'count(*)';
    return `SELECT '${table}' AS name, (${state})::text AS state FROM ${table} AS t`;
  });
  const sql = `SELECT string_agg(name || '=' || state, ' ' ORDER BY name) AS digest FROM (${states.join(' UNION ALL ')}) AS states`;
  return async () => (await dataSource.query<[{ digest: string }]>(sql))[0].digest;
}
