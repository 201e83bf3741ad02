import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { UnitChecker } from '../src/translations/checking/unit-checker.js';
import type {
  TranslationStatisticsDto,
  UnitCountsDto,
} from '../src/translations/statistics/translation-statistics.dto.js';
import type { UnitPageDto } from '../src/translations/units/units.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const BASE = '/v1/translations/zh';

describeOnEachDatabase('counts of translations', ({ open }) => {
  let cairn: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    const database = await open();
    dataSource = database.dataSource;
    cairn = await startApp(database);
  });
  afterAll(() => cairn.close());

  const statistics = async () => {
    await cairn.app.get(UnitChecker).settled();
    return (await cairn.call<TranslationStatisticsDto>('GET', `${BASE}/statistics`)).body;
  };
  /** The same, counted one by one. */
  const counted = async (): Promise<UnitCountsDto> => {
    const { body } = await cairn.call<UnitPageDto>('GET', `${BASE}/units?limit=200`);
    const count = (is: (unit: UnitPageDto['items'][number]) => boolean) => body.items.filter(is).length;
    return {
      units: body.items.length,
      words: body.items.reduce((sum, { words }) => sum + words, 0),
      untranslated: count(({ state }) => state === 'untranslated'),
      needs_review: count(({ state }) => state === 'needs_review'),
      reviewed: count(({ state }) => state === 'reviewed'),
      rejected: count(({ state }) => state === 'rejected'),
      outdated: count(({ outdated }) => outdated),
      ai_unreviewed: count(({ origin, state }) => origin === 'ai' && state === 'needs_review'),
      failing: count(({ failing }) => failing.length > 0),
    };
  };

  it('are those of the units after each kind of write', async () => {
    const none = (await statistics()).total;
    expect([none.units, none.words]).toEqual([0, 0]);
    const writes: (() => Promise<unknown>)[] = [
      () =>
        cairn.call(
          'POST',
          '/v1/signatures/import',
          [1, 2, 3].map((n) => aRecord({ id: `shop/${n}` })),
        ),
      () => cairn.call('PATCH', '/v1/signatures/shop/1', { root_cause: 'It was archived.', domain: 'store' }),
      () => cairn.call('PATCH', '/v1/signatures/shop/2', { root_cause_zh: '订单,已归档。', workarounds: [] }),
      () =>
        cairn.call('POST', `${BASE}/bulk`, { action: 'approve', filter: { signature_id: 'shop/1' }, dry_run: false }),
      () => cairn.call('PATCH', '/v1/signatures/shop/3', { status: 'retired' }),
      () => cairn.call('PATCH', '/v1/signatures/shop/1', { signature: 'order %s is not here' }),
      () => cairn.call('DELETE', '/v1/signatures/shop/2'),
    ];
    for (const write of writes) {
      await write();
      const { total, domains, fields } = await statistics();
      expect(total).toEqual(await counted());
      for (const parts of [domains, fields]) expect(parts.reduce((sum, { units }) => sum + units, 0)).toBe(total.units);
    }
    const { failing, total, domains, days } = await statistics();
    expect(total.reviewed).toBeGreaterThan(0);
    expect(domains.map(({ name }) => name)).toEqual(['store']);
    expect(Object.values(failing).every((count) => count <= total.failing)).toBe(true);
    expect(days).toHaveLength(30);
    expect(days.at(-1)!.reviewed).toBe(total.reviewed);
  });

  it('are summed up now and then, and stay the same', async () => {
    const before = await statistics();
    const touch = `UPDATE translation_units SET words = words + $1 WHERE id = (SELECT min(id) FROM translation_units WHERE locale = 'zh' AND status = 'published')`;
    for (let time = 0; time < 400; time++) await dataSource.query(touch, [time % 2 === 0 ? 1 : -1]);
    expect((await statistics()).total).toEqual(before.total);
    const [{ rows }] = await dataSource.query('SELECT count(*)::integer AS rows FROM translation_counts');
    expect(rows).toBeLessThan(1_000);
  });
});
