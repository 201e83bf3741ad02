import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { TokensService } from '../src/access/tokens.service.js';
import { LOCAL, type Scope } from '../src/access/actor.js';
import type { SignatureRecordDto } from '../src/signatures/record/record.dto.js';
import { SignatureEntity } from '../src/signatures/store/signature.entity.js';
import { SignatureWriter, type Write } from '../src/signatures/store/signature-writer.js';
import { TranslationEventEntity } from '../src/signatures/translations/translation-event.entity.js';
import { TranslationSuggestionEntity } from '../src/signatures/translations/translation-suggestion.entity.js';
import { TranslationUnitEntity } from '../src/signatures/translations/translation-unit.entity.js';
import { UnitBackfill } from '../src/signatures/translations/unit-backfill.js';
import { withDecision } from '../src/signatures/record/review/with-decision.js';
import { unitsOf } from '../src/signatures/record/review/units.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

/** The record with its Chinese signature reviewed. */
const reviewed = (record: SignatureRecordDto): SignatureRecordDto => {
  const [unit] = unitsOf({ record, itemIds: {} }, ['zh']);
  return withDecision(record, unit!, { target: unit!.target, state: 'reviewed', origin: 'human' });
};

describeOnEachDatabase('units of translations', ({ open }) => {
  let cairn: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    const database = await open();
    dataSource = database.dataSource;
    cairn = await startApp(database, { auth: 'token' });
  });
  afterAll(() => cairn.close());

  const as = async (...scopes: Scope[]) => {
    const token = { name: 't', scopes, expiresAt: null, createdBy: 'test' };
    const { secret } = await cairn.app.get(TokensService).create(token);
    return { authorization: `Bearer ${secret}` };
  };
  const units = (signatureId: string, locale = 'zh') =>
    dataSource
      .getRepository(TranslationUnitEntity)
      .find({ where: { signatureId, locale }, order: { position: 'ASC' } });

  it('are written with the record, and follow it', async () => {
    const writer = await as('signatures:read', 'signatures:write');
    await cairn.call('POST', '/v1/signatures', aRecord(), writer);
    const first = await units('shop/order-not-found');
    expect(first.map(({ field, state, version, words }) => [field, state, version, words])).toEqual([
      ['signature', 'needs_review', 1, 8],
      ['root_cause', 'needs_review', 1, 4],
      ['workarounds.action', 'needs_review', 1, 6],
      ['workarounds.how', 'untranslated', 1, 4],
      ['workarounds.action', 'needs_review', 1, 4],
      ['dead_ends.action', 'needs_review', 1, 3],
      ['dead_ends.why_fails', 'needs_review', 1, 7],
    ]);
    expect(first[0]).toMatchObject({ domain: 'shop', status: 'published', origin: 'import', reviewer: null });

    const { workarounds, workarounds_zh: zh } = aRecord() as SignatureRecordDto & { workarounds_zh: unknown[] };
    await cairn.call(
      'PATCH',
      '/v1/signatures/shop/order-not-found',
      {
        workarounds: [{ action: 'Ask' }, ...workarounds!.slice(1)],
        workarounds_zh: [null, ...zh.slice(1)],
        root_cause: 'It was archived.',
      },
      writer,
    );
    const second = await units('shop/order-not-found');
    const byId = new Map(second.map((unit) => [unit.id, unit]));
    const [signature, cause, , how, action] = first.map(({ id }) => byId.get(id)!);
    expect([signature!.version, cause!.version, action!.version]).toEqual([1, 2, 1]);
    expect(how!.status).toBe('gone');
    expect(cause).toMatchObject({ state: 'needs_review', madeFrom: first[1]!.sourceHash });
    expect(await dataSource.getRepository(TranslationEventEntity).findBy({ unitId: cause!.id })).toMatchObject([
      { version: 2, action: 'record', sourceBefore: 'The order was archived.', source: 'It was archived.' },
    ]);
  });

  it('stay reviewed when someone imports who may not review, whose text waits as a suggestion, once', async () => {
    const reviewer = await as('signatures:read', 'signatures:write', 'translations:review');
    const writer = await as('signatures:read', 'signatures:write');
    const record = aRecord({ id: 'shop/reviewed' });
    await cairn.call('POST', '/v1/signatures', reviewed(record), reviewer);
    const [signature] = await units('shop/reviewed');
    expect(signature).toMatchObject({ state: 'reviewed', reviewer: expect.stringContaining('token:') });

    const lines = async (query: string) => {
      const body = JSON.stringify({ ...record, signature_zh: '没有订单 4711' });
      const path = `/v1/signatures/import?on_conflict=replace${query}`;
      const type = { 'content-type': 'application/x-ndjson' };
      const { body: text } = await cairn.call<string>('POST', path, body, { ...writer, ...type });
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { result?: string; warnings?: { code: string; path: string }[] });
    };
    for (const query of ['', '&strict=true', '']) {
      const [line] = await lines(query);
      expect(line).toMatchObject({ result: 'unchanged' });
      expect(line!.warnings).toContainEqual(expect.objectContaining({ code: 'kept_reviewed', path: 'signature_zh' }));
    }
    expect((await units('shop/reviewed'))[0]).toMatchObject({
      state: 'reviewed',
      target: record['signature_zh' as never],
    });
    const { id: unitId } = signature!;
    expect(await dataSource.getRepository(TranslationSuggestionEntity).findBy({ unitId })).toMatchObject([
      { target: '没有订单 4711', status: 'open', origin: 'import' },
    ]);
  });

  it('are written by imports that write all or nothing, as the last version of a record has them', async () => {
    const writer = await as('signatures:read', 'signatures:write');
    const versions = ['订单甲', '订单乙'].map((signature_zh) =>
      JSON.stringify(aRecord({ id: 'shop/strict', signature_zh })),
    );
    const type = { 'content-type': 'application/x-ndjson' };
    await cairn.call('POST', '/v1/signatures/import?strict=true', versions.join('\n'), { ...writer, ...type });
    expect((await units('shop/strict'))[0]).toMatchObject({ target: '订单乙', state: 'needs_review' });
  });

  it('are found by their record, also where the database has no statistics', async () => {
    const writer = await as('signatures:write');
    await cairn.call('POST', '/v1/signatures', aRecord({ id: 'shop/one-of-many' }), writer);
    const [known] = await units('shop/one-of-many');
    await dataSource.query(
      `INSERT INTO translation_units SELECT (jsonb_populate_record(u, jsonb_build_object(
         'id', n, 'signature_id', 'other/' || n))).* FROM translation_units AS u, generate_series(1, 5000) AS n
       WHERE (u.id, u.locale) = ($1, 'zh')`,
      [known!.id],
    );
    const read = await dataSource.transaction(async (manager) => {
      const entity = await manager.findOneByOrFail(SignatureEntity, { id: 'shop/one-of-many' });
      const record = { ...entity.record, signature_zh: '订单没有了' };
      const write: Write = { record, itemIds: entity.itemIds, action: 'import', current: entity };
      await cairn.app.get(SignatureWriter).write(manager, LOCAL, [write]);
      const [row]: { read: string }[] = await manager.query(
        `SELECT seq_tup_read AS read FROM pg_stat_xact_user_tables WHERE relname = 'translation_units'`,
      );
      return Number(row!.read);
    });
    // Those of others are many more.
    expect(read).toBeLessThan(1_000);
    expect((await units('shop/one-of-many'))[0]!.target).toBe('订单没有了');
  });

  it('of a record in another language are those of the others', async () => {
    const writer = await as('signatures:write');
    const record = {
      id: 'shop/zh',
      signature: '订单不存在',
      regex: '订单不存在',
      locale: 'zh',
      signature_fr: 'Commande',
    };
    await cairn.call('POST', '/v1/signatures', record, writer);
    expect(await units('shop/zh')).toEqual([]);
    expect(await units('shop/zh', 'en')).toMatchObject([{ state: 'untranslated', words: 5, author: null }]);
    expect(await units('shop/zh', 'fr')).toMatchObject([{ state: 'needs_review', target: 'Commande' }]);
  });
});

describeOnEachDatabase('units of older records', ({ create, open }) => {
  it('are made when a language is new', async () => {
    const config = await create();
    const database = await open(config);
    const before = await startApp(database, { translateTo: ['zh'] });
    await before.app.get(UnitBackfill).settled();
    await before.call('POST', '/v1/signatures', aRecord());
    await before.close();
    const after = await startApp(database, { translateTo: ['zh', 'ja'] });
    await after.app.get(UnitBackfill).settled();
    const repository = database.dataSource.getRepository(TranslationUnitEntity);
    expect(await repository.countBy({ locale: 'ja', state: 'untranslated' })).toBe(7);
    expect(await repository.countBy({ locale: 'zh', version: 1 })).toBe(7);
    await after.close();
  });
});
