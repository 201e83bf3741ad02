import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { UnitChecker } from '../src/translations/checking/unit-checker.js';
import { TranslationUnitEntity } from '../src/signatures/translations/translation-unit.entity.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase, describeOnPostgres } from './support/database.js';
import { aRecord } from './support/records.js';

const BASE = '/v1/translations/zh';

describeOnEachDatabase('translations that wait to be checked', ({ open }) => {
  let cairn: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    const database = await open();
    dataSource = database.dataSource;
    cairn = await startApp(database);
  });
  afterAll(() => cairn.close());

  const waiting = () => cairn.app.get(UnitChecker).waiting('zh');
  /** What each unit of a record fails, and which transaction wrote its row. */
  const rows = async (signatureId: string): Promise<{ path: string; failing: string[]; written: string }[]> => {
    await cairn.app.get(UnitChecker).settled();
    return dataSource.query(
      `SELECT path, failing, xmin::text AS written FROM translation_units
       WHERE signature_id = $1 AND target <> '' ORDER BY position`,
      [signatureId],
    );
  };

  it('are those that are new or have other texts', async () => {
    await cairn.call('POST', '/v1/signatures', aRecord({ id: 'shop/new', root_cause_zh: '订单,已归档。' }));
    expect((await rows('shop/new')).map(({ failing }) => failing).slice(0, 2)).toEqual([[], ['half_width']]);
    expect(await waiting()).toBe(0);
    await cairn.call('PATCH', '/v1/signatures/shop/new', { root_cause_zh: '订单已归档。' });
    expect((await rows('shop/new')).map(({ failing }) => failing).slice(0, 2)).toEqual([[], []]);
    await cairn.call('PATCH', '/v1/signatures/shop/new', { root_cause_zh: null });
    expect(await rows('shop/new')).toHaveLength(5);
    expect(await waiting()).toBe(0);
  });

  it('are all of a language where everything is checked anew, which writes what comes out otherwise alone', async () => {
    await cairn.call('POST', '/v1/signatures', aRecord({ id: 'shop/anew' }));
    const before = await rows('shop/anew');
    await dataSource.query(
      `UPDATE translation_units SET failing = '{brackets}' WHERE signature_id = 'shop/anew' AND path = 'signature'`,
    );
    await cairn.call('POST', `${BASE}/check-all`, {});
    const after = await rows('shop/anew');
    expect(after.map(({ failing }) => failing)).toEqual(before.map(() => []));
    expect(after.filter(({ written }, index) => written !== before[index]!.written).map(({ path }) => path)).toEqual([
      'signature',
    ]);
    expect(await waiting()).toBe(0);
  });
});

describeOnPostgres('a translation that changes while it is checked', ({ open }) => {
  it('is checked again', async () => {
    const database = await open();
    const { dataSource } = database;
    const cairn = await startApp(database);
    await cairn.call('POST', '/v1/signatures', aRecord());
    const checker = cairn.app.get(UnitChecker);
    await checker.settled();
    const where = { signatureId: 'shop/order-not-found', locale: 'zh', path: 'signature' };
    const units = dataSource.getRepository(TranslationUnitEntity);
    const { id } = await units.findOneByOrFail(where);
    await units.update(where, { failing: ['brackets'] });

    const isWaited = async () => {
      const [row]: { count: string }[] = await dataSource.query(
        `SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`,
      );
      return row!.count !== '0';
    };
    let checking: Promise<void> | undefined;
    await dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM translation_units WHERE id = $1 FOR UPDATE', [id]);
      checking = checker.recheck('zh', id);
      while (!(await isWaited()));
      await manager.query(`UPDATE translation_units SET target = '仓库,找不到订单 4711' WHERE id = $1`, [id]);
      await manager.query(
        `INSERT INTO unchecked_units (unit_id, locale) VALUES ($1, 'zh')
         ON CONFLICT (unit_id, locale) DO UPDATE SET mark = excluded.mark`,
        [id],
      );
    });
    await checking;
    expect((await units.findOneByOrFail(where)).failing).toEqual(['half_width']);
    expect(await checker.waiting('zh')).toBe(0);
    await cairn.close();
  });
});
