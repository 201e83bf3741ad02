import { once } from 'node:events';
import { request } from 'node:http';
import type { components, paths, Upload } from '@cairn/client';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readConfig } from '../src/config.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

type Schemas = components['schemas'];
type MatchLine = Schemas['MatchLineDto'];
type Query = paths['/v1/match/stream']['post']['parameters']['query'];

const SCAIKEY = 'scaikey/platform-token-requires-admin-scope';
const HTTP_403 = 'HTTP/1.1 403 Forbidden\r\n{"detail":"Platform token requires admin:read or admin:write scope"}\r\n';
const REDIRECT = 'GET /cb?error=invalid_scope&error_description=Invalid+scopes%3A+openid+foo&state=1\n';
/** It sees beyond a line. */
const BATCH = 'batch "[^"]*" broke off';
const TICK = '2026-11-22T10:00:00Z INFO request served in 12 ms\n';
/** So many make a text that is kept in a file. */
const TICKS = 6_000;
const PARTS = [
  HTTP_403,
  REDIRECT,
  '\u001b[31mERROR\u001b[0m order 17 was not found 📦 in the warehouse\n',
  'ERROR Order 4 was not\n    found in the warehouse\n',
  '{"message":"Order 9 was \\u006eot found in the warehouse\\nat line 3"}\n',
  '2026-11-22T10:00:00Z INFO 请求在 12 毫秒内完成 😀\n',
  'x'.repeat(300),
  '\n',
];

