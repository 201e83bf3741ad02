import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../errors/problem.js';
import { ApiClient, ApiProblem, Unreachable } from './api-client.js';
import { CliError } from './cli-error.js';

describe('a client of the API', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  const serve = (listener: RequestListener) =>
    new Promise<string>((resolve) => {
      const started = createServer(listener).listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(started.address() as AddressInfo).port}`),
      );
      server = started;
    });
  const answering = (status: number, type: string, body: string, headers = {}) =>
    serve((_, answer) => answer.writeHead(status, { 'content-type': type, ...headers }).end(body));
  const client = (url: string) => new ApiClient({ url, token: 'secret', language: 'zh-CN' });
  const errorOf = (exchange: Promise<unknown>) =>
    exchange.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('asks below the path of its address, as somebody, in a language', async () => {
    let seen: IncomingMessage | undefined;
    const url = await serve((request, answer) => {
      seen = request;
      request.resume().on('end', () => answer.setHeader('content-type', 'application/json').end('{"is":1}'));
    });
    expect(await client(`${url}/cairn/`).post('/v1/match', { text: 'x' })).toEqual({ is: 1 });
    expect([seen!.method, seen!.url]).toEqual(['POST', '/cairn/v1/match']);
    expect(seen!.headers).toMatchObject({ authorization: 'Bearer secret', 'accept-language': 'zh-CN' });
  });

  it('tells of a problem with each faulty field, and lets nothing act on the terminal', async () => {
    const problem = new Problem('invalid_id', { id: 'a\u001b[2J\u202e' }, [{ path: 'limit', code: 'not_integer' }]);
    const url = await answering(400, 'application/problem+json; charset=utf-8', JSON.stringify(problem.toBody('en')));
    const error = (await errorOf(client(url).get('/'))) as ApiProblem;
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error.body.code).toBe('invalid_id');
    expect(error.message).toMatch(/^"a<U\+202E>" is no signature id.*\n {2}limit: Must be a whole number\.$/);
  });

  it.each([
    ['a page', 200, 'text/html', {}],
    ['an error page', 502, 'text/html', {}],
    ['a redirect', 302, 'application/json', { location: 'http://127.0.0.1:1/' }],
  ])('takes %s for no answer of Cairn', async (_, status, type, headers) => {
    const url = await answering(status, type, '{}', headers);
    const error = (await errorOf(client(url).get('/'))) as CliError;
    expect(error).toBeInstanceOf(CliError);
    expect(error.message).toContain(`${url} is not Cairn (status ${status}, type ${type})`);
  });

  it('says when nobody answers, and why', async () => {
    const url = await answering(200, 'application/json', '{}');
    await new Promise((resolve) => server!.close(resolve));
    const error = (await errorOf(client(url).get('/'))) as Unreachable;
    expect(error).toBeInstanceOf(Unreachable);
    expect(error.message).toMatch(/ECONNREFUSED/);
  });

  it('says when an answer breaks off', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"half":');
      setImmediate(() => answer.destroy());
    });
    expect(await errorOf(client(url).get('/'))).toBeInstanceOf(Unreachable);
  });

  it.each(['', 'localhost:3000', 'ftp://localhost', 'http://', 'http://a b'])('refuses the address %j', (url) => {
    expect(() => client(url)).toThrow(CliError);
  });
});
