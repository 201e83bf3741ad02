import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { Database } from '../src/database/database.js';
import { openDatabase } from '../src/database/open-database.js';
import { ChangeEntity } from '../src/database/change.entity.js';
import { TokenEntity } from '../src/access/token.entity.js';
import { SignatureEntity } from '../src/signatures/store/signature.entity.js';
import { describeOnEachDatabase } from './support/database.js';

const signature = (id: string, more: Partial<SignatureEntity> = {}): SignatureEntity =>
  Object.assign(new SignatureEntity(), {
    id,
    revision: 1,
    status: 'published' as const,
    signature: 'boom',
    hasFix: false,
    record: { id, signature: 'boom', regex: 'boom' },
    itemIds: {},
    createdAt: new Date('2026-01-02T03:04:05.678Z'),
    updatedAt: new Date('2026-01-02T03:04:05.678Z'),
    updatedBy: 'tester',
    ...more,
  });
const twice = { number: 1, signatureId: 'x' };
const insert = (manager: EntityManager, ...signatures: SignatureEntity[]) =>
  manager.save(signatures, { reload: false });

describeOnEachDatabase('database', ({ kind, open, create }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  const manager = () => database.dataSource.manager;
  const query = async (n: number) => {
    const [row]: { n: number }[] = await database.dataSource.query('SELECT $1::int AS n', [n]);
    return row!.n;
  };
  const transaction = (n: number) =>
    database.dataSource.transaction(async (inside) => {
      await inside.insert(ChangeEntity, { number: 1000 + n, signatureId: 'many' });
      return inside.countBy(ChangeEntity, { number: 1000 + n });
    });

  test('keeps every column as it was given', async () => {
    const given = signature('a/every-column', {
      status: 'draft',
      domain: 'a',
      category: 'b',
      subcategory: 'c',
      errorCode: 'E1',
      verificationTier: 'tested',
      locale: 'en',
      tags: ['plain', 'with "quotes", commas', '中文', '{}'],
      confidence: 0.1 + 0.2,
      hasFix: true,
      lastConfirmed: '2026-03-29',
      record: {
        id: 'a/every-column',
        signature: "quote ' backslash \\ newline \n 中文 😀",
        regex: '\\d+',
        workarounds: [{ action: 'x', success_rate: 0.5, sources: [] }],
        evidence_count: 2 ** 53 - 1,
      },
      itemIds: { workarounds: [{ id: 'w1' }] },
      importedHash: 'hash',
    });
    await insert(manager(), given);
    expect(await manager().findOneBy(SignatureEntity, { id: given.id })).toEqual(given);
  });

  test('gives absent columns their defaults', async () => {
    await insert(manager(), signature('a/defaults'));
    expect(await manager().findOneByOrFail(SignatureEntity, { id: 'a/defaults' })).toMatchObject({
      domain: null,
      tags: [],
      confidence: null,
      lastConfirmed: null,
      importedHash: null,
    });
  });

  test('orders ids by code point, whatever the locale of the server', async () => {
    const ids = ['o/a_b', 'o/a-b', 'o/ab', 'o/a.b', 'o/a/b'];
    await insert(manager(), ...ids.map((id) => signature(id)));
    const found: { id: string }[] = await database.dataSource.query(
      `SELECT id FROM signatures WHERE id LIKE 'o/%' ORDER BY id`,
    );
    expect(found.map(({ id }) => id)).toEqual(['o/a-b', 'o/a.b', 'o/a/b', 'o/a_b', 'o/ab']);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const failing = database.dataSource.transaction(async (inside) => {
      await insert(inside, signature('a/rolled-back'));
      expect(await inside.existsBy(SignatureEntity, { id: 'a/rolled-back' })).toBe(true);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await manager().existsBy(SignatureEntity, { id: 'a/rolled-back' })).toBe(false);
  });

  test.each([
    ['a duplicate key', '23505', () => manager().insert(ChangeEntity, [twice, twice])],
    ['a missing value', '23502', () => manager().insert(TokenEntity, { id: 'x' })],
    ['a syntax error', '42601', () => database.dataSource.query('SELEC 1')],
    ['a wrong parameter', '22P02', () => database.dataSource.query('SELECT $1::int', ['one'])],
    ['too deep an expression', '54001', () => database.dataSource.query(`SELECT 1${' + 1'.repeat(50_000)}`)],
  ])('%s fails with code %s, and the next query works', async (_what, code, run) => {
    await expect(run()).rejects.toMatchObject({ code });
    expect(await database.dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('many queries and transactions at once all get their own answers', async () => {
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    expect(await Promise.all(numbers.map(query))).toEqual(numbers);
    expect(await Promise.all(numbers.map(transaction))).toEqual(numbers.map(() => 1));
    expect(await manager().countBy(ChangeEntity, { signatureId: 'many' })).toBe(40);
  });

  test('answers larger than any buffer arrive whole', async () => {
    const text = 'x中'.repeat(2_000_000);
    const [row]: { text: string }[] = await database.dataSource.query('SELECT $1::text AS text', [text]);
    expect(row!.text === text).toBe(true);
  });

  test('a long query does not stop the main thread', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    const started = performance.now();
    await database.dataSource.query('SELECT count(*) FROM generate_series(1, 3000000)');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan((performance.now() - started) / 100);
  });

  test('what was committed is there when the database is opened again', async () => {
    const config = await create();
    const first = await open(config);
    await insert(first.dataSource.manager, signature('a/kept'));
    await first.close();
    const second = await open(config);
    expect(await second.dataSource.manager.existsBy(SignatureEntity, { id: 'a/kept' })).toBe(true);
    await second.close();
  });

  test('never compiles a statement, which would take longer than any of them runs', async () => {
    expect(await database.dataSource.query('SELECT pg_jit_available() AS compiles')).toEqual([{ compiles: false }]);
  });

  test('describes itself without a password', async () => {
    expect(database.kind).toBe(kind);
    expect(database.describe()).toMatch(
      kind === 'embedded' ? /^PostgreSQL 18\S* \(PGlite\), \// : /^PostgreSQL \S+, \S+:\d+\/cairn_test_/,
    );
  });
});

describe('database that cannot be reached', () => {
  test('fails to open, with the reason', async () => {
    await expect(
      openDatabase({ databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/none', dataDir: '/none' }),
    ).rejects.toThrow('The database 127.0.0.1:1/none cannot be opened: connect ECONNREFUSED 127.0.0.1:1');
  });
});