describeOnEachDatabase('POST /v1/match/stream', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open());
    await cairn.app.get(SeedLoader).load(readConfig({}).seed);
    await cairn.call('POST', '/v1/signatures', aRecord());
    await cairn.call('POST', '/v1/signatures', aRecord({ id: 'test/batch', signature: BATCH, regex: BATCH }));
  });
  afterAll(() => cairn.close());

  const send = (body: RequestInit['body'], query = '', headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${cairn.url}/v1/match/stream${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
      body,
      duplex: 'half',
    });
  const linesOf = async (body: Upload | string, query: Query = {}) => {
    const lines: MatchLine[] = [];
    for await (const line of cairn.client.lines('post', '/v1/match/stream', { params: { query }, body }))
      lines.push(line);
    return lines;
  };
  const answerOf = async (body: Schemas['MatchRequestDto']) => (await cairn.client.POST('/v1/match', { body })).data;
  const withoutId = (answer: Schemas['AnswerDto']) => ({ ...answer, id: undefined });
  const problemOf = async (answer: Response) => {
    const { code } = (await answer.json()) as ProblemAnswer;
    return [answer.status, code];
  };

  it('answers at the end as POST /v1/match does for the whole text, wherever its chunks are cut', async () => {
    const texts = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(), { maxLength: 6 }), async (text, cuts) => {
        fc.pre(text.trim() !== '');
        const bytes = Buffer.from(text);
        const places = [0, ...cuts.map((cut) => cut % bytes.length).toSorted((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        const lines = await linesOf(ReadableStream.from(chunks));
        expect(withoutId(lines.at(-1)!.answer!)).toEqual(withoutId(await answerOf({ text })));
      }),
      { numRuns: 40 },
    );
  });

  it('answers the same for a text that is so long that it is kept in a file', async () => {
    const parts = fc.array(
      fc.constantFrom(...PARTS, 'batch "of\n', 'today" broke off\n', 'ERROR: the flux capacitor is not charged\n'),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(parts, fc.nat(TICKS), fc.boolean(), async (parts, before, suggest) => {
        const text = [TICK.repeat(before), ...parts, TICK.repeat(TICKS - before)].join('');
        const query = { explain: true, limit: 20, suggest };
        const lines = await linesOf(text, query);
        expect(withoutId(lines.at(-1)!.answer!)).toEqual(withoutId(await answerOf({ text, ...query })));
      }),
      { numRuns: 5, examples: [[['batch "of\n', HTTP_403, 'today" broke off\n'], 3000, true]] },
    );
  });

  it('matches records as they are when the text has ended', async () => {
    const late = aRecord({ id: 'test/late', signature: 'the late error', regex: 'the late error' });
    const long = `${TICK.repeat(TICKS)}the late error\n${TICK.repeat(TICKS)}${HTTP_403}`;
    const publish = () => cairn.call('POST', '/v1/signatures', late);
    const { last } = await sendInTurns(long, Buffer.from(TICK), '', publish);
    expect(last.answer!.matches.map((match) => match.signature_id).toSorted()).toEqual([SCAIKEY, 'test/late']);
  });

  it('notes what long texts that nothing matches say of errors', async () => {
    const error = 'ERROR the gyroscope of ann@mail.test does not answer\n';
    await linesOf(TICK.repeat(TICKS) + error + TICK);
    const { body } = await cairn.call<{ items: { sample: string }[] }>('GET', '/v1/misses');
    expect(body.items.map(({ sample }) => sample)).toContain('the gyroscope of {email} does not answer');
  });

  /** Sends the first part, and what comes then once that is answered. */
  const sendInTurns = async (
    first: string,
    then: Buffer,
    query = '',
    between: () => Promise<unknown> = async () => undefined,
  ) => {
    let goOn = () => {};
    const heard = new Promise<void>((resolve) => (goOn = resolve));
    async function* body() {
      yield Buffer.from(first);
      await heard;
      yield then;
    }
    const answer = await send(ReadableStream.from(body()), query);
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => JSON.parse((await reader.read()).value!) as MatchLine & { problem?: object };
    const early = await next();
    await between();
    goOn();
    return { early, last: await next(), end: await reader.read() };
  };

  it('tells of an error while the rest is still to come', async () => {
    const { early, last, end } = await sendInTurns(
      `starting\n${HTTP_403}`,
      Buffer.from(`again\n${HTTP_403}`),
      '?locale=zh',
    );
    expect(early).toEqual({ match: { signature_id: SCAIKEY, signature: expect.any(String), locale: 'zh', line: 3 } });
    expect(last.answer!.matches).toMatchObject([
      { signature_id: SCAIKEY, locale: 'zh', occurrences: 2, spans: [{ line: 3 }, { line: 6 }] },
    ]);
    expect(end.done).toBe(true);
  });

  it('names in the last line what is wrong with a text that it has begun to answer', async () => {
    const { last, end } = await sendInTurns(HTTP_403, Buffer.from([0xff]));
    expect(last).toEqual({ problem: expect.objectContaining({ code: 'invalid_utf8' }) });
    expect(end.done).toBe(true);
  });

  it('takes what POST /v1/match takes beside a text', async () => {
    const asked = { product: 'Okta', version: '2024', os: 'linux', limit: 1, explain: true, locale: 'zh' };
    const lines = await linesOf(REDIRECT, asked);
    expect(withoutId(lines.at(-1)!.answer!)).toEqual(withoutId(await answerOf({ text: REDIRECT, ...asked })));
  });

  it('takes a text that is too long for JSON', async () => {
    const text = `${'2026-11-22T10:00:00Z INFO request served in 12 ms\n'.repeat(40_000)}${HTTP_403}`;
    const lines = await linesOf(text);
    expect(lines.at(-1)!.answer).toMatchObject({ text: { length: text.length }, matches: [{ signature_id: SCAIKEY }] });
  });

  it.each([
    ['an empty text', '', '', {}, [400, 'empty_text']],
    ['a blank text', ' \n', '', {}, [400, 'empty_text']],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff]), '', {}, [400, 'invalid_utf8']],
    ['an unknown parameter', 'x', '?limits=3', {}, [400, 'invalid_request']],
    ['a limit out of range', 'x', '?limit=101', {}, [400, 'invalid_request']],
    ['JSON', '{}', '', { 'content-type': 'application/json' }, [415, 'unsupported_media_type']],
    ['the page of another site', 'x', '', { origin: 'https://evil.example' }, [403, 'foreign_origin']],
  ])('refuses %s', async (_, body, query, headers, problem) => {
    expect(await problemOf(await send(body, query, headers as Record<string, string>))).toEqual(problem);
  });

  it('takes in so many texts at a time, and asks others to come again', async () => {
    const open = Array.from({ length: 16 }, async () => {
      const sent = request(`${cairn.url}/v1/match/stream`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
      });
      sent.on('error', () => {});
      sent.write(HTTP_403);
      await once(sent, 'response');
      return sent;
    });
    const sent = await Promise.all(open);
    const refused = await send('x');
    expect(await problemOf(refused)).toEqual([503, 'too_many_texts']);
    expect(refused.headers.get('retry-after')).toBe('5');
    for (const one of sent) one.destroy();
    const served = async (): Promise<Response> => {
      const answer = await send('x');
      return answer.status === 503 ? served() : answer;
    };
    expect((await served()).status).toBe(200);
  });

  it('goes on serving when clients go away while their long texts are matched', async () => {
    const leaving = Array.from({ length: 4 }, async () => {
      const sent = request(`${cairn.url}/v1/match/stream`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
      });
      sent.on('error', () => {});
      sent.end(HTTP_403 + TICK.repeat(TICKS));
      await once(sent, 'response');
      sent.destroy();
    });
    await Promise.all(leaving);
    const lines = await linesOf(TICK.repeat(TICKS) + HTTP_403);
    expect(lines.at(-1)!.answer!.matches).toHaveLength(1);
  });

  it('goes on serving when a client goes away', async () => {
    const sent = request(`${cairn.url}/v1/match/stream`, { method: 'POST', headers: { 'content-type': 'text/plain' } });
    sent.on('error', () => {});
    sent.write(HTTP_403);
    await once(sent, 'response');
    sent.destroy();
    const lines = await linesOf(HTTP_403);
    expect(lines.at(-1)!.answer!.matches).toHaveLength(1);
  });
});
