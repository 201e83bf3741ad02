import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SECURITY_HEADERS } from '../src/http/security-headers.js';
import { routesOf, startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

const NAMES = Object.keys(SECURITY_HEADERS);

describeOnEachDatabase('what answers say to browsers', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open(), { allowedOrigins: ['https://support.example'] });
  });
  afterAll(() => cairn.close());

  /** Each route once, with parameters and bodies that may be wrong. */
  const answers = async (headers: Record<string, string> = {}) => {
    const all: { name: string; headers: Headers }[] = [];
    for (const { method, path } of routesOf(cairn.app)) {
      const body = ['GET', 'DELETE'].includes(method) ? undefined : {};
      const answer = await cairn.call(method, path.replaceAll(/:\w+|\*/g, 'x'), body, headers);
      all.push({ name: `${method} ${path}`, headers: answer.headers });
    }
    return all;
  };

  it('is said by every page and route', async () => {
    const all = await answers();
    expect(all.length).toBeGreaterThan(60);
    const lacking = all.filter((answer) => NAMES.some((name) => !answer.headers.has(name)));
    expect(lacking.map(({ name }) => name)).toEqual([]);
    // No policy lets scripts in that are not the service's own.
    const policies = all.map((answer) => answer.headers.get('content-security-policy')!);
    expect(policies.filter((policy) => !policy.startsWith("default-src 'none'"))).toEqual([]);
    expect(policies.filter((policy) => /script-src (?!'self';)/.test(policy))).toEqual([]);
    expect(policies.filter((policy) => !policy.includes("frame-ancestors 'none'"))).toEqual([]);
  });

  it.each([
    ['what is not there', 'GET', '/none', {}],
    ['an address that is none', 'GET', '/%E0%A4%A', {}],
    ['a foreign origin', 'POST', '/v1/match', { origin: 'https://evil.example' }],
    ['a body that is too large', 'POST', '/v1/match', { 'content-length': '999999999' }],
  ])('is said of %s', async (_, method, path, headers) => {
    const answered = await new Promise<Record<string, unknown>>((resolve, reject) => {
      const sending = request(cairn.url + path, { method, headers }, (answer) => {
        answer.resume();
        resolve(answer.headers);
        sending.destroy();
      });
      sending.on('error', reject).flushHeaders();
      if (method === 'GET') sending.end();
    });
    expect(NAMES.filter((name) => !(name in answered))).toEqual([]);
  });

  it.each(['https://evil.example', 'null'])(
    'shares nothing with %s, nor lets it ask whether it may',
    async (origin) => {
      for (const { headers } of await answers({ origin }))
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      for (const path of ['/v1/match', '/v1/signatures', '/mcp', '/v1/session']) {
        const asked = {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        };
        const { status, headers } = await cairn.call('OPTIONS', path, undefined, asked);
        expect(status).toBe(403);
        expect(headers.has('access-control-allow-origin')).toBe(false);
      }
    },
  );
});
