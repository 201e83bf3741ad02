import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, Pool } from 'pg';
import { embeddedPool } from '../src/database/data-source.js';
import { EmbeddedPostgres } from '../src/database/embedded/embedded-postgres.js';
import { createEmbedded, type Fresh } from './support/database.js';

describe('EmbeddedPostgres', () => {
  const errors: string[] = [];
  let fresh: Fresh;
  let embedded: EmbeddedPostgres;
  let pool: Pool;
  beforeAll(async () => {
    fresh = await createEmbedded();
    embedded = new EmbeddedPostgres(join(fresh.config.dataDir, 'postgres'));
    embedded.logger = { error: (text: unknown) => void errors.push(String(text)), warn: () => {} };
    pool = new Pool(embeddedPool(embedded));
    pool.on('error', () => {});
    await pool.query('CREATE TABLE kept (n integer)');
  });
  afterAll(async () => {
    await pool.end();
    await embedded.close();
    await fresh.remove();
  });
  const count = async () => (await pool.query<{ n: string }>('SELECT count(*) AS n FROM kept')).rows[0]!.n;

  test('a query that runs when the worker dies is rejected, the next one finds what was committed', async () => {
    await pool.query('INSERT INTO kept VALUES (1)');
    const running = pool.query('SELECT count(*) FROM generate_series(1, 1e9)');
    void embedded.kill();
    await expect(running).rejects.toThrow('stopped: its thread ended');
    expect(errors).toEqual([expect.stringContaining('stopped: its thread ended')]);
    expect(await count()).toBe('1');
  });

  test('a transaction that was open when the worker died is gone', async () => {
    const client = await pool.connect();
    client.on('error', () => {});
    await client.query('BEGIN');
    await client.query('INSERT INTO kept VALUES (2)');
    await embedded.kill();
    await expect(client.query('COMMIT')).rejects.toThrow('not queryable');
    client.release(true);
    expect(await count()).toBe('1');
  });

  test('a session leaves nothing to the next one', async () => {
    const first = await pool.connect();
    await first.query(`SET search_path = pg_catalog`);
    await first.query('CREATE TEMP TABLE mine (n integer)');
    await first.query('BEGIN');
    await first.query('INSERT INTO public.kept VALUES (3)');
    first.release(true);
    expect(await count()).toBe('1');
    await expect(pool.query('SELECT * FROM mine')).rejects.toMatchObject({ code: '42P01' });
  });

  test('a second connection waits until the first one ends', async () => {
    const config = { ...embeddedPool(embedded), max: undefined };
    const first = await pool.connect();
    const second = new Client(config);
    let connected = false;
    const connecting = second.connect().then(() => {
      connected = true;
    });
    await first.query('SELECT 1');
    expect(connected).toBe(false);
    first.release(true);
    await connecting;
    expect((await second.query('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
    await second.end();
  });

  test('a query that ends PGlite itself ends the worker, and a new one takes over', async () => {
    // PGlite cannot ask for the data of a COPY. Whether the client hears of it first or gives up first is open.
    await expect(pool.query('COPY kept FROM STDIN')).rejects.toThrow(/'f'|stopped|unexpected EOF/);
    expect(await count().catch(count)).toBe('1');
  });

  test('a folder that is no database fails with what Postgres says about it', async () => {
    const broken = new EmbeddedPostgres('/dev/null/folder');
    const client = new Client(embeddedPool(broken));
    await expect(client.connect()).rejects.toThrow(/^The embedded database in \/dev\/null\/folder stopped: .*ENOTDIR/);
    await broken.close();
  });
});
