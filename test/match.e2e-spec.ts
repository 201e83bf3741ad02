import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import { readConfig } from '../src/config.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const SCAIKEY = 'scaikey/platform-token-requires-admin-scope';
const HTTP_403 = 'HTTP/1.1 403 Forbidden\n{"detail":"Platform token requires admin:read or admin:write scope"}';

const formEncoded = (text: string) => new URLSearchParams([[text, '']]).toString().replace(/=$/, '');

/** The system that the fix to try first is for. */
function productOfFirstFix({ fixes, matches }: AnswerDto): string | undefined {
  const workarounds = matches.flatMap((match) => match.workarounds);
  return workarounds.find(({ id }) => id === fixes[0]!.workaround_id)?.applies_to?.product ?? undefined;
}

describeOnEachDatabase('POST /v1/match', ({ open }) => {
  let cairn: TestApp;
  const match = async (text: string, more: object = {}) =>
    (await cairn.call<AnswerDto>('POST', '/v1/match', { text, ...more })).body;

  beforeAll(async () => {
    cairn = await startApp(await open());
    expect(await cairn.app.get(SeedLoader).load(readConfig({}).seed)).toEqual([]);
  });
  afterAll(() => cairn.close());

  it('answers the pasted ScaiKey response with the ScaiKey record first, and the span where it stands', async () => {
    const answer = await match(HTTP_403);
    const [first] = answer.matches;
    expect(first).toMatchObject({ signature_id: SCAIKEY, locale: 'en', tied: false });
    expect(first!.spans[0]!.line).toBe(2);
    expect(HTTP_403.slice(first!.spans[0]!.start, first!.spans[0]!.end)).toBe(first!.spans[0]!.text);
    expect(first!.spans[0]!.text).toContain('requires admin:read or admin:write scope');
    expect(answer.text).toEqual({ length: HTTP_403.length, lines: 2 });
    expect(answer.fixes.length).toBeGreaterThan(0);
    expect(answer.fixes[0]!.signature_id).toBe(SCAIKEY);
  });

  it('answers in Chinese when asked to, by field, query or header', async () => {
    const [byField] = (await match(HTTP_403, { locale: 'zh' })).matches;
    const byHeader = await cairn.call<AnswerDto>(
      'POST',
      '/v1/match',
      { text: HTTP_403 },
      { 'accept-language': 'zh-CN' },
    );
    const byQuery = await cairn.call<AnswerDto>('POST', '/v1/match?locale=zh', { text: HTTP_403 });
    for (const one of [byField!, byQuery.body.matches[0]!, byHeader.body.matches[0]!]) {
      expect(one.locale).toBe('zh');
      expect(one.root_cause).toMatch(/\p{Script=Han}/u);
      expect(one.workarounds[0]!.action).toMatch(/\p{Script=Han}/u);
    }
  });

  it('fills what the text names into the fixes', async () => {
    const answer = await match("OAuth2 error: invalid_scope: scope 'reports:export' not registered");
    expect(answer.matches[0]!.signature_id).toBe('api/oauth2-invalid-scope-requested');
    expect(JSON.stringify(answer.matches[0]!.workarounds)).toContain('reports:export');
    expect(Object.values(answer.matches[0]!.captures)).toContain('reports:export');
  });

  it('puts the fix of the system that the caller names first', async () => {
    for (const product of ['Keycloak', 'Okta', 'Auth0', 'Spring Authorization Server']) {
      const answer = await match('{"error":"invalid_scope"}', { product });
      expect(answer.matches[0]!.workarounds[0]!.applies_to?.product).toBe(product);
      expect(productOfFirstFix(answer)).toBe(product);
    }
  });

  it.each([
    ['Okta', 'One or more scopes are not configured for the authorization server resource.'],
    [
      'Okta',
      `?error_description=${formEncoded(formEncoded('One or more scopes are not configured for the authorization server resource.'))}`,
    ],
    ['Spring Authorization Server', '[invalid_scope] OAuth 2.0 Parameter: scope'],
    ['Keycloak', 'WARN [org.keycloak.events] error="invalid_scope"'],
  ])('puts the fix of %s first when it alone prints the text, or the text names it', async (product, text) => {
    expect(productOfFirstFix(await match(text))).toBe(product);
  });

  it('takes null, empty and blank fields as nothing said', async () => {
    const { fixes } = await match(HTTP_403);
    for (const nothing of [null, '', ' \t'])
      for (const field of ['product', 'version', 'os', 'locale']) {
        const answer = await cairn.call<AnswerDto>('POST', '/v1/match', { text: HTTP_403, [field]: nothing });
        expect([field, nothing, answer.status, answer.body.fixes]).toEqual([field, nothing, 200, fixes]);
      }
  });

  it('understands a language as POSIX writes it', async () => {
    expect((await match(HTTP_403, { locale: 'zh_CN' })).matches[0]!.locale).toBe('zh');
    const { status } = await cairn.call('GET', '/v1/signatures?locale=zh_CN');
    expect(status).toBe(200);
  });

  it('gives each fix its rate with interval and basis, and says why on request', async () => {
    const [first] = (await match(HTTP_403, { explain: true })).matches;
    const { rate } = first!.workarounds[0]!;
    expect(rate.low).toBeLessThan(rate.mean);
    expect(rate.high).toBeGreaterThan(rate.mean);
    expect(rate.basis).toBe('authored');
    expect(first!.reasons!.length).toBeGreaterThan(2);
    expect((await match(HTTP_403)).matches[0]).not.toHaveProperty('reasons');
  });

  it.each(['en', 'zh'])('writes the answer as a page in %s when Markdown is preferred', async (locale) => {
    const ask = (accept: string) => cairn.call<string>('POST', '/v1/match', { text: HTTP_403, locale }, { accept });
    const { status, headers, body } = await ask('text/markdown');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8']);
    expect(body).toMatch(locale === 'zh' ? /^### 首先尝试$/m : /^### Try first$/m);
    expect((await ask('application/json, text/markdown;q=0.5')).headers.get('content-type')).toMatch(
      /^application\/json/,
    );
  });

  it.each([
    ['?format=markdown', 'application/json', 200, /^text\/markdown/],
    ['?format=json', 'text/markdown', 200, /^application\/json/],
    ['', 'text/html', 406, /^application\/problem\+json/],
    ['?format=html', '*/*', 400, /^application\/problem\+json/],
  ])('answers %s with Accept: %s as %i', async (query, accept, status, type) => {
    const answer = await cairn.call('POST', `/v1/match${query}`, { text: HTTP_403 }, { accept });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(type);
  });

  it('gives the id of an answer in Markdown in a header, under which outcomes are reported', async () => {
    const { headers, body } = await cairn.call<string>(
      'POST',
      '/v1/match',
      { text: HTTP_403 },
      { accept: 'text/markdown' },
    );
    const id = headers.get('match-id')!;
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(body).not.toContain('match_id');
    const workaround = (await match(HTTP_403)).matches[0]!.workarounds[0]!;
    const report = { match_id: id, signature_id: SCAIKEY, workaround_id: workaround.id, worked: true };
    expect((await cairn.call('POST', '/v1/outcomes', report)).status).toBeLessThan(300);
  });

  it('cuts an answer in Markdown to a number of tokens by importance, and says what was left out', async () => {
    const ask = async (max_tokens: number | null) =>
      cairn.call<string>('POST', '/v1/match', { text: HTTP_403, max_tokens }, { accept: 'text/markdown' });
    const [short, long] = [await ask(250), await ask(20_000)];
    expect(short.headers.get('match-id')).toMatch(/^[\da-f-]{36}$/);
    expect(short.body.length).toBeLessThan(1_200);
    expect(long.body.length).toBeGreaterThan(2 * short.body.length);
    expect(short.body).toMatch(/left out/i);
    expect(long.body).not.toMatch(/left out/i);
    expect((await ask(null)).body).not.toMatch(/left out/i);
    const { status, body } = await cairn.call<ProblemAnswer>('POST', '/v1/match', { text: HTTP_403, max_tokens: 5 });
    expect([status, body.errors![0]!.path]).toEqual([400, 'max_tokens']);
  });

  it('suggests similar errors, below matches when asked to', async () => {
    const text = "The OAuth 2.0 Client is not allowed to request scope 'email'.";
    const signature_id = 'api/oauth2-invalid-scope-requested';
    const suggestions = [expect.objectContaining({ signature_id, score: expect.any(Number) })];
    const alone = await cairn.call<AnswerDto>('POST', '/v1/match', { text });
    expect(alone.body.suggestions.slice(0, 1)).toEqual(suggestions);
    const mixed = { text: `${HTTP_403}\n${text}` };
    expect((await cairn.call<AnswerDto>('POST', '/v1/match', mixed)).body.suggestions).toEqual([]);
    const asked = await cairn.call<AnswerDto>('POST', '/v1/match', { ...mixed, suggest: true });
    expect(asked.body.matches).not.toEqual([]);
    expect(asked.body.suggestions.slice(0, 1)).toEqual(suggestions);
  });

  it('suggests similar errors while the database is away', async () => {
    const database = await open();
    const other = await startApp(database, { logLevel: 'silent' });
    await other.app.get(SeedLoader).load(readConfig({}).seed);
    await database.dataSource.query('ALTER SCHEMA public RENAME TO away');
    const text = "The OAuth 2.0 Client is not allowed to request scope 'email'.";
    const { status, body } = await other.call<AnswerDto>('POST', '/v1/match', { text });
    const listed = await other.call<ProblemAnswer>('GET', '/v1/signatures');
    await database.dataSource.query('ALTER SCHEMA away RENAME TO public');
    await other.close();
    expect(listed.status).toBeGreaterThanOrEqual(500);
    expect(status).toBe(200);
    expect(body.suggestions[0]!.signature_id).toBe('api/oauth2-invalid-scope-requested');
  });

  it('answers a text that nothing matches with empty lists', async () => {
    const { status, body } = await cairn.call<AnswerDto>('POST', '/v1/match', {
      text: 'All is well on the western front.',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ matches: [], weak: [], fixes: [], suggestions: [], skipped: [] });
  });

  it('takes NUL bytes and lone surrogates as they come', async () => {
    const text = `\u0000\ud800 ${HTTP_403} \udc00`;
    const [first] = (await match(text)).matches;
    expect(first!.signature_id).toBe(SCAIKEY);
    expect(text.slice(first!.spans[0]!.start, first!.spans[0]!.end)).toBe(first!.spans[0]!.text);
  });

  it('finds what stands last in a long log', async () => {
    const log = `${'2026-11-22T10:00:00Z INFO request served in 12 ms\n'.repeat(16_000)}${HTTP_403}`;
    const [first] = (await match(log)).matches;
    expect(first).toMatchObject({ signature_id: SCAIKEY, spans: [{ line: 16_002 }] });
  });

  it('matches a record as soon as it is saved, in its new form when it is changed, and not once it is retired', async () => {
    const ids = async (text: string) => (await match(text)).matches.map(({ signature_id }) => signature_id);
    const old = 'Order 1 was not found in the warehouse';
    const { id } = aRecord();
    await cairn.call('POST', '/v1/signatures', aRecord());
    expect(await ids(old)).toEqual([id]);

    const changed = aRecord({
      regex: 'Order (?P<order>\\d+) is lost in the warehouse',
      signature: 'Order 1 is lost in the warehouse',
    });
    await cairn.call('PUT', `/v1/signatures/${id}`, changed, { 'if-match': '"1"' });
    expect(await ids(old)).toEqual([]);
    expect(await ids('Order 1 is lost in the warehouse')).toEqual([id]);

    await cairn.call('DELETE', `/v1/signatures/${id}`);
    expect(await ids('Order 1 is lost in the warehouse')).toEqual([]);
  });

  describe('refuses', () => {
    it.each([
      ['an empty text', { text: '' }, 400, 'empty_text'],
      ['a blank text', { text: ' \n\t' }, 400, 'empty_text'],
      ['no text', {}, 400, 'invalid_request'],
      ['a text that is none', { text: 5 }, 400, 'invalid_request'],
      ['a limit out of range', { text: 'x', limit: 101 }, 400, 'invalid_request'],
      ['an unknown key', { text: 'x', txet: 'y' }, 400, 'invalid_request'],
      ['a text over the limit', { text: 'é'.repeat(524_289) }, 413, 'text_too_large'],
    ])('%s', async (_, body, status, code) => {
      const answer = await cairn.call<ProblemAnswer>('POST', '/v1/match', body);
      expect(answer.body).toMatchObject({ status, code });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('names each faulty field and its fault, in the language of the reader', async () => {
      const answer = await cairn.call<ProblemAnswer>('POST', '/v1/match?locale=zh', {
        text: 1,
        limit: 'a',
        nonsense: 1,
      });
      expect(answer.body.errors!.map(({ path }) => path).toSorted()).toEqual(['limit', 'nonsense', 'text']);
      for (const { detail } of answer.body.errors!) expect(detail).toMatch(/\p{Script=Han}/u);
    });

    it.each(['not a locale', 'z', 'zh--CN'])('the language %j, in a body and in an address', async (locale) => {
      const answers = [
        await cairn.call<ProblemAnswer>('POST', '/v1/match', { text: 'x', locale }),
        await cairn.call<ProblemAnswer>('GET', `/v1/signatures?locale=${encodeURIComponent(locale)}`),
        await cairn.call<ProblemAnswer>('GET', `/v1/graph/${SCAIKEY}?locale=${encodeURIComponent(locale)}`),
      ];
      for (const { status, body } of answers)
        expect([status, body.errors]).toEqual([400, [{ path: 'locale', code: 'locale', detail: expect.any(String) }]]);
    });

    it.each(['[]', '[{"text":"x"}]', '"x"', '5', 'null'])('a body that is no object: %s', async (body) => {
      const answer = await cairn.call<ProblemAnswer>('POST', '/v1/match', body);
      expect([answer.status, answer.body.errors]).toEqual([
        400,
        [{ path: '', code: 'not_object', detail: 'Must be an object.' }],
      ]);
    });

    it('says how large the text may be', async () => {
      const { body } = await cairn.call<ProblemAnswer>('POST', '/v1/match', { text: 'x'.repeat(1_048_577) });
      expect(body.detail).toContain('1048576');
      expect((await match('x'.repeat(1_048_576))).text.length).toBe(1_048_576);
    });
  });
});
