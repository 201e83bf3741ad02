import { request } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

describeOnEachDatabase('bad input', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open());
  });
  afterAll(async () => {
    expect((await cairn.call('GET', '/health/ready')).status).toBe(200);
    const { body } = await cairn.call<{ items: unknown[] }>('GET', '/v1/signatures');
    expect(body.items).toEqual([]);
    await cairn.close();
  });

  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  describe.each(['/v1/match', '/v1/signatures', '/v1/lint'])('to %s', (path) => {
    it.each([
      ['malformed JSON', '{"text": "x"', 400, 'invalid_json'],
      ['no body', '', 400, 'invalid_json'],
      ['nesting of 100 levels', deep(100), 400, 'json_too_deep'],
      ['nesting of 1,000,000 levels', deep(1_000_000), 400, 'json_too_deep'],
      ['__proto__', '{"__proto__":{"isAdmin":true},"text":"x"}', 400, 'invalid_json'],
      ['constructor.prototype', '{"constructor":{"prototype":{"x":1}},"text":"x"}', 400, 'invalid_json'],
    ])('%s is refused', async (_, body, status, code) => {
      for (const language of ['en', 'zh']) {
        const answer = await cairn.call<ProblemAnswer>('POST', path, body, { 'accept-language': language });
        expect([answer.status, answer.body.code]).toEqual([status, code]);
        expect(/\p{Script=Han}/u.test(answer.body.detail)).toBe(language === 'zh');
      }
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    });

    it('a body of 100 MB is refused, announced or not', async () => {
      for (const announced of [true, false]) {
        const status = await post(cairn.url + path, 100 * 1_048_576, announced);
        // A server may end the connection while the client is still sending.
        expect(status === 413 || (!announced && status === 'reset')).toBe(true);
      }
    });
  });

  describe('a record', () => {
    it.each([
      ['that is a list', [], '', 'not_object'],
      ['that is null', null, '', 'not_object'],
      ['without an id', aRecord({ id: undefined }), 'id', 'required'],
      ['with an id that climbs', aRecord({ id: '../..' }), 'id', undefined],
      ['with an id that ends in .md', aRecord({ id: 'a/b.md' }), 'id', undefined],
      ['with a signature that is no text', aRecord({ signature: 7 as never }), 'signature', 'not_text'],
      [
        'with a rate out of range',
        aRecord({ workarounds: [{ action: 'x', success_rate: 1.5 }] }),
        'workarounds[0].success_rate',
        'too_big',
      ],
      ['with an impossible date', aRecord({ last_confirmed: '2024-02-30' }), 'last_confirmed', undefined],
      ['with NUL in a text', aRecord({ root_cause: 'a\u0000b' }), 'root_cause', undefined],
      ['with a lone surrogate in an unknown key', aRecord({ extra: ['\ud800'] }), 'extra[0]', undefined],
      ['without any pattern', aRecord({ regex: undefined }), 'regex', undefined],
      ['with a pattern that does not compile', aRecord({ regex: 'Order (' }), 'regex', 'pattern_syntax'],
      ['with a look-ahead', aRecord({ regex: 'Order (?=x)' }), 'regex', 'pattern_look_around'],
      ['with a back-reference', aRecord({ regex: '(Order) \\1' }), 'regex', 'pattern_back_reference'],
      ['with a pattern that explodes', aRecord({ regex: '(x{1,500}){1,500}' }), 'regex', 'pattern_too_large'],
      ['with a pattern that matches nothing at all', aRecord({ regex: 'x*' }), 'regex', 'pattern_matches_empty'],
      [
        'with an example that does not match',
        aRecord({ examples: [{ text: 'nonsense' }] }),
        'examples[0].text',
        undefined,
      ],
    ])('%s is refused at the field', async (_, record, path, code) => {
      const answer = await cairn.call<ProblemAnswer>('POST', '/v1/signatures', record);
      expect([answer.status, answer.body.code]).toEqual([422, 'invalid_record']);
      const fault = answer.body.errors!.find((one) => one.path === path);
      expect(answer.body.errors!.map((one) => one.path)).toContain(path);
      if (code) expect(fault!.code).toBe(code);
      const zh = await cairn.call<ProblemAnswer>('POST', '/v1/signatures?locale=zh', record);
      for (const { detail } of zh.body.errors!) expect(detail).toMatch(/\p{Script=Han}/u);
    });
  });

  describe('a body of a type that a route does not take', () => {
    it.each([
      ['POST', '/v1/match', 'application/x-ndjson', '{"text":"x"}'],
      ['POST', '/v1/signatures', 'application/x-ndjson', '{}'],
      ['PUT', '/v1/signatures/a/b', 'application/x-ndjson', '{}'],
      ['PATCH', '/v1/signatures/a/b', 'application/x-ndjson', '{}'],
      ['POST', '/v1/restore/a/b', 'application/x-ndjson', '{"revision":1}'],
      ['POST', '/v1/match', 'text/plain', 'x'],
      ['DELETE', '/v1/signatures/a/b', 'text/plain', 'x'],
      ['DELETE', '/v1/signatures/a/b', 'application/x-ndjson', '{}'],
    ])('%s %s %s', async (method, path, type, body) => {
      const answer = await cairn.call<ProblemAnswer>(method, path, body, { 'content-type': type });
      expect([answer.status, answer.body.code]).toEqual([415, 'unsupported_media_type']);
    });

    it.each(['/v1/match', '/v1/match/stream'])('or that is compressed, to %s', async (path) => {
      const headers = {
        'content-type': path.endsWith('stream') ? 'text/plain' : 'application/json',
        'content-encoding': 'gzip',
        'accept-language': 'zh',
      };
      const answer = await fetch(cairn.url + path, { method: 'POST', body: gzipSync('{"text":"x"}'), headers });
      expect([answer.status, await answer.json()]).toEqual([
        415,
        expect.objectContaining({ code: 'unsupported_encoding', detail: '请直接发送未经编码的正文，不要使用 gzip。' }),
      ]);
    });

    it('is taken where its encoding is that of its characters', async () => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'utf-8' };
      const answer = await fetch(`${cairn.url}/v1/match`, { method: 'POST', body: '{"text":"x"}', headers });
      expect(answer.status).toBe(200);
    });

    it('or that is not UTF-8 is refused rather than changed', async () => {
      const body = new Uint8Array([...Buffer.from('{"text":"caf'), 0xe9, ...Buffer.from('"}')]);
      const answer = await fetch(`${cairn.url}/v1/match`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(await answer.json()).toMatchObject({ status: 400, code: 'invalid_utf8' });
    });
  });

  it.each([
    ['POST', '/v1/tokens', { name: 'half \udfff' }, 'name'],
    ['PUT', '/v1/translations/zh/glossary', { term: 'x', forbidden: ['half \udfff'] }, 'forbidden[0]'],
    ['POST', '/v1/translations/zh/check', { source: 'x', target: 'half \udfff' }, 'target'],
    ['POST', '/v1/translations/zh/check', { source: 'x', target: 'NUL \0' }, 'target'],
    ['POST', '/v1/translations/zh/check', { source: 'x', target: 'x', unit_id: '\0' }, 'unit_id'],
  ])('%s %s of NUL or half a surrogate pair is refused', async (method, path, body, place) => {
    const answer = await cairn.call<ProblemAnswer>(method, path, body);
    expect([answer.status, answer.body.errors![0]!.path]).toEqual([400, place]);
  });

  describe('an address', () => {
    it.each([
      ['/v1/signatures/..%2F..', 400, 'invalid_id'],
      ['/v1/signatures/..%2F..%2Fetc%2Fpasswd', 400, 'invalid_id'],
      ['/v1/signatures/ONE/Two', 400, 'invalid_id'],
      [`/v1/signatures/a/${'x'.repeat(600)}`, 404, 'not_found'],
      ['/v1/signatures/a/%zz', 400, 'invalid_request'],
      ['/v1/signatures?limit=0', 400, 'invalid_request'],
      ['/v1/signatures?nonsense=1', 400, 'invalid_request'],
      ['/v1/signatures?sort=id;drop', 400, 'invalid_request'],
      ['/v1/signatures?domain=a&domain=b', 400, 'invalid_request'],
      ['/v1/signatures?domain=%00', 400, 'invalid_request'],
      ['/v1/signatures?tag=%00', 400, 'invalid_request'],
      [cursor('-confidence', 'abc', 'a/b'), 400, 'invalid_cursor'],
      [cursor('updated_at', 'abc', 'a/b'), 400, 'invalid_cursor'],
      [cursor('id', 'a\u0000', 'a/b'), 400, 'invalid_cursor'],
      [cursor('id', 'a/b', "a/b'--"), 400, 'invalid_cursor'],
      ['/v1/revisions/a/b?revision=99999999999', 400, 'invalid_request'],
      ['/v1/revisions/a/b?before=99999999999', 400, 'invalid_request'],
      ['/v1/outcomes/history?before=1e89', 400, 'invalid_request'],
      ['/v1/outcomes/own?before=1e89', 400, 'invalid_request'],
      ['/v1/shares/%00', 400, 'invalid_request'],
      ['/v1/translations/zh/units/%00', 400, 'invalid_request'],
      ['/nowhere', 404, 'not_found'],
    ])('%s is refused', async (path, status, code) => {
      const answer = await cairn.call<ProblemAnswer>('GET', path);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });

    it('with an Accept that cannot be met is refused', async () => {
      await expect(cairn.call('GET', '/v1/signatures/a/b', undefined, { accept: 'image/png' })).resolves.toMatchObject({
        status: 404,
      });
    });
  });
});

function cursor(sort: string, ...position: string[]): string {
  const text = Buffer.from(JSON.stringify([sort, ...position])).toString('base64url');
  return `/v1/signatures?sort=${sort}&cursor=${text}`;
}

/** Sends a body of `size` bytes, with or without its length announced. Returns the status, or `reset`. */
function post(url: string, size: number, announced: boolean): Promise<number | 'reset' | undefined> {
  const chunk = Buffer.alloc(1_048_576, 'x');
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', ...(announced && { 'content-length': size }) };
    const sending = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sending.on('error', () => resolve('reset'));
    Readable.from(Array.from({ length: size / chunk.length }, () => chunk)).pipe(sending);
  });
}
