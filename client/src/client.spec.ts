import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CairnClient, CairnProblem, CairnUnreachable, NotCairn, type CairnOptions } from './client.js';

const PROBLEM = {
  type: 'https://cairn.example.com/problems/rate_limited',
  title: 'Too many',
  status: 429,
  code: 'rate_limited',
  detail: 'That was too much at once.',
};
const NDJSON = { 'content-type': 'application/x-ndjson' };
const REPORT = { signature_id: 'git/access-denied', workaround_id: 'a1b2c3d4', worked: true } as const;

type Answer = (response: ServerResponse) => unknown;
const json =
  (status: number, body: object, headers = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const problem = (status: number, headers = {}): Answer =>
  json(status, { ...PROBLEM, status }, { 'content-type': 'application/problem+json', ...headers });
const hangUp: Answer = (response) => response.destroy();
const silence: Answer = () => undefined;
const ok = json(200, { status: 'ok' });

describe('the client', () => {
  let cleanUp: (() => void)[] = [];
  afterEach(() => {
    for (const step of cleanUp) step();
    cleanUp = [];
  });

  const listen = (listener: RequestListener) =>
    new Promise<string>((resolve) => {
      const server = createServer(listener).listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
      );
      cleanUp.push(
        () => server.closeAllConnections(),
        () => server.close(),
      );
    });

  /** A client of a server that answers so, one after the other, and what that server was sent. */
  const clientOf = async (answers: Answer[], options: Partial<CairnOptions> = {}) => {
    const seen: { request: IncomingMessage; body: string }[] = [];
    const url = await listen((request, response) => {
      void textOf(request).then((body) => {
        seen.push({ request, body });
        answers[Math.min(seen.length, answers.length) - 1]!(response);
      });
    });
    return { client: new CairnClient({ url, ...options }), seen, url };
  };
  const errorOf = (exchange: Promise<unknown>) =>
    exchange.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('asks below the path of its address, as somebody, in a language', async () => {
    const { url, seen } = await clientOf([json(200, { id: 'm1' })]);
    const client = new CairnClient({ url: `${url}/cairn/`, token: 'secret', language: 'zh-CN' });
    const { data, response } = await client.POST('/v1/match', { body: { text: 'x' } });
    expect([data, response.status]).toEqual([{ id: 'm1' }, 200]);
    const [{ request, body }] = seen as [(typeof seen)[0]];
    expect([request.method, request.url, body]).toEqual(['POST', '/cairn/v1/match', '{"text":"x"}']);
    expect(request.headers).toMatchObject({ authorization: 'Bearer secret', 'accept-language': 'zh-CN' });
  });

  it('throws what was refused as a problem, with its code and each faulty field', async () => {
    const errors = [{ path: 'limit', code: 'not_integer', detail: 'Must be a whole number.' }];
    const { client } = await clientOf([
      json(400, { ...PROBLEM, code: 'invalid_request', errors }, { 'content-type': 'application/problem+json' }),
    ]);
    const error = (await errorOf(client.GET('/v1/tokens'))) as CairnProblem;
    expect(error).toBeInstanceOf(CairnProblem);
    expect(error).toMatchObject({ status: 400, code: 'invalid_request', errors, message: PROBLEM.detail });
  });

  it.each([
    ['a page', 200, { 'content-type': 'text/html; charset=utf-8' }, 'text/html'],
    ['a redirect', 302, { location: 'http://127.0.0.1:1/' }, 'application/json'],
    ['an error page', 500, { 'content-type': 'text/html' }, 'text/html'],
  ])('takes %s for no answer of Cairn', async (_, status, headers, type) => {
    const { client, url } = await clientOf([json(status, {}, headers)]);
    const error = await errorOf(client.GET('/v1/tokens'));
    expect(error).toBeInstanceOf(NotCairn);
    expect(error).toMatchObject({ url: `${url}/v1/tokens`, status, type });
  });

  it.each(['', 'localhost', 'http://'])('refuses the address %j', (url) => {
    expect(() => new CairnClient({ url })).toThrow('Invalid URL');
  });

  describe('tries again', () => {
    const health = (client: CairnClient) => client.GET('/health/live');
    const match = (client: CairnClient) => client.POST('/v1/match', { body: { text: 'x' } });
    const report = (client: CairnClient) => client.POST('/v1/outcomes', { body: REPORT });
    const makeToken = (client: CairnClient) => client.POST('/v1/tokens', { body: { name: 'bot', scopes: ['match'] } });
    const save = (client: CairnClient) =>
      client.DELETE('/v1/signatures/{id}', { params: { path: { id: 'git/access-denied' } } });
    const cutShort: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"half":');
      setImmediate(hangUp, response);
    };

    it.each([
      ['a lost question', health, hangUp],
      ['a question whose answer broke off', match, cutShort],
      ['a question that a proxy lost', match, json(502, {}, { 'content-type': 'text/html' })],
      ['what names no time', match, problem(503)],
      ['a lost report, which has a key', report, hangUp],
      ['a write that was turned away for now', makeToken, problem(429, { 'retry-after': '0' })],
      ['a write while the service was full', save, problem(503, { 'retry-after': new Date(0).toUTCString() })],
    ])('%s', async (_, ask, first) => {
      const { client, seen } = await clientOf([first, first, ok]);
      expect((await ask(client)).data).toEqual({ status: 'ok' });
      expect(seen).toHaveLength(3);
      expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
      expect(new Set(seen.map(({ request }) => request.headers['idempotency-key'])).size).toBe(1);
    });

    it.each([
      ['a write that may have been done', makeToken, hangUp, CairnUnreachable],
      ['a write of which a proxy knows nothing', save, json(502, {}, { 'content-type': 'text/html' }), NotCairn],
      ['a write that may have been done, though the service failed', save, problem(503), CairnProblem],
      ['what was refused', match, problem(400), CairnProblem],
      ['what is to wait for longer than anyone would', match, problem(429, { 'retry-after': '3600' }), CairnProblem],
    ])('but not %s', async (_, ask, first, kind) => {
      const { client, seen } = await clientOf([first, ok]);
      expect(await errorOf(ask(client))).toBeInstanceOf(kind);
      expect(seen).toHaveLength(1);
    });

    it('as often as it is told, and then says what went wrong last', async () => {
      const { client, seen } = await clientOf([hangUp, problem(503)], { retries: 1 });
      expect(await errorOf(health(client))).toMatchObject({ name: 'CairnProblem', status: 503 });
      expect(seen).toHaveLength(2);
    });

    it('after the wait that it was asked for, unless it is aborted', async () => {
      const { client } = await clientOf([problem(429, { 'retry-after': '30' }), ok]);
      const leaving = new AbortController();
      const asking = errorOf(client.GET('/health/live', { signal: leaving.signal }));
      leaving.abort(new Error('enough'));
      expect(await asking).toEqual(new Error('enough'));
    });
  });

  it('waits no longer than it is told', async () => {
    const { client } = await clientOf([silence], { timeoutMs: 20, retries: 1 });
    const error = (await errorOf(client.GET('/health/live'))) as CairnUnreachable;
    expect(error).toBeInstanceOf(CairnUnreachable);
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
  });

  it('ends what is under way when its own signal is aborted', async () => {
    const leaving = new AbortController();
    const { client } = await clientOf([() => leaving.abort()], { signal: leaving.signal });
    expect(await errorOf(client.GET('/health/live'))).toMatchObject({ name: 'AbortError' });
  });

  it('asks by the fetch that it is given', async () => {
    const { client, seen } = await clientOf([ok], {
      fetch: (url, init) => {
        const headers = new Headers(init!.headers);
        headers.set('x-team', 'billing');
        return fetch(url, { ...init, headers });
      },
    });
    await client.GET('/health/live');
    expect(seen[0]!.request.headers['x-team']).toBe('billing');
  });

  describe('reads lines', () => {
    const linesOf = async (client: CairnClient) => {
      const lines: object[] = [];
      for await (const line of client.lines('get', '/v1/signatures/export')) lines.push(line);
      return lines;
    };
    const pieces =
      (...bytes: (string | Buffer)[]): Answer =>
      async (response) => {
        response.writeHead(200, NDJSON);
        for (const piece of bytes) await new Promise((resolve) => response.write(piece, () => setImmediate(resolve)));
        response.end();
      };

    it('wherever they are cut, characters too', async () => {
      const bytes = Buffer.from('{"id":"错误"}\n\n{"id":"b"}\n{"id":"c"}');
      const { client } = await clientOf([pieces(...Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))]);
      expect(await linesOf(client)).toEqual([{ id: '错误' }, { id: 'b' }, { id: 'c' }]);
    });

    it('up to where Cairn had to break off, which is a problem', async () => {
      const last = JSON.stringify({ problem: { ...PROBLEM, status: 503, code: 'database_unavailable' } });
      const { client } = await clientOf([pieces('{"id":"a"}\n', `${last}\n`)]);
      expect(await errorOf(linesOf(client))).toMatchObject({ status: 503, code: 'database_unavailable' });
    });

    it('up to where the connection broke off', async () => {
      const { client } = await clientOf([
        (response) => response.writeHead(200, NDJSON).write('{"id":"a"}\n', () => response.destroy()),
      ]);
      expect(await errorOf(linesOf(client))).toBeInstanceOf(CairnUnreachable);
    });

    it('and ends the request when nobody wants more of them', async () => {
      let ended = () => {};
      const end = new Promise<void>((resolve) => (ended = resolve));
      const { client } = await clientOf([
        (response) => response.on('close', ended).writeHead(200, NDJSON).write('{"id":"a"}\n'),
      ]);
      for await (const line of client.lines('get', '/v1/signatures/export')) {
        expect(line).toEqual({ id: 'a' });
        break;
      }
      await end;
    });

    it('while it sends, piece by piece', async () => {
      const url = await listen((request, response) => {
        response.writeHead(200, NDJSON);
        request.on('data', (piece: Buffer) => response.write(`{"match":{"line":${piece.length}}}\n`));
        request.on('end', () => response.end());
      });
      let goOn = () => {};
      async function* body() {
        yield Buffer.from('first');
        await new Promise<void>((resolve) => (goOn = resolve));
        yield Buffer.from('second');
      }
      const seen: unknown[] = [];
      const client = new CairnClient({ url });
      for await (const { match } of client.lines('post', '/v1/match/stream', { body: body() })) {
        seen.push(match!.line);
        goOn();
      }
      expect(seen).toEqual([5, 6]);
    });

    it('for a text that is at hand', async () => {
      const { client, seen } = await clientOf([pieces('{"answer":{}}\n')]);
      const lines = client.lines('post', '/v1/match/stream', { body: 'error: 错误' });
      expect(await lines.next()).toEqual({ done: false, value: { answer: {} } });
      expect([seen[0]!.request.headers['content-type'], seen[0]!.body]).toEqual(['text/plain', 'error: 错误']);
    });
  });
});
