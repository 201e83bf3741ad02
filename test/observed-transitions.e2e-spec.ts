import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TokensService } from '../src/access/tokens.service.js';
import type { Database } from '../src/database/database.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { SessionLog } from '../src/outcomes/sessions/session-log.js';
import type { GraphDto } from '../src/signatures/signatures.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const KINDS = ['one', 'two', 'three'] as const;
type Kind = (typeof KINDS)[number];
/** Each test has records of its own. */
let test = 0;
const idOf = (kind: Kind) => `shop/${kind}-${test}`;
const textOf = (kind: Kind) => `error of kind ${kind}-${test} in the shop`;

describeOnEachDatabase('transitions that are observed', ({ open }) => {
  let cairn: TestApp;
  let database: Database;
  let sessions: SessionLog;

  const meet = (kinds: Kind[], session?: string, headers = {}, more = {}) =>
    cairn.call<AnswerDto>('POST', '/v1/match', { text: kinds.map(textOf).join('\n'), session, ...more }, headers);
  const report = (kind: Kind, worked: unknown, session?: string, headers = {}) =>
    cairn.call('POST', '/v1/outcomes', { signature_id: idOf(kind), workaround_id: 'fix', worked, session }, headers);
  const counted = async () => {
    await sessions.flush();
    const rows = await database.dataSource.query<{ from_id: string; to_id: string; count: number }[]>(
      'SELECT from_id, to_id, count FROM observed_transitions ORDER BY from_id, to_id',
    );
    return rows.map(({ from_id: from, to_id: to, count }) => `${from} ${to} ${count}`.replaceAll(/shop\/|-\d+/g, ''));
  };
  const age = (hours: number) =>
    Promise.all([
      database.dataSource.query(`UPDATE session_fixes SET fixed_at = fixed_at - make_interval(hours => ${hours})`),
      database.dataSource.query(`UPDATE session_transitions SET met_at = met_at - make_interval(hours => ${hours})`),
    ]);
  const graphOf = async (kind: Kind) => (await cairn.call<GraphDto>('GET', `/v1/graph/${idOf(kind)}`)).body;
  const aToken = async () => {
    const given = { name: 'agent', scopes: ['match' as const, 'outcomes:write' as const], expiresAt: null };
    const { secret } = await cairn.app.get(TokensService).create({ ...given, createdBy: 'test' });
    return { authorization: `Bearer ${secret}` };
  };
  /** Resolves when this process has taken in what was counted. */
  const shown = async (kind: Kind) => {
    for (;;) {
      const [match] = (await meet([kind], undefined, {}, { count: false })).body.matches;
      if (match!.observed_leads_to.length > 0) return match!.observed_leads_to;
    }
  };

  beforeAll(async () => {
    database = await open();
    cairn = await startApp(database);
    sessions = cairn.app.get(SessionLog, { strict: false });
  });
  afterAll(() => cairn.close());
  beforeEach(async () => {
    test++;
    for (const table of ['observed_transitions', 'session_fixes', 'session_transitions', 'outcomes'])
      await database.dataSource.query(`DELETE FROM ${table}`);
    for (const kind of KINDS) {
      const record = aRecord({
        id: idOf(kind),
        signature: `Kind ${kind}`,
        signature_zh: `类型 ${kind}`,
        regex: `error of kind ${kind}-${test} in`,
        ...(kind === 'one' && { transition_graph: { leads_to: [{ error_id: idOf('three'), probability: 0.5 }] } }),
      });
      record.workarounds![0]!.id = 'fix';
      await cairn.call('POST', '/v1/signatures', record);
    }
  });

  it('counts an error that is met after another one was fixed, once a session', async () => {
    await report('one', true, 'run-1');
    await meet(['two'], 'run-1');
    await meet(['two'], 'run-1');
    expect(await counted()).toEqual(['one two 1']);
    await report('one', true, 'run-2');
    await report('two', false, 'run-2');
    expect(await counted()).toEqual(['one two 2']);
  });

  it.each<[string, (session: string) => Promise<unknown>]>([
    ['before it', async (session) => [await meet(['two'], session), await report('one', true, session)]],
    ['in another session', async (session) => [await report('one', true, session), await meet(['two'], 'other')]],
    ['in none', async (session) => [await report('one', true, session), await meet(['two'])]],
    ['when it was not fixed', async (session) => [await report('one', false, session), await meet(['two'], session)]],
    ['beside it', async (session) => [await report('one', true, session), await meet(['one', 'two'], session)]],
    [
      'as a taken back report',
      async (session) => [await report('one', true, session), await report('two', null, session)],
    ],
    [
      'after the fix was taken back',
      async (session) => [
        await report('one', true, session),
        await report('one', null, session),
        await meet(['two'], session),
      ],
    ],
    ['itself', async (session) => [await report('one', true, session), await meet(['one'], session)]],
    [
      'in a question that does not count',
      async (session) => [await report('one', true, session), await meet(['two'], session, {}, { count: false })],
    ],
  ])('does not count what is met %s', async (_, act) => {
    await act(`run-${test}`);
    expect(await counted()).toEqual([]);
  });

  it('counts over midnight, when the key is another', async () => {
    await report('one', true, 'night');
    await counted();
    await database.dataSource.query('UPDATE session_keys SET day = day - 1');
    const next = await startApp(database);
    await next.call('POST', '/v1/match', { text: textOf('two'), session: 'night' });
    await next.app.get(SessionLog, { strict: false }).flush();
    await next.close();
    expect(await counted()).toEqual(['one two 1']);
  });

  it('counts for a day, and forgets the session then', async () => {
    await report('one', true, 'night');
    await counted();
    await age(23);
    await meet(['two'], 'night');
    expect(await counted()).toEqual(['one two 1']);
    await age(2);
    await meet(['three'], 'night');
    expect(await counted()).toEqual(['one two 1']);
    await age(23);
    await counted();
    expect(await database.dataSource.query('SELECT 1 FROM session_fixes')).toEqual([]);
    expect(await database.dataSource.query('SELECT 1 FROM session_transitions')).toEqual([]);
  });

  it('keeps nothing of a session that it could be known by, and keys for the day and the one before', async () => {
    await database.dataSource.query(`INSERT INTO session_keys (day, key) VALUES ('2020-01-01', 'old')`);
    const fresh = await startApp(database);
    const body = { signature_id: idOf('one'), workaround_id: 'fix', worked: true, session: 'ann@shop.test' };
    await fresh.call('POST', '/v1/outcomes', body);
    await fresh.app.get(SessionLog, { strict: false }).flush();
    await fresh.close();
    const kept = await database.dataSource.query<{ session: string }[]>('SELECT session FROM session_fixes');
    expect(kept.map(({ session }) => session)).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
    expect(await database.dataSource.query(`SELECT 1 FROM session_keys WHERE key = 'old'`)).toEqual([]);
  });

  it('tells the sessions of two callers apart, whatever they call them', async () => {
    const [ann, bob] = [await aToken(), await aToken()];
    await report('one', true, 'same', ann);
    await meet(['two'], 'same', bob);
    expect(await counted()).toEqual([]);
    await meet(['two'], 'same', ann);
    expect(await counted()).toEqual(['one two 1']);
  });

  it('lets nobody fill it up: so many fixes an hour count, while the reports do', async () => {
    const token = await aToken();
    for (let n = 0; n < 70; n++) {
      expect((await report('one', true, `run-${n}`, token)).status).toBe(200);
      await meet(['two'], `run-${n}`, token);
    }
    expect(await counted()).toEqual(['one two 60']);
  });

  it('is answered beside what the record states, never as if that did', async () => {
    await report('one', true, 'a');
    await meet(['two', 'three'], 'a');
    await counted();
    const [match] = (await meet(['one'])).body.matches;
    expect(match!.leads_to.map(({ error_id }) => error_id)).toEqual([idOf('three')]);
    const observed = await shown('one');
    expect(observed).toEqual([
      { error_id: idOf('three'), signature: 'Kind three', locale: 'en', count: 1 },
      { error_id: idOf('two'), signature: 'Kind two', locale: 'en', count: 1 },
    ]);
    const query = { text: textOf('one'), locale: 'zh', count: false };
    const page = await cairn.call<string>('POST', '/v1/match?format=markdown', query);
    expect(page.body).toContain(`修复之后又遇到（已观察到 1 次）：\`${idOf('two')}\` 类型 two`);
  });

  it('has edges of its own in the graph', async () => {
    await report('one', true, 'a');
    await meet(['two', 'three'], 'a');
    await counted();
    await shown('one');
    const { nodes, edges } = await graphOf('one');
    expect(nodes.map(({ id }) => id).toSorted()).toEqual([idOf('one'), idOf('three'), idOf('two')]);
    expect(edges.map(({ from, to, observed, count, stated_by }) => [from, to, observed, count, stated_by])).toEqual([
      [idOf('one'), idOf('three'), false, null, idOf('one')],
      [idOf('one'), idOf('three'), true, 1, null],
      [idOf('one'), idOf('two'), true, 1, null],
    ]);
    expect((await graphOf('two')).edges).toMatchObject([{ from: idOf('one'), to: idOf('two'), observed: true }]);
  });

  const pageOf = async (kind: Kind, query = '') =>
    (await cairn.call<string>('GET', `/v1/signatures/${idOf(kind)}.md${query}`)).body;

  it('stands in a record as Markdown, apart from what the record states', async () => {
    await report('one', true, 'a');
    await meet(['two', 'three'], 'a');
    await counted();
    await shown('one');
    const page = await pageOf('one');
    const observed = page.split('\n').filter((line) => line.startsWith('Met after it was fixed (seen 1×): '));
    expect(observed.map((line) => /`(.+)`/.exec(line)?.[1]).toSorted()).toEqual(
      [idOf('three'), idOf('two')].toSorted(),
    );
    expect(await pageOf('one', '?locale=zh')).toContain(`修复之后又遇到（已观察到 1 次）：\`${idOf('two')}\``);
  });

  it('is not told of a retired record, and leaves with it', async () => {
    await report('one', true, 'a');
    await meet(['two'], 'a');
    await counted();
    await shown('one');
    await cairn.call('DELETE', `/v1/signatures/${idOf('two')}`, undefined, { 'if-match': '*' });
    const [match] = (await meet(['one'])).body.matches;
    expect(match!.observed_leads_to).toEqual([]);
    expect((await graphOf('one')).nodes.map(({ id }) => id)).not.toContain(idOf('two'));
    expect(await pageOf('one')).not.toContain(idOf('two'));
    expect(await counted()).toEqual([]);
  });

  it('is known to a process that starts later', async () => {
    await report('one', true, 'a');
    await meet(['two'], 'a');
    await counted();
    const other = await startApp(database);
    const { body } = await other.call<AnswerDto>('POST', '/v1/match', { text: textOf('one') });
    await other.close();
    expect(body.matches[0]!.observed_leads_to).toMatchObject([{ error_id: idOf('two'), count: 1 }]);
  });

  it.each(['x'.repeat(201), 'a\0b', 7])('refuses %p as the name of a session', async (session) => {
    expect((await meet(['one'], session as string)).status).toBe(400);
  });
});
