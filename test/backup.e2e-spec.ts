import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { TokensService } from '../src/access/tokens.service.js';
import { backedUpTables, backupLines } from '../src/database/backup/write-backup.js';
import { restoreBackup } from '../src/database/backup/restore-backup.js';
import { migrations } from '../src/database/migrate.js';
import { openDatabase, type DatabaseConfig } from '../src/database/open-database.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { startApp } from './support/app.js';
import { createEmbedded, describeOnEachDatabase, describeOnPostgres } from './support/database.js';
import { aRecord } from './support/records.js';

/** A value of each type that columns have, such as one that JavaScript would not keep. */
const VALUES: Record<string, string> = {
  text: `'a "line"' || chr(10) || '后 ' || chr(8232)`,
  int2: '7',
  int4: '-7',
  int8: '9007199254740993',
  float4: '0.1',
  float8: '0.1 + 0.2',
  numeric: '1.10',
  bool: 'true',
  date: `'2026-02-28'`,
  timestamptz: `'2026-03-29 02:30:00.123456+02'`,
  jsonb: `'{"b": 1.10, "a": [9007199254740993, "\\u2028"]}'`,
  bytea: `'\\x00ff'`,
  uuid: `'8e03978e-40d5-43e8-bc93-6894a57f9324'`,
  _text: `ARRAY['a,b', 'NULL', '']`,
  _int4: 'ARRAY[1, -2]',
};

/** A row in each table, of whatever columns it has. */
async function fill(dataSource: DataSource): Promise<void> {
  for (const { tableName } of backedUpTables(dataSource)) {
    if (tableName === 'change_counter') continue;
    const columns: { name: string; type: string }[] = await dataSource.query(
      `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
       WHERE table_schema = current_schema() AND table_name = $1`,
      [tableName],
    );
    const names = columns.map(({ name }) => `"${name}"`);
    const values = columns.map(({ type }) => VALUES[type]);
    expect([tableName, values]).toEqual([tableName, values.map(() => expect.any(String))]);
    await dataSource.query(
      `INSERT INTO "${tableName}" (${names.join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${values.join(', ')})`,
    );
  }
  await dataSource.query('UPDATE change_counter SET number = 42');
}

async function linesOf(dataSource: DataSource): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(dataSource)) lines.push(line);
  return lines;
}

async function restore(dataSource: DataSource, lines: readonly string[]): Promise<number> {
  async function* coming() {
    yield* lines;
  }
  return restoreBackup(dataSource, coming());
}

