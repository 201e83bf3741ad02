import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import { errorLines } from '../text/error-lines.js';
import { SearchIndex } from './search-index.js';

const RECORDS = [
  {
    id: 'api/oauth2-invalid-scope-requested',
    signature: "OAuth2 error: invalid_scope: scope 'admin' not registered",
    signature_zh: 'OAuth2 错误：invalid_scope：作用域 admin 未注册',
    error_code: 'invalid_scope',
    aliases: ['requested scope is not allowed for the client'],
    tags: ['keycloak'],
    examples: [{ text: 'The requested scope is invalid, unknown, or malformed.' }],
  },
  {
    id: 'api/oauth2-insufficient-scope',
    signature: 'insufficient_scope: the request requires higher privileges than provided by the access token',
    signature_zh: 'insufficient_scope：访问令牌的权限不足',
    error_code: 'insufficient_scope',
  },
  {
    id: 'database/relation-does-not-exist',
    signature: 'relation "orders" does not exist',
    signature_zh: '关系 "orders" 不存在',
    error_code: '42P01',
  },
  {
    id: 'build/ts2345',
    signature: 'Argument of type A is not assignable to parameter of type B',
    error_code: 'TS2345',
  },
] satisfies (SignatureRecordDto & Record<string, unknown>)[];
const [INVALID_SCOPE, INSUFFICIENT_SCOPE, RELATION, TS2345] = RECORDS.map(({ id }) => id);

/** Records whose words are alike. */
const ALIKE = [
  ['file/open', 'could not open file "%s": %m', '无法打开文件 "%s": %m'],
  ['file/open-map', 'could not open usermap file "%s": %m', '无法打开用户映射文件 "%s": %m'],
  ['file/read', 'could not read from reorder buffer spill file: %m', '无法读取重排缓冲的溢出文件: %m'],
  ['manager/missing', 'custom resource manager "%s" does not exist', '自定义资源管理器 "%s" 不存在'],
  ['manager/name', 'custom resource manager name is invalid', '自定义资源管理器名称无效'],
  ['table/unlogged', 'cannot change table "%s" to unlogged', '不能将表 "%s" 更改为不记录日志'],
].map(([id, signature, signature_zh]) => ({ id: id!, signature: signature!, signature_zh }));

let index: SearchIndex;
beforeEach(() => {
  index = new SearchIndex();
  for (const record of RECORDS) index.put(record);
});
const found = (query: string) => index.search(query, { limit: 10 }).map(({ id }) => id);
const suggested = async (text: string) =>
  (await index.suggest(errorLines(text), { limit: 10 })).map(({ record }) => record.id);

describe('a search', () => {
  it.each([
    ['a code', 'invalid_scope', INVALID_SCOPE],
    ['a code in another case', 'ts2345', TS2345],
    ['words in any order', 'exist relation', RELATION],
    ['the beginning of a word', 'assignab', TS2345],
    ['a typing error', 'asignable', TS2345],
    ['a plural', 'relations', RELATION],
    ['part of an id', 'oauth2-insufficient', INSUFFICIENT_SCOPE],
    ['Chinese', '作用域未注册', INVALID_SCOPE],
    ['an alias', 'allowed for the client', INVALID_SCOPE],
    ['a tag', 'keycloak', INVALID_SCOPE],
    ['an example', 'malformed', INVALID_SCOPE],
    ['some words among unknown ones', 'zzz assignable yyy', TS2345],
  ])('finds first by %s: %s', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it.each(['', ' -- ', 'zzzzzz'])('finds nothing by %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('finds at most as many as asked for', () => {
    expect(index.search('scope', { limit: 1 })).toHaveLength(1);
  });
});

