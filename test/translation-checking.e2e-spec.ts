import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { LOCAL } from '../src/access/actor.js';
import { SignatureWriter, type Write } from '../src/signatures/store/signature-writer.js';
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

  /** Tells whether some translation was marked meanwhile. */
  const marks = async (work: () => Promise<unknown>): Promise<boolean> => {
    const last = async () => {
      const [row]: { at: string }[] = await dataSource.query('SELECT last_value AS at FROM unchecked_units_mark_seq');
      return Number(row!.at);
    };
    // Whether the very first number was given does not show in it.
    await dataSource.query(`SELECT nextval('unchecked_units_mark_seq')`);
    const before = await last();
    await work();
    return (await last()) > before;
  };

  it('are not those of a new record, which are checked as they are written', async () => {
    const record = aRecord({ id: 'shop/first', root_cause_zh: '订单,已归档。' });
    expect(await marks(() => cairn.call('POST', '/v1/signatures/import', [record]))).toBe(false);
    const [signature, cause] = await rows('shop/first');
    expect([signature!.failing, cause!.failing]).toEqual([[], ['half_width']]);
    expect(await marks(() => cairn.call('PUT', `${BASE}/glossary`, { term: 'archived', preferred: ['归档'] }))).toBe(
      true,
    );
  });

  it('are those whose source was reviewed as something else elsewhere, before and after', async () => {
    const source = { root_cause: 'The belt slipped.', signature_zh: undefined };
    const write = (id: string, root_cause_zh: string) =>
      cairn.call('POST', '/v1/signatures', aRecord({ ...source, id, root_cause_zh }));
    const causeOf = async (id: string) => (await rows(id)).find(({ path }) => path === 'root_cause')!.failing;
    await write('belts/one', '皮带打滑。');
    await write('belts/two', '传送带打滑。');
    expect([await causeOf('belts/one'), await causeOf('belts/two')]).toEqual([[], []]);

    const units = dataSource.getRepository(TranslationUnitEntity);
    const { id, version } = await units.findOneByOrFail({ signatureId: 'belts/one', locale: 'zh', path: 'root_cause' });
    const ifMatch = { 'if-match': `"${version}"` };
    const approved = await cairn.call('POST', `${BASE}/units/${id}/decision`, { action: 'approve' }, ifMatch);
    expect(approved.status).toBe(200);
    expect([await causeOf('belts/one'), await causeOf('belts/two')]).toEqual([[], ['inconsistent']]);

    await write('belts/three', '皮带打滑了。');
    await write('belts/four', '皮带打滑。');
    expect([await causeOf('belts/three'), await causeOf('belts/four')]).toEqual([['inconsistent'], []]);
    const own = { source: source.root_cause, target: '皮带滑脱。' };
    const checks = async (body: object) => {
      const { findings } = (await cairn.call<{ findings: { check: string }[] }>('POST', `${BASE}/check`, body)).body;
      return findings.map(({ check }) => check);
    };
    expect(await checks(own)).toEqual(['inconsistent']);
    expect(await checks({ ...own, unit_id: id })).toEqual([]);

    const gone = await cairn.call('PATCH', '/v1/signatures/belts/one', { root_cause: null, root_cause_zh: null });
    expect(gone.status).toBe(200);
    expect([await causeOf('belts/two'), await causeOf('belts/three')]).toEqual([[], []]);
  });

  const reviewed = (id: string, root_cause: string, root_cause_zh: string) =>
    aRecord({ id, root_cause, root_cause_zh, review: { zh: { root_cause: { state: 'reviewed' } } } });

  it('are none where the same was reviewed of the same source before', async () => {
    const source = 'The chain slipped.';
    const write = (id: string, zh: string) => cairn.call('POST', '/v1/signatures/import', [reviewed(id, source, zh)]);
    expect(await marks(() => write('chains/one', '链条打滑。'))).toBe(false);
    expect(await marks(() => write('chains/two', '链条打滑。'))).toBe(false);
    expect(await marks(() => write('chains/three', '链条滑脱。'))).toBe(true);
    expect((await rows('chains/one'))[1]!.failing).toEqual(['inconsistent']);
  });

  it('are none of records of one import that were reviewed as different texts: each is checked beside the others', async () => {
    const source = 'The gear slipped.';
    const records = [
      reviewed('gears/one', source, '齿轮打滑。'),
      reviewed('gears/two', source, '齿轮滑脱。'),
      aRecord({ id: 'gears/three', root_cause: source, root_cause_zh: '齿轮打滑了。' }),
    ];
    expect(await marks(() => cairn.call('POST', '/v1/signatures/import', records))).toBe(false);
    for (const { id } of records) expect((await rows(id))[1]!.failing).toEqual(['inconsistent']);
  });

  it('are those of versions that were staged, for by then other terms may be in force', async () => {
    const record = aRecord({ id: 'shop/staged', root_cause_zh: '订单,已归档。' });
    expect(await marks(() => cairn.call('POST', '/v1/signatures/import?strict=true', [record]))).toBe(true);
    expect((await rows('shop/staged'))[1]!.failing).toEqual(['half_width']);
  });

  it('are those that have other texts', async () => {
    await cairn.call('POST', '/v1/signatures', aRecord({ id: 'shop/new', root_cause_zh: '订单,已归档。' }));
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

/** Resolves once somebody waits for a lock in the database. */
async function untilWaited(dataSource: DataSource): Promise<void> {
  for (;;) {
    const [row]: { count: string }[] = await dataSource.query(
      `SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`,
    );
    if (row!.count !== '0') return;
  }
}

describeOnPostgres('what changes while translations are checked', ({ open }) => {
  let cairn: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    const database = await open();
    dataSource = database.dataSource;
    cairn = await startApp(database);
  });
  afterAll(() => cairn.close());

  const failing = async (signatureId: string) => {
    await cairn.app.get(UnitChecker).settled();
    const where = { signatureId, locale: 'zh', path: 'signature' };
    return (await dataSource.getRepository(TranslationUnitEntity).findOneByOrFail(where)).failing;
  };

  it('has a translation checked again when it is the text', async () => {
    await cairn.call('POST', '/v1/signatures', aRecord({ id: 'shop/text' }));
    const units = dataSource.getRepository(TranslationUnitEntity);
    const { id } = await units.findOneByOrFail({ signatureId: 'shop/text', locale: 'zh', path: 'signature' });
    await units.update({ id }, { failing: ['brackets'] });
    let checking: Promise<void> | undefined;
    await dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM translation_units WHERE id = $1 FOR UPDATE', [id]);
      checking = cairn.app.get(UnitChecker).recheck('zh', id);
      await untilWaited(dataSource);
      await manager.query(`UPDATE translation_units SET target = '仓库,找不到订单 4711' WHERE id = $1`, [id]);
      await manager.query(
        `INSERT INTO unchecked_units (unit_id, locale) VALUES ($1, 'zh')
         ON CONFLICT (unit_id, locale) DO UPDATE SET mark = excluded.mark`,
        [id],
      );
    });
    await checking;
    expect(await failing('shop/text')).toEqual(['half_width']);
    expect(await cairn.app.get(UnitChecker).waiting('zh')).toBe(0);
  });

  it('has a translation that is being written checked again when it is the glossary', async () => {
    const record = aRecord({ id: 'shop/terms' });
    let changing: Promise<unknown> | undefined;
    await dataSource.transaction(async (manager) => {
      const write: Write = { record, itemIds: {}, action: 'import' };
      await cairn.app.get(SignatureWriter).write(manager, LOCAL, [write]);
      changing = cairn.call('PUT', `${BASE}/glossary`, { term: 'warehouse', preferred: ['货栈'] });
      await untilWaited(dataSource);
    });
    await changing;
    expect(await failing('shop/terms')).toEqual(['glossary']);
  });
});
