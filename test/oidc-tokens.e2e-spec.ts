import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { Scope } from '../src/access/actor.js';
import { TokensService } from '../src/access/tokens.service.js';
import { readConfig } from '../src/config.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import type { RevisionPageDto } from '../src/signatures/signatures.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { AUDIENCE, CAIRN, OPAQUE_AUDIENCE, OTHER_AUDIENCE, startIssuer, type TestIssuer } from './support/issuer.js';
import { aRecord } from './support/records.js';

describeOnEachDatabase('access by an identity provider', ({ open }) => {
  let issuer: TestIssuer;
  let cairn: TestApp;
  beforeAll(async () => {
    issuer = await startIssuer();
    cairn = await startApp(await open(), {
      auth: 'oidc',
      oidcIssuer: issuer.url,
      oidcAudience: [AUDIENCE, OPAQUE_AUDIENCE],
      oidcClientId: CAIRN.id,
      oidcClientSecret: CAIRN.secret,
      oidcGrants: { editors: ['signatures:read', 'signatures:write'] },
    });
    await cairn.app.get(SeedLoader).load(readConfig({}).seed);
  });
  afterAll(async () => {
    await cairn.close();
    await issuer.close();
  });

  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const match = (token: string, text = 'x') =>
    cairn.call<AnswerDto & ProblemAnswer>('POST', '/v1/match', { text }, bearer(token));
  const refusal = async (token: string) => {
    const { status, body, headers } = await match(token);
    return {
      status,
      code: body.code,
      reason: body.errors?.map(({ code }) => code),
      challenge: headers.get('www-authenticate'),
    };
  };
  const refused = (reason: string) => ({
    status: 401,
    code: 'invalid_token',
    reason: [reason],
    challenge: expect.stringMatching(/^Bearer realm="Cairn", error="invalid_token", error_description="[ !#-[\]-~]+"$/),
  });
  const now = () => Math.floor(Date.now() / 1000);

  it('lets in who comes with a token of the provider, and signs what they write', async () => {
    expect((await match(await issuer.token())).status).toBe(200);
    const ada = bearer(await issuer.sign({ scope: 'signatures:read signatures:write' }));
    expect((await cairn.call('POST', '/v1/signatures', aRecord(), ada)).status).toBe(201);
    const { body } = await cairn.call<RevisionPageDto>('GET', `/v1/revisions/${aRecord().id}`, undefined, ada);
    expect(body.revisions[0]!.actor).toEqual({ id: 'oidc:ada', kind: 'oidc' });
  });

  it("goes on to take tokens of Cairn's own", async () => {
    const wanted = { name: 'bot', scopes: ['match'] as Scope[], expiresAt: null, createdBy: 'test' };
    const { secret } = await cairn.app.get(TokensService).create(wanted);
    expect((await match(secret)).status).toBe(200);
    expect(await refusal('cairn_wrong')).toEqual({
      status: 401,
      code: 'unauthenticated',
      reason: undefined,
      challenge: 'Bearer realm="Cairn", error="invalid_token"',
    });
  });

  it('asks who comes without a token for one', async () => {
    const { status, headers } = await cairn.call('POST', '/v1/match', { text: 'x' });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Cairn"']);
  });

  describe('refuses a token', () => {
    it.each<[string, string, () => Promise<string> | string]>([
      ['that has expired', 'token_expired', () => issuer.sign({ exp: now() - 31 })],
      ['that never expires', 'token_claim', () => issuer.sign({ exp: undefined })],
      ['that is not valid yet', 'token_early', () => issuer.sign({ nbf: now() + 40 })],
      ['for something else', 'token_audience', () => issuer.token({ scope: 'match', resource: OTHER_AUDIENCE })],
      ['for nobody in particular', 'token_audience', () => issuer.sign({ aud: undefined })],
      ['in the name of another issuer', 'token_issuer', () => issuer.sign({ iss: 'https://id.example' })],
      ['of nobody', 'token_claim', () => issuer.sign({ sub: undefined })],
      ['with a key that is not published', 'token_unknown_key', () => issuer.sign({}, { kid: 'key-99' })],
      ['that says who signed in somewhere', 'token_malformed', () => issuer.sign({ nonce: 'n' }, { typ: 'JWT' })],
      ['that is for something else by its type', 'token_malformed', () => issuer.sign({}, { typ: 'logout+jwt' })],
      ['that is cut off', 'token_signature', async () => (await issuer.token()).slice(0, -8)],
      ['that is none', 'token_malformed', () => 'a.b.c'],
      ['that the provider does not know', 'token_inactive', () => 'nonsense'],
    ])('%s: %s', async (_, reason, token) => {
      expect(await refusal(await token())).toEqual(refused(reason));
    });

    it('that nobody signed', async () => {
      const claims = { iss: issuer.url, aud: AUDIENCE, sub: 'mallory', scope: 'admin:write', exp: now() + 300 };
      expect(await refusal(new UnsecuredJWT(claims).encode())).toEqual(refused('token_algorithm'));
    });

    it.each(['n', 'pem'])('that is signed by what everybody knows of the key: %s', async (form) => {
      const { n, kid } = issuer.publicKey();
      const secret = new TextEncoder().encode(form === 'n' ? n : JSON.stringify(issuer.publicKey()));
      const forged = await new SignJWT({ scope: 'admin:write' })
        .setProtectedHeader({ alg: 'HS256', kid: kid!, typ: 'at+jwt' })
        .setIssuer(issuer.url)
        .setAudience(AUDIENCE)
        .setSubject('mallory')
        .setExpirationTime('5m')
        .sign(secret);
      expect(await refusal(forged)).toEqual(refused('token_algorithm'));
    });

    it('of another provider, though it calls itself ours', async () => {
      const other = await startIssuer();
      try {
        expect(await refusal(await other.token())).toEqual(refused('token_signature'));
        expect(await refusal(await other.sign({ iss: issuer.url }))).toEqual(refused('token_signature'));
      } finally {
        await other.close();
      }
    });

    it('that is revoked, within seconds', async () => {
      const token = await issuer.token({ scope: 'match', resource: OPAQUE_AUDIENCE });
      expect((await match(token)).status).toBe(200);
      await issuer.revoke(token);
      const later = Date.now() + 6_000;
      const clock = jest.spyOn(performance, 'now').mockImplementation(() => later);
      try {
        expect(await refusal(token)).toEqual(refused('token_inactive'));
      } finally {
        clock.mockRestore();
      }
    });
  });

  it('takes a clock that is a little off', async () => {
    expect((await match(await issuer.sign({ exp: now() - 20, nbf: now() + 20 }))).status).toBe(200);
  });

  it('says which scope is missing, where the record about it is, and knows that refusal itself', async () => {
    const { status, headers, body } = await cairn.call<ProblemAnswer & { signature_id: string }>(
      'POST',
      '/v1/signatures',
      aRecord(),
      bearer(await issuer.token()),
    );
    const challenge = headers.get('www-authenticate');
    expect([status, body.code, challenge]).toEqual([
      403,
      'insufficient_scope',
      'Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"',
    ]);
    const pasted = `HTTP/1.1 403 Forbidden\nwww-authenticate: ${challenge}\n\n${JSON.stringify(body)}`;
    const [known] = (await match(await issuer.token(), pasted)).body.matches;
    expect([known!.signature_id, known!.captures.scope]).toEqual([body.signature_id, 'signatures:write']);
  });

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['whose token has expired', async () => bearer(await issuer.sign({ exp: now() - 31 }))],
    ['without a token', () => Promise.resolve({})],
  ])('says where the record about it is to who comes %s, and knows that refusal itself', async (_who, headersOf) => {
    const { headers, body } = await cairn.call<ProblemAnswer & { signature_id: string }>(
      'POST',
      '/v1/match',
      { text: 'x' },
      await headersOf(),
    );
    const challenge = headers.get('www-authenticate');
    const pasted = `HTTP/1.1 401 Unauthorized\nwww-authenticate: ${challenge}\n\n${JSON.stringify(body)}`;
    const [known] = (await match(await issuer.token(), pasted)).body.matches;
    expect([body.signature_id, known?.signature_id]).toEqual(Array(2).fill('api/oauth2-invalid-token'));
  });

  it('knows what the provider prints when it refuses a scope', async () => {
    const { status, text } = await issuer.requestToken({ scope: 'match admin:write' });
    expect([status, JSON.parse(text)]).toEqual([400, expect.objectContaining({ error: 'invalid_scope' })]);
    const { matches } = (await match(await issuer.token(), text)).body;
    expect(matches[0]?.signature_id).toBe('api/oauth2-invalid-scope-requested');
  });

  it('gives what the values of claims are said to give', async () => {
    const editor = bearer(await issuer.sign({ scope: undefined, scp: ['editors', 'match'] }));
    expect((await cairn.call('GET', '/v1/signatures', undefined, editor)).status).toBe(200);
    expect((await cairn.call('GET', '/v1/tokens', undefined, editor)).status).toBe(403);
  });

  it('follows the provider to another key, and drops the one before', async () => {
    const before = await issuer.sign();
    expect((await match(before)).status).toBe(200);
    await issuer.rotate();
    // Keys are asked for again at most every 30 s.
    const later = Date.now() + 31_000;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
    try {
      expect((await match(await issuer.token())).status).toBe(200);
      expect(await refusal(before)).toEqual(refused('token_unknown_key'));
    } finally {
      clock.mockRestore();
    }
  });
});

describeOnEachDatabase('an identity provider that is away', ({ open }) => {
  it('keeps Cairn neither from starting nor from taking its own tokens, and is asked again', async () => {
    const issuer = await startIssuer();
    const token = { authorization: `Bearer ${await issuer.token()}` };
    issuer.setAway(true);
    const database = await open();
    const cairn = await startApp(database, {
      auth: 'oidc',
      oidcIssuer: issuer.url,
      oidcAudience: [AUDIENCE],
      logLevel: 'silent',
    });
    const match = (headers: Record<string, string>) =>
      cairn.call<ProblemAnswer>('POST', '/v1/match', { text: 'x' }, headers);
    try {
      const { status, body, headers } = await match(token);
      expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'issuer_unavailable', '5']);
      expect((await match({ authorization: `Bearer ${database.localToken}` })).status).toBe(200);
      issuer.setAway(false);
      expect((await match(token)).status).toBe(200);
    } finally {
      await cairn.close();
      await issuer.close();
    }
  });
});