describe('a suggestion', () => {
  it('resembles the text, and says by which of its words', async () => {
    const text = "10:00 INFO tick\nThe OAuth 2.0 Client is not allowed to request scope 'email'.";
    const [best] = await index.suggest(errorLines(text), { limit: 3 });
    const { signature, signature_zh } = RECORDS[0]!;
    expect(best).toMatchObject({
      record: { id: INVALID_SCOPE, signature, signature_zh },
      because: expect.arrayContaining(['scope', 'OAuth', 'allowed']),
    });
    expect(best!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(expect.arrayContaining(best!.because));
    expect(best!.score).toBeGreaterThan(0.3);
    expect(best!.score).toBeLessThanOrEqual(1);
  });

  it.each([
    [
      'in a long log',
      `${'10:00 INFO tick\n'.repeat(50)}ERROR requested scope was not registered for this client`,
      INVALID_SCOPE,
    ],
    ['with typing errors', 'error: argumnt is not asignable to paramter', TS2345],
    ['cut off', 'main.ts:1: error: Argument of type A is not assignable to para', TS2345],
    ['in Chinese', '错误：令牌的访问权限似乎不足', INSUFFICIENT_SCOPE],
    ['with colours', '\u001b[31merror\u001b[0m: argument is not assignable to parameter', TS2345],
  ])('is found for a text %s', async (_, text, id) => {
    expect((await suggested(text))[0]).toBe(id);
  });

  it.each([
    ['a dropped word', 'ERROR could not read from reorder spill file: EIO', 'file/read'],
    ['swapped letters', 'ERROR cuold not raed from reorder bufefr spill file: EIO', 'file/read'],
    ['a swap of Han', '错误：无法读重取排缓冲的溢出文件', 'file/read'],
    ['a dropped Han character', '错误：无法读取重排缓的溢出文件', 'file/read'],
    ['blanks between Han', '错误：无法读取 重排缓冲 的溢出文件', 'file/read'],
    ['a cut-off word', 'ERROR cannot change table "orders" to unlog…', 'table/unlogged'],
    ['a value before an ellipsis', '{"log":"ERROR custom resource manager \\"vacuum\\"..."}', 'manager/missing'],
    ['words that the others lack', 'ERROR could not open usermap fiel "a.conf"', 'file/open-map'],
    ['a word that is at home elsewhere', 'ERROR custom resource manager name is file invalid', 'manager/name'],
  ])('is the right one of similar records in spite of %s', async (_, text, id) => {
    for (const record of ALIKE) index.put(record);
    expect((await suggested(text))[0]).toBe(id);
  });

  it.each([
    '{"error":"invalid_grant","error_description":"The requested token is invalid, unknown, or expired."}',
    '{\n  "error": "invalid_grant",\n  "error_description": "The requested token is invalid, unknown, or expired."\n}',
    'access_denied: requested scope was not given to the client',
    'OAuth2 error: invalid_grant: not registered',
  ])('is none with another error code: %s', async (text) => {
    expect(await suggested(text)).toEqual([]);
  });

  it('is far less sure with another error code', async () => {
    const scoreOf = async (code: string) => {
      const text = `${code}: requested scope is not allowed for the client 7`;
      return (await index.suggest(errorLines(text), { limit: 1 }))[0]!.score;
    };
    expect(await scoreOf('lease_lost')).toBeLessThan((await scoreOf('invalid_scope')) / 2);
  });

  it('is made with the same error code, and where none is stated', async () => {
    for (const code of ['invalid_scope: ', ''])
      expect(await suggested(`OAuth2 error: ${code}the requested scope is unknown, malformed or invalid`)).toEqual([
        INVALID_SCOPE,
      ]);
  });

  it.each([
    'Server listening on port 8080',
    '2026-01-01 INFO GET /healthz 200 0.8ms',
    'npm WARN deprecated rimraf@3.0.2',
    'Connected to upstream in 12 ms',
    'build finished in 3 s, 0 errors',
    '服务已启动，监听端口 8080',
    'error',
    '',
  ])('is not made for %j', async (text) => {
    expect(await suggested(text)).toEqual([]);
  });
});

describe('a record', () => {
  it('is found by its new words once replaced, and no more by the old', () => {
    index.put({ id: RELATION!, signature: 'the ledger is sealed' });
    expect(found('ledger')).toEqual([RELATION]);
    expect(found('42P01')).toEqual([]);
    expect(index.size).toBe(RECORDS.length);
  });

  it('is gone once removed, even twice, and can come back', () => {
    index.remove(RELATION!);
    index.remove(RELATION!);
    expect(found('42P01')).toEqual([]);
    expect([...index.ids()]).not.toContain(RELATION);
    index.put(RECORDS[2]!);
    expect(found('42P01')).toEqual([RELATION]);
  });

  it('is found by its own signature, whatever was put and removed before', async () => {
    const all: SignatureRecordDto[] = [...RECORDS, ...ALIKE];
    const changes = fc.array(fc.record({ record: fc.constantFrom(...all), isRemoval: fc.boolean() }), {
      maxLength: 40,
    });
    const queries = ['scope', 'could not open', 'exist', '文件', 'resorce'];
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const [changed, fresh] = [new SearchIndex(), new SearchIndex()];
        const last = new Map(made.map(({ record, isRemoval }) => [record.id, isRemoval]));
        for (const { record, isRemoval } of made) {
          if (isRemoval) changed.remove(record.id);
          else changed.put(record);
        }
        const left = all.filter(({ id }) => last.get(id) === false);
        for (const record of left) fresh.put(record);

        const hits = (some: SearchIndex, query: string) =>
          some.search(query, { limit: 20 }).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(new Set(changed.ids())).toEqual(new Set(left.map(({ id }) => id)));
        for (const query of queries) expect(hits(changed, query)).toEqual(hits(fresh, query));
        for (const { id, signature } of left) {
          const suggestions = (some: SearchIndex) => some.suggest(errorLines(`ERROR ${signature}`), { limit: 9 });
          expect((await suggestions(changed))[0]?.record.id).toBe(id);
          expect(await suggestions(changed)).toEqual(await suggestions(fresh));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('lets others have their turn between two lines, and is not made of a record that goes away meanwhile', async () => {
    const [gone, kept] = RECORDS;
    const lines = [gone!, kept!, gone!].map(({ signature }) => `ERROR ${signature}`).join('\n');
    const coming = index.suggest(errorLines(lines), { limit: 10 });
    index.remove(gone!.id);
    index.put({ ...kept! });
    const ids = (await coming).map(({ record }) => record.id);
    expect([ids.includes(gone!.id), ids.includes(kept!.id)]).toEqual([false, true]);
  });

  it('is searched for but not suggested while it is not published', async () => {
    const text = 'error: argument is not assignable to parameter';
    expect(await suggested(text)).toEqual([TS2345]);
    index.put({ ...RECORDS[3]!, status: 'draft' });
    expect(await suggested(text)).toEqual([]);
    expect(found('TS2345')).toEqual([TS2345]);
  });
});
