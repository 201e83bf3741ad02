import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
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

let index: SearchIndex;
beforeEach(() => {
  index = new SearchIndex();
  for (const record of RECORDS) index.put(record);
});
const found = (query: string) => index.search(query, { limit: 10 }).map(({ id }) => id);
const suggested = (text: string) => index.suggest(text, 10).map(({ id }) => id);

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
  it('resembles the text, and says by which of its words', () => {
    const [best] = index.suggest("The OAuth 2.0 Client is not allowed to request scope 'email'.", 3);
    expect(best).toMatchObject({ id: INVALID_SCOPE, because: expect.arrayContaining(['scope', 'OAuth', 'allowed']) });
    expect(best!.score).toBeGreaterThan(0);
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
  ])('is found for a text %s', (_, text, id) => {
    expect(suggested(text)[0]).toBe(id);
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
  ])('is not made for %j', (text) => {
    expect(suggested(text)).toEqual([]);
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

  it('is searched for but not suggested while it is not published', () => {
    const text = 'error: argument is not assignable to parameter';
    expect(suggested(text)).toEqual([TS2345]);
    index.put({ ...RECORDS[3]!, status: 'draft' });
    expect(suggested(text)).toEqual([]);
    expect(found('TS2345')).toEqual([TS2345]);
  });
});
