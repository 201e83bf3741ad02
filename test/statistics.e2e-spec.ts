import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MissPageDto } from '../src/misses/misses.dto.js';
import type { HitsDto, StatisticsDto } from '../src/statistics/statistics.dto.js';
import { UsageCounter } from '../src/statistics/usage-counter.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

const today = () => new Date().toISOString().slice(0, 10);

describeOnEachDatabase('statistics', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open());
    for (const id of ['shop/locked', 'shop/unseen'])
      await cairn.call('POST', '/v1/signatures', { id, signature: `${id} is stuck`, regex: `${id} is stuck` });
  });
  afterAll(() => cairn.close());

  const ask = (text: string) => cairn.call('POST', '/v1/match', { text });
  const statistics = async (query = '') =>
    (await cairn.call<StatisticsDto & ProblemAnswer>('GET', `/v1/statistics${query}`)).body;
  const hits = async (id: string, query = '') =>
    (await cairn.call<HitsDto & ProblemAnswer>('GET', `/v1/hits/${id}${query}`)).body;

  it('tell what was asked and what came of it, day by day', async () => {
    await ask('shop/locked is stuck');
    await ask('twice: shop/locked is stuck, shop/locked is stuck');
    await ask('ERROR the loom is torn');
    const { days } = await statistics('?days=3');
    expect(days).toHaveLength(3);
    expect(days[0]).toMatchObject({ asked: 0, matched: 0, suggested: 0, missed: 0 });
    expect(days[2]).toEqual({ day: today(), asked: 3, matched: 2, suggested: 0, missed: 1 });
    expect((await statistics()).days).toHaveLength(30);
  });

  it('leave out what is only asked anew, which is no miss either', async () => {
    const before = await statistics('?days=1');
    await cairn.call('POST', '/v1/match', { text: 'shop/locked is stuck', count: false });
    await cairn.call('POST', '/v1/match', { text: 'ERROR the flux is uneven', count: false });
    const stream = await fetch(`${cairn.url}/v1/match/stream?count=false`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'shop/locked is stuck',
    });
    expect(await stream.text()).toContain('"answer"');
    expect(await statistics('?days=1')).toEqual(before);
    const { items } = (await cairn.call<MissPageDto>('GET', '/v1/misses')).body;
    expect(items.map(({ template }) => template)).toEqual(['the loom is torn']);
  });

  it('tell which records matched most, and which least', async () => {
    const { most, least } = await statistics();
    expect(most).toEqual([{ signature_id: 'shop/locked', signature: 'shop/locked is stuck', locale: 'en', hits: 2 }]);
    expect(least.map(({ signature_id, hits }) => [signature_id, hits])).toEqual([
      ['shop/unseen', 0],
      ['shop/locked', 2],
    ]);
  });

  it('tell how often a record matched, by day', async () => {
    expect(await hits('shop/locked', '?days=2')).toMatchObject({
      signature_id: 'shop/locked',
      total: 2,
      days: [{ hits: 0 }, { day: today(), hits: 2 }],
    });
    expect((await hits('shop/unseen')).total).toBe(0);
    expect((await hits('shop/none')).code).toBe('signature_not_found');
    expect((await hits('shop/locked', '?days=0')).code).toBe('invalid_request');
  });

  it('add up over days and restarts, and while the database cannot take them', async () => {
    const database = await open();
    const first = await startApp(database);
    await first.call('POST', '/v1/match', { text: 'zyxwv' });
    await database.dataSource.query('ALTER TABLE asked RENAME TO asked_away');
    await first.app.get(UsageCounter).flush();
    await first.call('POST', '/v1/match', { text: 'zyxwv' });
    await database.dataSource.query('ALTER TABLE asked_away RENAME TO asked');
    await database.dataSource.query(`INSERT INTO asked VALUES (current_date - 1, 1, 2, 3)`);
    await first.close();

    const second = await startApp(database);
    const { body } = await second.call<StatisticsDto>('GET', '/v1/statistics?days=366');
    expect(body.days.reduce((sum, { asked }) => sum + asked, 0)).toBe(8);
    await second.close();
  });
});
