import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditLog } from '../src/audit/audit-log.js';
import type { AuditLineDto } from '../src/audit/audit.dto.js';
import { Refusals } from '../src/audit/refusals.js';
import type { CreatedTokenDto } from '../src/access/tokens.dto.js';
import type { Database } from '../src/database/database.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import type { UnitContextDto, UnitDto } from '../src/translations/units/units.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

describeOnEachDatabase('the audit', ({ open }) => {
  let database: Database;
  let cairn: TestApp;
  let local: Record<string, string>;
  beforeAll(async () => {
    database = await open();
    cairn = await startApp(database, { auth: 'token', auditDays: 30 });
    local = { authorization: `Bearer ${database.localToken}` };
  });
  afterAll(() => cairn.close());

  const call = <Body>(method: string, path: string, body?: unknown, headers = local) =>
    cairn.call<Body>(method, path, body, headers);
  const audit = async (query = '') => {
    const { status, body } = await call<string>('GET', `/v1/audit${query}`);
    expect(status).toBe(200);
    return body
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AuditLineDto);
  };
  const of = async (target: string) =>
    (await audit())
      .filter((event) => event.target === target)
      .map(({ actor, action, before, after }) => ({ actor, action, before, after }));

  it('tells who made and who revoked a token, and no secret', async () => {
    const { body: admin } = await call<CreatedTokenDto>('POST', '/v1/tokens', {
      name: 'admin',
      scopes: ['admin:write'],
    });
    const { body: bot } = await call<CreatedTokenDto>('POST', '/v1/tokens', { name: 'bot', lifetime_days: null });
    for (const _ of ['once', 'again'])
      await call('DELETE', `/v1/tokens/${bot.id}`, undefined, { authorization: `Bearer ${admin.secret}` });
    expect(await of(`token:${bot.id}`)).toEqual([
      {
        actor: 'local',
        action: 'token.create',
        before: null,
        after: { name: 'bot', scopes: ['match', 'signatures:read'], expires_at: null },
      },
      {
        actor: `token:${admin.id}`,
        action: 'token.revoke',
        before: { state: 'active' },
        after: { state: 'revoked' },
      },
    ]);
    expect(JSON.stringify(await audit())).not.toContain(bot.secret.slice(6));
  });

  it('tells what became of a record, from its history', async () => {
    const { id } = aRecord();
    await call('POST', '/v1/signatures', aRecord({ confidence: 0.4 }));
    await call('PATCH', `/v1/signatures/${id}`, { confidence: 0.7 });
    expect(await of(`signature:${id}`)).toEqual([
      { actor: 'local', action: 'record.create', before: null, after: aRecord({ confidence: 0.4 }) },
      {
        actor: 'local',
        action: 'record.patch',
        before: aRecord({ confidence: 0.4 }),
        after: aRecord({ confidence: 0.7 }),
      },
    ]);
    const [{ count }] = await database.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::integer FROM audit_events WHERE target LIKE 'signature:%'`,
    );
    expect(count).toBe(0);
  });

  it('tells what was reported of a fix, and what before', async () => {
    const { body: answer } = await call<AnswerDto>('POST', '/v1/match', { text: aRecord().signature });
    const item = answer.matches[0]!.workarounds[0]!.id;
    const outcome = { signature_id: aRecord().id, workaround_id: item };
    await call('POST', '/v1/outcomes', { ...outcome, worked: true });
    await call('POST', '/v1/outcomes', { ...outcome, worked: false, note: 'not any more' });
    const worked = { verdict: 'worked', note: null };
    expect(await of(`signature:${aRecord().id}#${item}`)).toEqual([
      { actor: 'local', action: 'outcome.worked', before: null, after: worked },
      { actor: 'local', action: 'outcome.failed', before: worked, after: { verdict: 'failed', note: 'not any more' } },
    ]);
  });

  it('tells what translators decide, from the history of the record', async () => {
    const { body: units } = await call<{ items: UnitDto[] }>('GET', '/v1/translations/zh/units');
    const { id, target } = units.items.find(({ source }) => source === aRecord().root_cause)!;
    const saved = await call(
      'PUT',
      `/v1/translations/zh/units/${id}`,
      { target: '订单已存档。' },
      { ...local, 'if-match': '*' },
    );
    expect(saved.status).toBe(200);
    expect((await of(`signature:${aRecord().id}`)).at(-1)).toMatchObject({
      actor: 'local',
      action: 'record.translate',
      before: { root_cause_zh: target },
      after: { root_cause_zh: '订单已存档。' },
    });
  });

  it('tells what was done to the glossary, and to what is said of units', async () => {
    const term = { term: 'cart', preferred: ['购物车'], forbidden: [], case_sensitive: false, note: null };
    await call('PUT', '/v1/translations/zh/glossary', term);
    await call('POST', '/v1/translations/zh/glossary/import', { csv: 'term,preferred\ncart,手推车\n', dry_run: false });
    await call('DELETE', '/v1/translations/zh/glossary/cart');
    const imported = { ...term, preferred: ['手推车'] };
    expect(await of('term:zh/cart')).toEqual([
      { actor: 'local', action: 'term.put', before: null, after: term },
      { actor: 'local', action: 'term.put', before: term, after: expect.objectContaining({ preferred: ['手推车'] }) },
      { actor: 'local', action: 'term.remove', before: imported, after: null },
    ]);

    const { body: units } = await call<{ items: { id: string }[] }>('GET', '/v1/translations/zh/units');
    const unit = units.items[0]!.id;
    await call('PUT', `/v1/translations/zh/units/${unit}/assignee`, { assignee: 'me' });
    await call('PUT', `/v1/translations/zh/units/${unit}/assignee`, { assignee: null });
    expect(await of(`unit:zh/${unit}`)).toEqual([
      { actor: 'local', action: 'unit.assign', before: null, after: { assignee: 'local' } },
      { actor: 'local', action: 'unit.assign', before: { assignee: 'local' }, after: null },
    ]);
    await call('PUT', `/v1/translations/zh/units/${unit}/ignored-checks/half_width`, {
      reason: 'password=hunter2 is so',
    });
    await call('DELETE', `/v1/translations/zh/units/${unit}/ignored-checks/half_width`);
    const reason = expect.not.stringContaining('hunter2');
    expect(await of(`unit:zh/${unit}#half_width`)).toEqual([
      { actor: 'local', action: 'check.ignore', before: null, after: { reason } },
      { actor: 'local', action: 'check.heed', before: { reason }, after: null },
    ]);
  });

  it('tells what was suggested, what became of it, and what was said, as they are kept', async () => {
    const { body: units } = await call<{ items: UnitDto[] }>('GET', '/v1/translations/zh/units');
    const { id, source } = units.items[0]!;
    const path = `/v1/translations/zh/units/${id}`;
    await call('POST', `${path}/suggestions`, { target: '又一种译法。' });
    const { body: context } = await call<UnitContextDto>('GET', path);
    const suggestion = context.suggested[0]!.id;
    await call('POST', `${path}/suggestions/${suggestion}/decision`, { action: 'reject', reason: '不准确。' });
    await call('POST', `${path}/comments`, { text: '这里指什么？' });
    expect(await of(`unit:zh/${id}#${suggestion}`)).toEqual([
      { actor: 'local', action: 'suggestion.make', before: null, after: { source, target: '又一种译法。' } },
      {
        actor: 'local',
        action: 'suggestion.reject',
        before: { status: 'open' },
        after: { status: 'rejected', reason: '不准确。' },
      },
    ]);
    expect(await of(`unit:zh/${id}`)).toContainEqual({
      actor: 'local',
      action: 'comment.make',
      before: null,
      after: { text: '这里指什么？' },
    });
  });

  it('tells which group of misses was hidden', async () => {
    await call('POST', '/v1/match', { text: 'ERROR: Trolley 12 has lost a wheel' });
    const { body: misses } = await call<{ items: { id: string }[] }>('GET', '/v1/misses');
    const { id } = misses.items[0]!;
    await call('PATCH', `/v1/misses/${id}`, { hidden: true });
    expect(await of(`miss:${id}`)).toEqual([
      { actor: 'local', action: 'miss.change', before: { hidden: false }, after: { hidden: true } },
    ]);
  });

  it('tells whom Cairn turned away, from what and how often', async () => {
    const { body: reader } = await call<CreatedTokenDto>('POST', '/v1/tokens', { name: 'reader', scopes: ['match'] });
    const before = (await audit()).length;
    for (let times = 0; times < 3; times++)
      await call('GET', '/v1/tokens', undefined, { authorization: `Bearer ${reader.secret}` });
    await call('POST', '/v1/match', { text: 'x' }, { authorization: 'Bearer wrong' });
    const since = (await audit()).slice(before);
    expect(since).toMatchObject([
      {
        actor: `token:${reader.id}`,
        action: 'refuse',
        target: 'GET /v1/tokens',
        before: null,
        after: { code: 'insufficient_scope' },
        times: 3,
      },
      {
        actor: 'anonymous',
        action: 'refuse',
        target: 'POST /v1/match',
        before: null,
        after: { code: 'unauthenticated' },
        times: 1,
      },
    ]);
  });

  it('counts what comes in floods, in bounded room', async () => {
    const refusals = cairn.app.get(Refusals);
    const before = (await audit()).length;
    for (let number = 0; number < 1_500; number++) refusals.note(`token:${number}`, 'GET /v1/tokens', 'x');
    const since = (await audit()).slice(before);
    expect(since).toHaveLength(1_001);
    expect(since.at(-1)).toMatchObject({ target: 'others', times: 500 });
  });

  it('notes nothing of what was not done', async () => {
    const before = (await audit()).length;
    expect((await call('DELETE', '/v1/tokens/0123456789ab')).status).toBe(404);
    expect((await call('DELETE', '/v1/translations/zh/glossary/none')).status).toBe(404);
    expect((await call('PATCH', '/v1/misses/0123456789abcdef', { hidden: true })).status).toBe(404);
    expect(await audit()).toHaveLength(before);
  });

  it('tells only of what was since a moment, if one is named', async () => {
    await new Promise((resolve) => void setTimeout(resolve, 5));
    const since = new Date().toISOString();
    await call('POST', '/v1/tokens', { name: 'late' });
    expect((await audit(`?since=${since}`)).map(({ action }) => action)).toEqual(['token.create']);
    const { status, body } = await call<ProblemAnswer>('GET', '/v1/audit?since=yesterday');
    expect([status, body.errors?.map(({ path }) => path)]).toEqual([400, ['since']]);
  });

  describe('only grows', () => {
    const run = (sql: string) => database.dataSource.query(sql);

    it.each([
      `UPDATE audit_events SET actor = 'nobody'`,
      'DELETE FROM audit_events',
      'TRUNCATE audit_events',
      `UPDATE revisions SET actor_id = 'nobody'`,
      'DELETE FROM revisions',
      'TRUNCATE revisions',
      `UPDATE translation_events SET actor_id = 'nobody'`,
      'DELETE FROM translation_events',
      'TRUNCATE translation_events',
    ])('%s', async (sql) => {
      const before = await audit();
      await expect(run(sql)).rejects.toMatchObject({ code: '23000' });
      expect(await audit()).toEqual(before);
    });

    it('until the time of an event is over', async () => {
      const log = cairn.app.get(AuditLog);
      const old = {
        actor: 'local',
        action: 'token.create',
        target: 'token:old',
        at: new Date(Date.now() - 31 * 86_400_000),
      };
      const young = { ...old, target: 'token:young', at: new Date(Date.now() - 29 * 86_400_000) };
      await log.note(database.dataSource.manager, old, young);
      expect(await log.sweep()).toBe(1);
      expect([await of('token:old'), await of('token:young')]).toEqual([[], [expect.anything()]]);
    });
  });
});
