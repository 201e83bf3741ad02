import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CreatedTokenDto } from '../src/access/tokens.dto.js';
import type { Database } from '../src/database/database.js';
import type { OutcomeSummaryDto, ReportPageDto } from '../src/outcomes/outcome-summary.dto.js';
import type { OutcomeDto } from '../src/outcomes/outcomes.dto.js';
import { rateOf } from '../src/outcomes/rates/rates.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { startClock, stopClock } from './support/clock.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

describeOnEachDatabase('reports of outcomes', ({ open }) => {
  let database: Database;
  let cairn: TestApp;
  let records = 0;
  /** The workaround with the authored rate of 0.8, on 4 cases: a prior of 6 trials. */
  let fix: { signature_id: string; workaround_id: string };
  let deadEnd: { signature_id: string; dead_end_id: string };

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const report = async (body: object, headers: Record<string, string> = {}) =>
    cairn.call<OutcomeDto & ProblemAnswer>('POST', '/v1/outcomes', body, headers);
  const aReporter = async () => {
    const wanted = { name: 'reporter', scopes: ['outcomes:write'] };
    const { body } = await cairn.call<CreatedTokenDto>('POST', '/v1/tokens', wanted);
    return { authorization: `Bearer ${body.secret}` };
  };
  const summary = async (query = '') =>
    (await cairn.call<OutcomeSummaryDto>('GET', `/v1/outcomes/summary?signature_id=${fix.signature_id}${query}`)).body;
  const history = async (query = '') =>
    (await cairn.call<ReportPageDto>('GET', `/v1/outcomes/history?signature_id=${fix.signature_id}${query}`)).body;
  const stored = (): Promise<Record<string, unknown>[]> =>
    database.dataSource.query('SELECT * FROM outcomes WHERE signature_id = $1 ORDER BY id', [fix.signature_id]);
  /** Dates everything that was reported back, as the next change takes it in. */
  const age = (days: number) =>
    database.dataSource.query(`UPDATE outcomes SET reported_at = reported_at - make_interval(days => $1)`, [days]);

  beforeAll(async () => {
    database = await open();
    cairn = await startApp(database, { trustedProxies: ['127.0.0.1'] });
  });
  afterAll(() => cairn.close());
  afterEach(startClock);
  beforeEach(async () => {
    const record = { ...aRecord(), id: `shop/order-${records++}` };
    record.workarounds![0]!.id = 'restore';
    record.dead_ends![0]!.id = 'reboot';
    await cairn.call('POST', '/v1/signatures', record);
    fix = { signature_id: record.id, workaround_id: 'restore' };
    deadEnd = { signature_id: record.id, dead_end_id: 'reboot' };
  });

  it('knows strangers by their network, and stores no address', async () => {
    await report({ ...fix, worked: false }, from('192.0.2.1'));
    await report({ ...fix, worked: true }, from('192.0.2.99'));
    const { body } = await report({ ...fix, worked: true }, from('2001:db8::1'));
    expect(body.rate).toMatchObject(rateOf(0.8, 4, { worked: 2, failed: 0 }));
    const rows = await stored();
    expect(new Set(rows.map(({ reporter }) => reporter)).size).toBe(2);
    for (const { reporter } of rows) expect(reporter).toMatch(/^anonymous:[\w-]{22}$/);
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|2001:db8/);
  });

  it('forgets the keys of other months, and with them who the strangers were', async () => {
    await database.dataSource.query(`INSERT INTO reporter_keys (month, key) VALUES ('2020-01', 'old')`);
    const other = await startApp(database, { trustedProxies: ['127.0.0.1'] });
    await other.call('POST', '/v1/outcomes', { ...fix, worked: true }, from('192.0.2.1'));
    await other.close();
    await report({ ...fix, worked: true }, from('192.0.2.1'));
    const keys: { month: string }[] = await database.dataSource.query('SELECT month FROM reporter_keys');
    expect(keys).toEqual([{ month: new Date().toISOString().slice(0, 7) }]);
    expect(new Set((await stored()).map(({ reporter }) => reporter)).size).toBe(1);
  });

  it('counts strangers together no more than the prior, and those who are known in full', async () => {
    for (let network = 0; network < 9; network++)
      await report({ ...fix, worked: network % 2 === 0 }, from(`10.0.${network}.1`));
    const { body } = await report({ ...fix, worked: true }, await aReporter());
    expect(body.rate).toMatchObject(rateOf(0.8, 4, { worked: 1 + (6 * 5) / 9, failed: (6 * 4) / 9 }));
  });

  it('counts old reports less', async () => {
    await report({ ...fix, worked: false }, await aReporter());
    await age(365);
    const { body } = await report({ ...fix, worked: true }, await aReporter());
    expect(body.rate).toMatchObject(rateOf(0.8, 4, { worked: 1, failed: 0.5 }));
  });

  it('damps a flood against what is known, and lists it for a person', async () => {
    for (let network = 0; network < 15; network++) await report({ ...fix, worked: false }, from(`10.1.${network}.1`));
    const [item] = (await summary()).items;
    expect(item).toMatchObject({ ...fix, reports: { worked: 0, failed: 15 }, counted: { worked: 0, failed: 3 } });
    expect(item!.flags.map(({ code }) => code)).toEqual(['burst', 'one_sided']);
    expect(item!.flags[0]!.detail).toContain('15 anonymous reports');
    expect(item!.rate).toMatchObject(rateOf(0.8, 4, { worked: 0, failed: 3 }));
  });

  it('flags a fix that keeps failing and a dead end that keeps working, with figures', async () => {
    for (let n = 0; n < 5; n++) {
      const reporter = await aReporter();
      await report({ ...fix, worked: false }, reporter);
      await report({ ...deadEnd, worked: true }, reporter);
    }
    const { items, more } = await summary('&locale=zh');
    expect(items.map(({ workaround_id, dead_end_id, flags }) => [workaround_id, dead_end_id, flags[0]?.code])).toEqual([
      ['restore', null, 'keeps_failing'],
      [null, 'reboot', 'keeps_working'],
    ]);
    expect(items[0]).toMatchObject({ action: '从归档中恢复订单 {{order}}', locale: 'zh', authored: 0.8 });
    expect(items[0]!.flags[0]!.detail).toContain('无效 5 次');
    expect(more).toBe(0);
    expect(await summary('&limit=1')).toMatchObject({ items: [{ workaround_id: 'restore' }], more: 1 });
  });

  it('does not flag what the record says itself', async () => {
    for (let n = 0; n < 5; n++) await report({ ...fix, worked: true }, await aReporter());
    expect((await summary()).items[0]).toMatchObject({ flags: [], reports: { worked: 5 } });
  });

  it('takes a request that is sent again under its key for the same report', async () => {
    const headers = { ...(await aReporter()), 'idempotency-key': 'first' };
    const later = { authorization: headers.authorization };
    const first = await report({ ...fix, worked: true }, headers);
    await report({ ...fix, worked: false }, later);
    const again = await report({ ...fix, worked: true }, headers);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.rate).toMatchObject(rateOf(0.8, 4, { worked: 0, failed: 1 }));
    expect(await stored()).toHaveLength(2);

    const other = await report({ ...fix, worked: 'not_applicable' }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect(
      (await report({ ...fix, worked: false }, { ...(await aReporter()), 'idempotency-key': 'first' })).status,
    ).toBe(200);
    expect((await report({ ...fix, worked: true }, { 'idempotency-key': 'a b' })).body.errors![0]!.path).toBe(
      'idempotency-key',
    );
  });

  it('counts once what is sent several times at once under one key', async () => {
    const headers = { ...(await aReporter()), 'idempotency-key': 'at-once' };
    const answers = await Promise.all([1, 2, 3].map(() => report({ ...fix, worked: true }, headers)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await stored()).toHaveLength(1);
  });

  it('masks the note before it is stored', async () => {
    const secret = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
    await report({ ...fix, worked: true, note: `worked with ${secret}\0` });
    expect(JSON.stringify(await stored())).not.toContain(secret);
    expect((await history()).reports[0]!.note).toMatch(/^worked with \{.+\}\ufffd$/);
  });

  it('masks where it was tried', async () => {
    await report({ ...fix, worked: true, context: { product: 'shop of ann@mail.test', version: '1.2.3.4' } });
    expect((await stored())[0]!.context).toEqual({ product: 'shop of {email}', version: '1.2.3.4' });
  });

  it('has a history, page by page, that tells no reporter', async () => {
    const reporter = await aReporter();
    const context = { product: 'shopd', version: '3.1' };
    await report({ ...fix, worked: true, context }, reporter);
    await report({ ...fix, worked: null }, reporter);
    await report({ ...deadEnd, worked: 'not_applicable' }, reporter);
    const { reports, next_before } = await history('&limit=2');
    expect(reports.map(({ item_id, worked, current }) => [item_id, worked, current])).toEqual([
      ['reboot', 'not_applicable', true],
      ['restore', null, true],
    ]);
    const rest = await history(`&before=${next_before}`);
    expect(rest.reports).toMatchObject([{ item_id: 'restore', worked: true, current: false, context }]);
    expect(rest.next_before).toBeNull();
    expect(JSON.stringify([reports, rest])).not.toContain('token:');
  });

  it('sums up by day what came in', async () => {
    await report({ ...fix, worked: true }, await aReporter());
    await age(40);
    await report({ ...fix, worked: false }, await aReporter());
    const day = new Date().toISOString().slice(0, 10);
    expect((await summary('&days=30')).days).toEqual([{ day, worked: 0, failed: 1, not_applicable: 0 }]);
    expect((await summary('&days=50')).days).toHaveLength(2);
  });

  it('lets nobody report without end', async () => {
    stopClock();
    const reporter = await aReporter();
    const limited = [];
    for (let n = 0; n < 121; n++)
      limited.push(await report({ ...fix, workaround_id: 'nothing', worked: true }, reporter));
    expect(limited[119]!.status).toBe(404);
    expect(limited[120]).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(limited[120]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await report({ ...fix, worked: true }, await aReporter())).status).toBe(200);
  });
});