const tablesIn = (lines: readonly string[]) =>
  [...new Set(lines.flatMap((line) => /^\{"table":"(\w+)"/.exec(line)?.[1] ?? []))].sort();

// Each test makes several databases.
jest.setTimeout(120_000);

describeOnEachDatabase('a backup', ({ open }) => {
  it('has every table of the schema, and restored it is the same again', async () => {
    const { dataSource } = await open();
    await fill(dataSource);
    const lines = await linesOf(dataSource);
    const tables: { name: string }[] = await dataSource.query(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = current_schema() AND table_name <> 'migrations' ORDER BY table_name COLLATE "C"`,
    );
    expect(tablesIn(lines)).toEqual(tables.map(({ name }) => name));

    const { dataSource: other } = await open();
    expect(await restore(other, lines)).toBe(lines.length - 2);
    expect(await linesOf(other)).toEqual(lines);
    const { upQueries } = await other.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });

  it('goes on where it was: what is answered, who may ask, and what is numbered next', async () => {
    const cairn = await startApp(await open(), { auth: 'token' });
    const { secret } = await cairn.app.get(TokensService).create({
      name: 'all',
      scopes: ['admin:write', 'match', 'signatures:write', 'outcomes:write'],
      expiresAt: null,
      createdBy: 'test',
    });
    const headers = { authorization: `Bearer ${secret}` };
    await cairn.call('POST', '/v1/signatures', aRecord(), headers);
    const ask = async (of = cairn) =>
      (await of.call<AnswerDto>('POST', '/v1/match', { text: 'Order 4711 was not found in the warehouse' }, headers))
        .body;
    const report = { signature_id: aRecord().id, workaround_id: (await ask()).matches[0]!.workarounds[0]!.id };
    await cairn.call('POST', '/v1/outcomes', { ...report, worked: true }, headers);
    const { matches } = await ask();
    const reader = await cairn.app
      .get(TokensService)
      .create({ name: 'prometheus', scopes: ['admin:read'], expiresAt: null, createdBy: 'test' });
    const asked = { authorization: `Bearer ${reader.secret}` };
    expect((await cairn.call('GET', '/v1/backup', undefined, asked)).status).toBe(403);
    const answer = await fetch(`${cairn.url}/v1/backup`, { headers });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/gzip',
      'no-store',
    ]);
    const lines = gunzipSync(Buffer.from(await answer.arrayBuffer()))
      .toString()
      .trimEnd()
      .split('\n');
    await cairn.close();
    expect(lines.join('')).not.toContain(secret.slice(6));

    const database = await open();
    await restore(database.dataSource, lines);
    const again = await startApp(database, { auth: 'token' });
    expect((await ask(again)).matches).toEqual(matches);
    expect((await again.call('POST', '/v1/signatures', aRecord({ id: 'shop/next' }), headers)).status).toBe(201);
    expect((await again.call('POST', '/v1/outcomes', { ...report, worked: false }, headers)).status).toBe(200);
    await again.close();
  });

  it('is refused by a database that holds anything', async () => {
    const [{ dataSource }, { dataSource: other }] = [await open(), await open()];
    const lines = await linesOf(dataSource);
    await other.query(`INSERT INTO translated_locales VALUES ('fr')`);
    await expect(restore(other, lines)).rejects.toMatchObject({ reason: 'not_empty', what: 'translated_locales' });
    expect(await other.query('SELECT * FROM translated_locales')).toEqual([{ locale: 'fr' }]);
  });

  it('is refused as a whole where it is damaged, cut off, none, or of a newer Cairn', async () => {
    const { dataSource } = await open();
    await fill(dataSource);
    const lines = await linesOf(dataSource);
    const { dataSource: other } = await open();
    const empty = await linesOf(other);
    const at = lines.findIndex((line) => line.includes('9007199254740993'));
    const changed = (line: number, edit: (text: string) => string) =>
      lines.map((text, index) => (index === line ? edit(text) : text));
    const head = (edit: object) => changed(0, (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...edit }));
    const last = lines.length - 1;
    const cases: [string, string[]][] = [
      ['no_backup', []],
      ['no_backup', ['{"id":"shop/a"}']],
      ['no_backup', ['# A page']],
      ['damaged', lines.slice(0, 1)],
      ['damaged', lines.slice(0, last)],
      ['damaged', [...lines.slice(0, at), ...lines.slice(at + 1)]],
      ['damaged', [...lines.slice(0, at), lines[at]!, ...lines.slice(at)]],
      ['damaged', [...lines, lines[at]!]],
      ['damaged', changed(at, (text) => text.replace('9007199254740993', '9007199254740992'))],
      ['damaged', changed(at, (text) => text.slice(0, -5))],
      ['damaged', changed(at, (text) => text.replace(/"table":"\w+"/, '"table":"migrations"'))],
      ['damaged', changed(last, () => '{"end":{"rows":0}}')],
      ['damaged', changed(last, () => '{"end":null}')],
      ['newer', head({ format: 2 })],
      ['newer', head({ migrations: [...migrations.map(({ name }) => name), 'FromTheFuture9'] })],
    ];
    for (const [reason, wrong] of cases) {
      await expect(restore(other, wrong)).rejects.toMatchObject({ name: 'NotRestored', reason });
      expect(await linesOf(other)).toEqual(empty);
    }
    expect(await restore(other, lines)).toBe(lines.length - 2);
  });

  const folder = new URL('fixtures/backups/', import.meta.url);
  it.each(readdirSync(folder))('of an older Cairn is brought to the tables of today: %s', async (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
    const database = await open();
    expect(await restore(database.dataSource, lines)).toBe(lines.length - 2);
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
    const cairn = await startApp(database);
    const { body } = await cairn.call<AnswerDto>('POST', '/v1/match', {
      text: 'Order 4711 was not found in the warehouse',
    });
    expect(body.matches[0]).toMatchObject({
      signature_id: aRecord().id,
      workarounds: [{ rate: { basis: 'both' } }, {}],
    });
    await cairn.close();
  });

  it('from before the last migration is migrated', async () => {
    const { dataSource } = await open();
    const names = migrations.map(({ name }) => name);
    const head = JSON.stringify({ cairn: 'backup', format: 1, migrations: names.slice(0, -1) });
    const sha256 = createHash('sha256').update(`${head}\n`).digest('hex');
    expect(await restore(dataSource, [head, JSON.stringify({ end: { rows: 0, sha256 } })])).toBe(0);
    expect(await dataSource.query('SELECT name FROM migrations ORDER BY id')).toEqual(names.map((name) => ({ name })));
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });
});

describeOnPostgres('a backup', ({ open }) => {
  it('goes from the embedded database to Postgres and back', async () => {
    const fresh = [await createEmbedded(), await createEmbedded()] as const;
    const [from, to] = [await openDatabase(fresh[0].config), await openDatabase(fresh[1].config)];
    await fill(from.dataSource);
    const lines = await linesOf(from.dataSource);
    const { dataSource } = await open();
    await restore(dataSource, lines);
    const between = await linesOf(dataSource);
    await restore(to.dataSource, between);
    expect([between, await linesOf(to.dataSource)]).toEqual([lines, lines]);
    for (const database of [from, to]) await database.close();
    for (const { remove } of fresh) await remove();
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const { dataSource } = await open();
    const before = await linesOf(dataSource);
    const lines: string[] = [];
    for await (const line of backupLines(dataSource)) if (lines.push(line) === 1) await fill(dataSource);
    expect(lines).toEqual(before);
  });
});

describeOnPostgres("a dump of the server's own", ({ create, open }) => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const command = (name: string) => new RegExp(`\`(${name} [^\`]+)\``).exec(readme)![1]!;

  it("is made and brought back by the README's commands, and is the same again", async () => {
    const [from, to] = [await create(), await create()];
    const { dataSource } = await open(from);
    await fill(dataSource);
    const folder = await mkdtemp(join(tmpdir(), 'cairn-dump-'));
    const run = (name: string, { databaseUrl }: DatabaseConfig) =>
      promisify(execFile)('sh', ['-ec', command(name)], {
        cwd: folder,
        env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
      });
    await run('pg_dump', from);
    await run('pg_restore', to);
    await rm(folder, { recursive: true });
    expect(await linesOf((await open(to)).dataSource)).toEqual(await linesOf(dataSource));
  });
});
