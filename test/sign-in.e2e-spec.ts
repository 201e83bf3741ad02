import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SessionDto } from '../src/access/sign-in/session.dto.js';
import type { AuditLineDto } from '../src/audit/audit.dto.js';
import { SCOPES } from '../src/access/actor.js';
import type { Database } from '../src/database/database.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { AUDIENCE, CAIRN, startIssuer, type TestIssuer } from './support/issuer.js';
import { aRecord } from './support/records.js';
import { Walker } from './support/walker.js';

const ADA = { login: 'ada', password: 'any' };

describeOnEachDatabase('signing in', ({ open }) => {
  let issuer: TestIssuer;
  let database: Database;
  let cairn: TestApp;
  beforeAll(async () => {
    issuer = await startIssuer();
    database = await open();
    cairn = await startApp(database, {
      auth: 'oidc',
      oidcIssuer: issuer.url,
      oidcAudience: [AUDIENCE],
      oidcClientId: CAIRN.id,
      oidcClientSecret: CAIRN.secret,
      oidcResource: AUDIENCE,
      logLevel: 'silent',
    });
    issuer.registerCairn(`${cairn.url}/v1/sign-in/callback`);
  });
  afterAll(async () => {
    await cairn.close();
    await issuer.close();
  });

  const isCallback = (url: string) => url.startsWith(`${cairn.url}/v1/sign-in/callback`);
  /** Goes to the identity provider and comes back with what it sends along. */
  const comeBack = (walker: Walker, returnTo = '/overview') =>
    walker.follow(`${cairn.url}/v1/sign-in?return_to=${encodeURIComponent(returnTo)}`, ADA, isCallback);
  const signIn = async (returnTo?: string) => {
    const walker = new Walker();
    const answer = await walker.fetch(await comeBack(walker, returnTo));
    return { walker, answer, location: answer.headers.get('location')! };
  };
  const session = async (walker: Walker) =>
    (await (await walker.fetch(`${cairn.url}/v1/session`)).json()) as SessionDto;
  const create = async (walker: Walker, record: object, headers: Record<string, string> = {}) => {
    const answer = await walker.fetch(`${cairn.url}/v1/signatures`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(record),
    });
    return { status: answer.status, body: (await answer.json()) as ProblemAnswer };
  };

  it('begins with nobody', async () => {
    const { status, body, headers } = await cairn.call<SessionDto>('GET', '/v1/session');
    expect([status, body]).toEqual([200, { sign_in: true, actor: null, scopes: [], csrf_token: null }]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('sends the reader to the provider with a challenge, and takes them back to where they were', async () => {
    const walker = new Walker();
    const begun = await walker.fetch(`${cairn.url}/v1/sign-in?return_to=/signatures?q=x`);
    const asked = new URL(begun.headers.get('location')!);
    expect(asked.origin).toBe(issuer.url);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      scope: `openid ${SCOPES.join(' ')}`,
    });
    expect((await signIn('/signatures?q=x')).location).toBe('/signatures?q=x');
  });

  it('lets in whom the provider knows, with what their token allows', async () => {
    const { walker } = await signIn();
    const { actor, scopes, csrf_token: csrf } = await session(walker);
    expect([actor, scopes]).toEqual([{ id: 'oidc:ada' }, [...SCOPES]]);
    const made = await create(walker, aRecord(), { 'csrf-token': csrf! });
    expect(made.status).toBe(201);
    const { revisions } = (await (await walker.fetch(`${cairn.url}/v1/revisions/${aRecord().id}`)).json()) as {
      revisions: { actor: object }[];
    };
    expect(revisions[0]!.actor).toEqual({ id: 'oidc:ada', kind: 'oidc' });
  });

  it('keeps the session where neither scripts nor other sites get at it, and of its secret only a hash', async () => {
    const { walker, answer } = await signIn();
    const set = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('cairn-session='))!;
    expect(set).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const secret = walker.cookies(cairn.url)['cairn-session']!;
    const rows = await database.dataSource.query<object[]>('SELECT * FROM web_sessions');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('over HTTPS, by a cookie that comes over nothing else', async () => {
    const proxied = await startApp(database, {
      auth: 'oidc',
      oidcIssuer: issuer.url,
      oidcAudience: [AUDIENCE],
      oidcClientId: CAIRN.id,
      allowedHosts: ['cairn.example'],
      trustedProxies: ['127.0.0.1'],
    });
    try {
      const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'cairn.example' };
      const answer = await fetch(`${proxied.url}/v1/sign-in`, { headers: forwarded, redirect: 'manual' });
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-cairn-sign-in=.*; HttpOnly; Secure; SameSite=Lax$/);
      const asked = new URL(answer.headers.get('location')!);
      expect(asked.searchParams.get('redirect_uri')).toBe('https://cairn.example/v1/sign-in/callback');
    } finally {
      await proxied.close();
    }
  });

  it.each<[string, Record<string, string>]>([
    ['without the token', {}],
    ['with another token', { 'csrf-token': 'x'.repeat(43) }],
  ])('refuses changes that come by the cookie %s', async (_, headers) => {
    const { walker } = await signIn();
    const { status, body } = await create(walker, aRecord({ id: 'shop/forged' }), headers);
    expect([status, body.code]).toEqual([403, 'wrong_csrf_token']);
    const ended = await walker.fetch(`${cairn.url}/v1/session`, { method: 'DELETE', headers });
    expect(ended.status).toBe(403);
    expect((await session(walker)).actor).toEqual({ id: 'oidc:ada' });
  });

  it('ends with signing out, also for who has copied the cookie', async () => {
    const { walker } = await signIn();
    const cookie = `cairn-session=${walker.cookies(cairn.url)['cairn-session']}`;
    expect((await cairn.call('GET', '/v1/signatures', undefined, { cookie })).status).toBe(200);
    const { csrf_token: csrf } = await session(walker);
    const ended = await walker.fetch(`${cairn.url}/v1/session`, { method: 'DELETE', headers: { 'csrf-token': csrf! } });
    expect(ended.status).toBe(204);
    expect(walker.cookies(cairn.url)).toEqual({});
    expect((await cairn.call('GET', '/v1/signatures', undefined, { cookie })).status).toBe(401);
  });

  it('ends by itself', async () => {
    const { walker } = await signIn();
    const cookie = `cairn-session=${walker.cookies(cairn.url)['cairn-session']}`;
    await database.dataSource.query(`UPDATE web_sessions SET ends_at = now() - interval '1 second'`);
    expect((await cairn.call('GET', '/v1/signatures', undefined, { cookie })).status).toBe(401);
    // Whoever signs in next clears away what has ended.
    await signIn();
    const [row] = await database.dataSource.query<{ count: number }[]>('SELECT count(*)::integer FROM web_sessions');
    expect(row!.count).toBe(1);
  });

  it('is written down, as is its end and what came to nothing', async () => {
    const { walker } = await signIn();
    const { csrf_token: csrf } = await session(walker);
    await walker.fetch(`${cairn.url}/v1/session`, { method: 'DELETE', headers: { 'csrf-token': csrf! } });
    await cairn.call('GET', '/v1/sign-in/callback?code=x');
    const local = { authorization: `Bearer ${database.localToken}` };
    const { body } = await cairn.call<string>('GET', '/v1/audit', undefined, local);
    const events = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditLineDto);
    const ends = events.findLastIndex(({ action }) => action === 'session.end');
    const ada = { actor: 'oidc:ada', target: 'actor:oidc:ada' };
    expect(events[ends]).toMatchObject(ada);
    expect(events[ends - 1]).toMatchObject({ ...ada, action: 'session.begin', after: { scopes: [...SCOPES] } });
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'refuse', target: 'session', after: { code: 'sign_in_expired' } }),
    );
  });

  describe('comes to nothing', () => {
    const failure = ({ location }: { location: string }) =>
      new URL(location, cairn.url).searchParams.get('sign_in_error');

    it('for who comes back with the code of somebody else', async () => {
      const victim = new Walker();
      await victim.fetch(`${cairn.url}/v1/sign-in`);
      const stolen = await comeBack(new Walker());
      const answer = await victim.fetch(stolen);
      expect(failure({ location: answer.headers.get('location')! })).toBe('sign_in_failed');
      expect((await session(victim)).actor).toBeNull();
    });

    it('for who did not set out from here, or comes back twice', async () => {
      const walker = new Walker();
      const callback = await comeBack(walker);
      const stranger = await new Walker().fetch(callback);
      expect(failure({ location: stranger.headers.get('location')! })).toBe('sign_in_expired');
      expect(failure({ location: (await walker.fetch(callback)).headers.get('location')! })).toBeNull();
      expect(failure({ location: (await walker.fetch(callback)).headers.get('location')! })).toBe('sign_in_expired');
    });

    it('when the code is not the one that the challenge was for', async () => {
      const walker = new Walker();
      const callback = new URL(await comeBack(walker));
      const attempt = JSON.parse(
        Buffer.from(walker.cookies(cairn.url)['cairn-sign-in']!, 'base64url').toString(),
      ) as object;
      const forged = Buffer.from(JSON.stringify({ ...attempt, verifier: 'x'.repeat(43) })).toString('base64url');
      const answer = await fetch(callback, { headers: { cookie: `cairn-sign-in=${forged}` }, redirect: 'manual' });
      expect(failure({ location: answer.headers.get('location')! })).toBe('invalid_grant');
    });

    it('when the provider refuses, by the name that it has for that and no other words', async () => {
      const walker = new Walker();
      const begun = await walker.fetch(`${cairn.url}/v1/sign-in?return_to=/new`);
      const { searchParams } = new URL(begun.headers.get('location')!);
      const refused = async (error: string) => {
        const query = new URLSearchParams({
          error,
          error_description: 'Call us',
          state: searchParams.get('state')!,
          iss: issuer.url,
        });
        const cookies = walker.cookies(cairn.url);
        const cookie = Object.entries(cookies)
          .map(([name, value]) => `${name}=${value}`)
          .join('; ');
        const answer = await fetch(`${cairn.url}/v1/sign-in/callback?${query.toString()}`, {
          headers: { cookie },
          redirect: 'manual',
        });
        return answer.headers.get('location');
      };
      expect(await refused('invalid_scope')).toBe('/new?sign_in_error=invalid_scope');
      expect(await refused('Call 555-1234 <now>')).toBe('/new?sign_in_error=sign_in_failed');
    });
  });

  it.each([
    'https://evil.example/x',
    '//evil.example',
    '/\\evil.example',
    '///evil.example',
    'javascript:alert(1)',
    'x y',
    '',
  ])('takes nobody to %j', async (returnTo) => {
    const { location } = await signIn(returnTo);
    expect(new URL(location, cairn.url).origin).toBe(cairn.url);
  });

  it.each(['/..//evil.example', '//evil.example/x', 'http://[', 5, null, undefined, {}])(
    'takes nobody to %j, though their cookie said so, and breaks on nothing in it',
    async (returnTo) => {
      const made = Buffer.from(JSON.stringify({ state: 'x', nonce: 5, verifier: {}, returnTo })).toString('base64url');
      const answer = await fetch(`${cairn.url}/v1/sign-in/callback?code=x&state=x`, {
        headers: { cookie: `cairn-sign-in=${made}` },
        redirect: 'manual',
      });
      expect(answer.status).toBe(302);
      const { origin, searchParams } = new URL(answer.headers.get('location')!, cairn.url);
      expect([origin, searchParams.get('sign_in_error')]).toEqual([cairn.url, 'sign_in_failed']);
    },
  );

  it('is not there for who has not said as whom Cairn would ask', async () => {
    const other = await startApp(database, { auth: 'oidc', oidcIssuer: issuer.url, oidcAudience: [AUDIENCE] });
    try {
      expect((await other.call('GET', '/v1/sign-in')).status).toBe(404);
      expect((await other.call('GET', '/v1/sign-in/callback')).status).toBe(404);
      expect((await other.call<SessionDto>('GET', '/v1/session')).body.sign_in).toBe(false);
    } finally {
      await other.close();
    }
  });
});
