import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CreatedTokenDto, TokenDto, TokenListDto } from '../src/access/tokens.dto.js';
import type { Scope } from '../src/access/actor.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

describeOnEachDatabase('tokens', ({ open }) => {
  let cairn: TestApp;
  let local: Record<string, string>;
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  beforeAll(async () => {
    const database = await open();
    cairn = await startApp(database, { auth: 'token' });
    local = bearer(database.localToken);
  });
  afterAll(() => cairn.close());

  const create = async (body: object, headers = local) => {
    const { status, body: created } = await cairn.call<CreatedTokenDto>('POST', '/v1/tokens', body, headers);
    expect(status).toBe(201);
    return created;
  };
  const list = async () => (await cairn.call<TokenListDto>('GET', '/v1/tokens', undefined, local)).body.tokens;
  const revoke = (id: string, headers = local) =>
    cairn.call<TokenDto & ProblemAnswer>('DELETE', `/v1/tokens/${id}`, undefined, headers);
  const match = async (secret: string) => (await cairn.call('POST', '/v1/match', { text: 'x' }, bearer(secret))).status;

  it('are made with what a chatbot needs, let in, and are listed without their secrets', async () => {
    const { secret, ...token } = await create({ name: 'bot' });
    expect(secret).toMatch(/^cairn_[\w-]{43}$/);
    expect(token).toMatchObject({
      name: 'bot',
      scopes: ['match', 'signatures:read'],
      state: 'active',
      created_by: 'local',
      revoked_at: null,
    });
    expect(Date.parse(token.expires_at!) - Date.parse(token.created_at)).toBeCloseTo(90 * 86_400_000, -4);
    expect(await match(secret)).toBe(200);
    expect((await list())[0]).toEqual(token);
  });

  it('may live for ever, and say who made them', async () => {
    const admin = await create({ name: 'admin', scopes: ['admin:read', 'admin:write'], lifetime_days: null });
    expect(admin.expires_at).toBeNull();
    const made = await create({ name: 'made', scopes: ['match'], lifetime_days: 1 }, bearer(admin.secret));
    expect(made).toMatchObject({ scopes: ['match'], created_by: `token:${admin.id}` });
  });

  it('let nobody in once revoked, and keep the time of their first revocation', async () => {
    const { id, secret } = await create({ name: 'short' });
    expect(await match(secret)).toBe(200);
    const { status, body } = await revoke(id);
    expect([status, body.state]).toEqual([200, 'revoked']);
    expect(await match(secret)).toBe(401);
    expect((await revoke(id)).body.revoked_at).toBe(body.revoked_at);
    expect((await list()).find((token) => token.id === id)).toEqual(body);
  });

  it('are not found by another id', async () => {
    for (const id of ['nonsense', 'a%20b']) {
      const { status, body } = await revoke(id);
      expect([status, body.code]).toEqual([404, 'token_not_found']);
    }
  });

  it.each([
    [{}, ['name']],
    [{ name: '' }, ['name']],
    [{ name: 'x', scopes: ['match', 'everything'] }, ['scopes[1]']],
    [{ name: 'x', scopes: ['match', 'match'] }, ['scopes']],
    [{ name: 'x', scopes: 'match' }, ['scopes']],
    [{ name: 'x', scopes: [] }, ['scopes']],
    [{ name: 'x', lifetime_days: 0 }, ['lifetime_days']],
    [{ name: 'x', lifetime_days: '90d' }, ['lifetime_days']],
    [{ name: 'x\u0000' }, ['name']],
    [{ name: 'x', secret: 'mine' }, ['secret']],
  ])('are not made from %j', async (body, paths) => {
    const { status, body: problem } = await cairn.call<ProblemAnswer>('POST', '/v1/tokens', body, local);
    expect([status, problem.code]).toEqual([400, 'invalid_request']);
    expect(problem.errors!.map(({ path }) => path)).toEqual(paths);
  });

  it.each<[Scope[], number, number]>([
    [['admin:read'], 200, 403],
    [['admin:write'], 403, 201],
    [['match', 'signatures:write'], 403, 403],
  ])('with the scopes %j may list (%i) and make (%i) others', async (scopes, listed, made) => {
    const headers = bearer((await create({ name: 'other', scopes })).secret);
    expect((await cairn.call('GET', '/v1/tokens', undefined, headers)).status).toBe(listed);
    expect((await cairn.call('POST', '/v1/tokens', { name: 'more' }, headers)).status).toBe(made);
    expect((await revoke('nonsense', headers)).status).toBe(made === 201 ? 404 : 403);
  });
});
