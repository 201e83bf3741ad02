import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { SCOPES, type Scope } from '../src/access/actor.js';
import { NEEDS } from '../src/access/needs.decorator.js';
import { ASSETS_PATH, PAGE_PATHS } from '../src/page/page-paths.js';
import { TokensService } from '../src/access/tokens.service.js';
import type { Database } from '../src/database/database.js';
import type { RevisionPageDto } from '../src/signatures/signatures.dto.js';
import { routesOf, startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

/** What needs no token, but for the page and the documents; some of it asks for a signature, or is how one signs in. */
const FOR_EVERYONE = [
  'GET /health/live',
  'GET /health/ready',
  'GET /llms.txt',
  'GET /schema',
  'GET /v1/session',
  'DELETE /v1/session',
  'GET /v1/sign-in',
  'GET /v1/sign-in/callback',
  'POST /v1/integrations/slack',
  'POST /v1/integrations/webhook',
  'POST /v1/integrations/webhook/outcomes',
];
const isDocument = (path: string) =>
  (PAGE_PATHS as readonly string[]).includes(path) || path.startsWith(ASSETS_PATH) || path.startsWith('/docs');

/** Routes that take another type of body than JSON. */
const OTHER_BODIES: Record<string, string> = {
  '/v1/match/stream': 'text/plain',
  '/v1/integrations/slack': 'application/x-www-form-urlencoded',
};

describeOnEachDatabase('access', ({ open }) => {
  let database: Database;
  let cairn: TestApp;
  const match = { text: 'x' };

  describe('by token', () => {
    let tokens: TokensService;
    const bearer = async (scopes: Scope[], expiresAt: Date | null = null) => {
      const { token, secret } = await tokens.create({ name: 'test', scopes, expiresAt, createdBy: 'test' });
      return { token, headers: { authorization: `Bearer ${secret}` }, secret };
    };

    beforeAll(async () => {
      database = await open();
      cairn = await startApp(database, { auth: 'token' });
      tokens = cairn.app.get(TokensService);
    });
    afterAll(() => cairn.close());

    it('lets nobody in without one', async () => {
      const answer = await cairn.call<ProblemAnswer>('POST', '/v1/match', match);
      expect([answer.status, answer.body.code, answer.headers.get('www-authenticate')]).toEqual([
        401,
        'unauthenticated',
        'Bearer realm="Cairn"',
      ]);
    });

    it.each(['Bearer nonsense', 'Bearer', 'Basic eDp5', 'nonsense'])('lets nobody in by %j', async (authorization) => {
      expect((await cairn.call('POST', '/v1/match', match, { authorization })).status).toBe(401);
    });

    it('lets in who has the scope, and signs what they write', async () => {
      const { headers, token } = await bearer(['signatures:write', 'signatures:read']);
      expect((await cairn.call('POST', '/v1/signatures', aRecord(), headers)).status).toBe(201);
      const { body } = await cairn.call<RevisionPageDto>('GET', `/v1/revisions/${aRecord().id}`, undefined, headers);
      expect(body.revisions[0]!.actor).toEqual({ id: `token:${token.id}`, kind: 'token' });
    });

    it('names the scope that is missing', async () => {
      const { headers } = await bearer(['match']);
      const answer = await cairn.call<ProblemAnswer>('POST', '/v1/signatures', aRecord(), headers);
      expect([answer.status, answer.body.code]).toEqual([403, 'insufficient_scope']);
      expect(answer.body.detail).toContain('signatures:write');
      expect((await cairn.call('POST', '/v1/match', match, headers)).status).toBe(200);
    });

    it('ends with the token', async () => {
      const { headers } = await bearer(['match'], new Date(Date.now() - 1));
      expect((await cairn.call('POST', '/v1/match', match, headers)).status).toBe(401);
      const other = await bearer(['match']);
      expect((await cairn.call('POST', '/v1/match', match, other.headers)).status).toBe(200);
      await tokens.revoke(other.token.id, 'test');
      expect((await cairn.call('POST', '/v1/match', match, other.headers)).status).toBe(401);
    });

    it('stores no secret', async () => {
      const { secret } = await bearer([...SCOPES]);
      const rows = await database.dataSource.query<unknown[]>('SELECT * FROM tokens');
      expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
    });

    it.each(['/health/live', '/health/ready', '/docs-json', '/schema'])('leaves %s open', async (path) => {
      expect((await cairn.call('GET', path)).status).toBe(200);
    });

    it('is declared by every route', () => {
      const reflector = cairn.app.get(Reflector);
      const scanner = new MetadataScanner();
      const routes = [...cairn.app.get(ModulesContainer).values()]
        .flatMap(({ controllers }) => [...controllers.values()])
        .flatMap(({ instance, name }) => {
          const prototype = Object.getPrototypeOf(instance) as Record<string, () => void>;
          return scanner
            .getAllMethodNames(prototype)
            .filter((method) => Reflect.hasMetadata('path', prototype[method]!))
            .map((method) => [`${name}.${method}`, reflector.get<string | undefined>(NEEDS, prototype[method]!)]);
        });
      expect(routes.length).toBeGreaterThan(10);
      const known: (string | undefined)[] = [...SCOPES, 'public'];
      expect(routes.filter(([, needs]) => !known.includes(needs))).toEqual([]);
    });

    it('is asked for on every path but those that are for everyone', async () => {
      const open: string[] = [];
      for (const { method, path } of routesOf(cairn.app)) {
        if (isDocument(path)) continue;
        const hasBody = !['GET', 'DELETE'].includes(method);
        const type = { 'content-type': OTHER_BODIES[path] ?? 'application/json' };
        const { status } = await cairn.call(
          method,
          path.replaceAll(/:\w+/g, 'x'),
          hasBody ? {} : undefined,
          hasBody ? type : {},
        );
        if (status !== 401) open.push(`${method} ${path}`);
      }
      expect(open.toSorted()).toEqual(FOR_EVERYONE.toSorted());
    });

    it('is declared by every tool', async () => {
      const offered = async (scopes: Scope[]) => {
        const { headers } = await bearer(['match', ...scopes]);
        const { body } = await cairn.call<{ result: { tools: { name: string }[] } }>(
          'POST',
          '/mcp',
          { jsonrpc: '2.0', id: 1, method: 'tools/list' },
          { ...headers, accept: 'application/json, text/event-stream' },
        );
        return body.result.tools.map(({ name }) => name).filter((name) => name !== 'match_error');
      };
      expect(await offered([])).toEqual([]);
      const each = Object.fromEntries(await Promise.all(SCOPES.map(async (scope) => [scope, await offered([scope])])));
      expect(each).toMatchObject({
        'signatures:read': ['get_signature', 'search_signatures', 'get_error_graph', 'list_domains'],
        'signatures:write': ['suggest_signature'],
        'outcomes:write': ['report_outcome'],
      });
      expect((await offered([...SCOPES])).toSorted()).toEqual(Object.values(each).flat().toSorted());
    });
  });

  describe('from foreign pages', () => {
    beforeAll(async () => {
      cairn = await startApp(await open(), {
        allowedHosts: ['cairn.example'],
        allowedOrigins: ['https://support.example'],
      });
    });
    afterAll(() => cairn.close());

    /** Sends headers that fetch would not. */
    const send = (headers: Record<string, string>, body = JSON.stringify(match), method = 'POST') =>
      new Promise<{ status: number; code?: string }>((resolve, reject) => {
        const sending = request(`${cairn.url}/v1/match`, { method, headers }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, code: (JSON.parse(text) as { code?: string }).code }),
          );
        });
        sending.on('error', reject).end(body);
      });
    const json = { 'content-type': 'application/json' };

    it.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', 'a b'])(
      'refuses the host %j',
      async (host) => {
        const answer = await send({ ...json, host });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(['foreign_host', undefined]).toContain(answer.code);
      },
    );

    it.each(['localhost', 'localhost:3000', '127.0.0.1', '[::1]:80', '10.1.2.3', 'cairn.example'])(
      'takes the host %j',
      async (host) => {
        expect((await send({ ...json, host })).status).toBe(200);
      },
    );

    it.each(['https://evil.example', 'null', 'http://localhost:1'])('refuses the origin %j', async (origin) => {
      expect(await send({ ...json, origin })).toEqual({ status: 403, code: 'foreign_origin' });
    });

    it('takes its own origin and those that it was told of', async () => {
      expect((await send({ ...json, host: 'localhost:3000', origin: 'http://localhost:3000' })).status).toBe(200);
      expect((await send({ ...json, origin: 'https://support.example' })).status).toBe(200);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
      'refuses a body of type %j',
      async (type) => {
        expect(await send(type ? { 'content-type': type } : {})).toEqual({
          status: 415,
          code: 'unsupported_media_type',
        });
      },
    );

    it('does not take a wrong token for no token', async () => {
      expect((await cairn.call('POST', '/v1/match', match, { authorization: 'Bearer wrong' })).status).toBe(401);
    });
  });
});
