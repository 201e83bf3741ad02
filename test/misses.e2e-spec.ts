import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { MissRecorder } from '../src/misses/miss-recorder.js';
import type { MissDto, MissPageDto } from '../src/misses/misses.dto.js';
import type { SignatureRecordDto } from '../src/signatures/record/record.dto.js';
import type { SavedDto } from '../src/signatures/signatures.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase, describeOnPostgres } from './support/database.js';

const ask = async (cairn: TestApp, ...texts: string[]) => {
  for (const text of texts) expect((await cairn.call('POST', '/v1/match', { text })).status).toBe(200);
};
const page = async (cairn: TestApp, query = '') =>
  (await cairn.call<MissPageDto & ProblemAnswer>('GET', `/v1/misses${query}`)).body;
const show = (cairn: TestApp, id: string) => cairn.call<MissDto>('PATCH', `/v1/misses/${id}`, { hidden: false });
const missOf = async (cairn: TestApp, template: string): Promise<MissDto> =>
  (await page(cairn, '?hidden=true')).items.find((miss) => miss.template === template)!;

describeOnEachDatabase('misses', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => (cairn = await startApp(await open())));
  afterAll(() => cairn.close());

  it('are grouped, masked, and listed with the most frequent first', async () => {
    await ask(
      cairn,
      'quota of tenant 3 is exhausted',
      'quota of tenant 9 is exhausted',
      'no lease for ann@mail.test left',
    );
    const { items } = await page(cairn);
    expect(items.map(({ template, sample, count }) => [template, sample, count])).toEqual([
      ['quota of tenant <*> is exhausted', 'quota of tenant 3 is exhausted', 2],
      ['no lease for <*> left', 'no lease for {email} left', 1],
    ]);
    expect(items[0]).toMatchObject({ hidden: false, covered_by: null, signature_id: null });
    expect(Date.parse(items[0]!.last_seen)).toBeGreaterThanOrEqual(Date.parse(items[0]!.first_seen));
  });

  it('go on counting when seen again, and come first by time', async () => {
    await ask(cairn, 'no lease for bob@mail.test left');
    const { items } = await page(cairn, '?sort=-last_seen&limit=1');
    expect(items).toMatchObject([{ template: 'no lease for <*> left', count: 2 }]);
  });

  it('come page by page', async () => {
    const first = await page(cairn, '?limit=1');
    const second = await page(cairn, `?limit=1&cursor=${first.next_cursor}`);
    expect(second.next_cursor).toBeNull();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(2);
    expect((await page(cairn, `?sort=-last_seen&cursor=${first.next_cursor}`)).code).toBe('invalid_cursor');
    expect((await page(cairn, '?cursor=x')).code).toBe('invalid_cursor');
  });

  it('are hidden and shown by hand', async () => {
    const { id } = await missOf(cairn, 'no lease for <*> left');
    const change = (hidden: boolean) => cairn.call<MissDto>('PATCH', `/v1/misses/${id}`, { hidden });
    expect((await change(true)).body).toMatchObject({ id, hidden: true });
    await ask(cairn, 'no lease for carol@mail.test left');
    expect((await page(cairn)).items.map((miss) => miss.id)).not.toContain(id);
    expect(await missOf(cairn, 'no lease for <*> left')).toMatchObject({ hidden: true, count: 3 });
    await change(false);
    expect((await page(cairn)).items.map((miss) => miss.id)).toContain(id);
    expect((await cairn.call<ProblemAnswer>('PATCH', '/v1/misses/nosuch', { hidden: true })).body.code).toBe(
      'miss_not_found',
    );
  });

  it('become a draft that recognizes them, and leave the list when it is published', async () => {
    const { id } = await missOf(cairn, 'quota of tenant <*> is exhausted');
    const draft = () => cairn.call<SavedDto & ProblemAnswer>('POST', `/v1/misses/${id}/draft`, { id: 'shop/quota' });
    const { status, body } = await draft();
    expect([status, body.id, body.revision]).toEqual([201, 'shop/quota', 1]);
    const record = (await cairn.call<SignatureRecordDto>('GET', '/v1/signatures/shop/quota')).body;
    expect(record).toMatchObject({
      regex: String.raw`quota of tenant (?P<tenant>\d+) is exhausted`,
      examples: [{ text: 'quota of tenant 3 is exhausted' }],
      status: 'draft',
    });
    expect((await draft()).body.code).toBe('signature_exists');
    expect(await missOf(cairn, 'quota of tenant <*> is exhausted')).toMatchObject({
      signature_id: 'shop/quota',
      covered_by: null,
    });

    await cairn.call('PATCH', '/v1/signatures/shop/quota', { status: 'published' });
    expect((await page(cairn)).items.map((miss) => miss.id)).not.toContain(id);
    expect(await missOf(cairn, 'quota of tenant <*> is exhausted')).toMatchObject({
      covered_by: 'shop/quota',
      hidden: false,
    });
  });

  it('stay where a record matches them only weakly', async () => {
    await ask(cairn, 'the gauge of shard 7 is not inverted');
    await cairn.call('POST', '/v1/signatures', { id: 'shop/not', signature: 'not', regex: 'not' });
    const miss = await missOf(cairn, 'the gauge of shard <*> is not inverted');
    expect(miss).toMatchObject({ covered_by: null });
    expect((await page(cairn)).items).toContainEqual(miss);
  });

  it('get an id of their own where another draft has that of their text', async () => {
    const text = 'the quota is exhausted';
    const taken = { id: 'misses/the-quota-is-exhausted', signature: text, regex: text, status: 'draft' };
    expect((await cairn.call('POST', '/v1/signatures', taken)).status).toBe(201);
    await ask(cairn, text);
    const { id } = await missOf(cairn, text);
    const { status, body } = await cairn.call<SavedDto>('POST', `/v1/misses/${id}/draft`, {});
    expect([status, body.id]).toEqual([201, `misses/the-quota-is-exhausted-${id.slice(0, 8)}`]);
  });

  it('keep their id and their draft when their template widens', async () => {
    await ask(cairn, 'parcel of alice has no owner');
    const { id } = await missOf(cairn, 'parcel of alice has no owner');
    const draft = () => cairn.call<SavedDto & ProblemAnswer>('POST', `/v1/misses/${id}/draft`, {});
    expect((await draft()).status).toBe(201);
    await ask(cairn, 'parcel of bob has no owner');
    const wider = await missOf(cairn, 'parcel of <*> has no owner');
    expect(wider).toMatchObject({ id, count: 2, signature_id: 'misses/parcel-of-alice-has-no-owner' });
    expect((await draft()).body.code).toBe('signature_exists');
    expect((await cairn.call<MissDto>('PATCH', `/v1/misses/${id}`, { hidden: true })).body).toMatchObject({ id });
  });

  it('can be drafted again when a draft was refused', async () => {
    await ask(cairn, 'the crate of 3 is not sealed');
    const { id } = await missOf(cairn, 'the crate of <*> is not sealed');
    const draft = (wanted: object) => cairn.call<SavedDto & ProblemAnswer>('POST', `/v1/misses/${id}/draft`, wanted);
    for (const wanted of ['No Id', '\0']) {
      const { status, body } = await draft({ id: wanted });
      expect([status, body.errors![0]!.path]).toEqual([400, 'id']);
    }
    const taken = { id: 'misses/taken', signature: 'taken', regex: 'taken' };
    await cairn.call('POST', '/v1/signatures', taken);
    expect((await draft({ id: taken.id })).body.code).toBe('signature_exists');
    expect((await draft({})).status).toBe(201);
  });

  it('are drafted once by those who ask at once', async () => {
    await ask(cairn, 'nobody unlocked 3 barrels');
    const { id } = await missOf(cairn, 'nobody unlocked <*> barrels');
    const answers = await Promise.all([1, 2, 3].map(() => cairn.call('POST', `/v1/misses/${id}/draft`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('are covered also where their sample is masked', async () => {
    await cairn.call('POST', '/v1/signatures', {
      id: 'shop/lease',
      signature: 'no lease left',
      regex: String.raw`no lease for [\w.]+@[\w.]+ left`,
    });
    expect(await missOf(cairn, 'no lease for <*> left')).toMatchObject({ covered_by: 'shop/lease' });
  });
});

describeOnEachDatabase('misses, kept or not', ({ create, open }) => {
  it('are written when the service ends', async () => {
    const config = await create();
    const database = await open(config);
    const first = await startApp(database);
    await ask(first, 'the flux of 3 is inverted');
    await first.close();
    const second = await startApp(database);
    expect((await page(second)).items).toMatchObject([{ template: 'the flux of <*> is inverted', count: 1 }]);
    await second.close();
  });

  it('are not kept when that is switched off', async () => {
    const cairn = await startApp(await open(), { keepMisses: false });
    await ask(cairn, 'the flux of 3 is inverted');
    expect((await page(cairn)).items).toEqual([]);
    await cairn.close();
  });

  it('wait while the database cannot take them', async () => {
    const database = await open();
    const cairn = await startApp(database);
    const { dataSource } = database;
    await dataSource.query('ALTER TABLE misses RENAME TO misses_away');
    await ask(cairn, 'the flux of 3 is inverted');
    await cairn.app.get(MissRecorder).flush();
    await ask(cairn, 'the flux of 4 is inverted');
    await dataSource.query('ALTER TABLE misses_away RENAME TO misses');
    expect((await page(cairn)).items).toMatchObject([{ template: 'the flux of <*> is inverted', count: 2 }]);
    await cairn.close();
  });
});

describeOnPostgres('misses of several processes', ({ create, open }) => {
  it('come to the same groups, also where each has seen other words', async () => {
    const config = await create();
    const [one, other] = await Promise.all([startApp(await open(config)), startApp(await open(config))]);
    await ask(one, 'user alice was not found');
    await ask(other, 'user bob was not found');
    await page(one);
    await page(other);
    await ask(one, 'user alice was not found');
    const { items } = await page(one);
    expect(items.map(({ template, count }) => [template, count])).toEqual([['user <*> was not found', 3]]);
    expect(await page(other)).toEqual({ items, next_cursor: null });
    await Promise.all([one.close(), other.close()]);
  });

  it('are found by each id under which they were listed', async () => {
    const config = await create();
    const [one, other] = await Promise.all([startApp(await open(config)), startApp(await open(config))]);
    await ask(one, 'user alice was not found');
    const first = (await page(one)).items[0]!;
    // As if a process that knew nothing of the first had listed it.
    await one.app.get(DataSource).query(
      `INSERT INTO misses (id, template, sample, count, first_seen, last_seen, hidden)
       SELECT 'listed', 'user bob was not found', 'user bob was not found', 1, now(), now(), false`,
    );
    await ask(other, 'user carol was not found');
    await page(other);
    for (const id of [first.id, 'listed'])
      expect((await show(other, id)).body).toMatchObject({ id: first.id, count: 3 });
    const drafted = await other.call<SavedDto>('POST', '/v1/misses/listed/draft', {});
    expect(drafted.status).toBe(201);
    await Promise.all([one.close(), other.close()]);
  });
});
