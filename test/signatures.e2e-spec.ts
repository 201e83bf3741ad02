import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { SignatureRecordDto } from '../src/signatures/record/record.dto.js';
import type { SignaturePageDto } from '../src/signatures/listing/signature-list.dto.js';
import type { CheckedDto, GraphDto, RevisionPageDto, SavedDto } from '../src/signatures/signatures.dto.js';
import { SignatureFeed } from '../src/signatures/store/signature-feed.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const seed = JSON.parse(
  readFileSync(new URL('fixtures/oauth2-invalid-scope-record.json', import.meta.url), 'utf8'),
) as SignatureRecordDto;

describeOnEachDatabase('/v1/signatures', ({ open }) => {
  let cairn: TestApp;
  const { id } = aRecord();
  const path = `/v1/signatures/${id}`;
  const create = (record: object) => cairn.call<SavedDto>('POST', '/v1/signatures', record);
  const read = async (of = path) => (await cairn.call<SignatureRecordDto>('GET', of)).body;

  beforeAll(async () => {
    cairn = await startApp(await open());
  });
  afterAll(() => cairn.close());
  beforeEach(async () => {
    const stored = await cairn.call<SignaturePageDto>('GET', '/v1/signatures?limit=200');
    for (const { id: one } of stored.body.items) await cairn.call('DELETE', `/v1/signatures/${one}`);
    // Histories only grow; each test begins without one.
    await cairn.app.get(DataSource).query('ALTER TABLE revisions DISABLE TRIGGER USER');
    await cairn.app.get(DataSource).query('DELETE FROM revisions');
    await cairn.app.get(DataSource).query('ALTER TABLE revisions ENABLE TRIGGER USER');
    await cairn.app.get(DataSource).query('DELETE FROM signatures');
  });

  describe('a record', () => {
    it('comes back as it was created, the raw seed record too', async () => {
      for (const record of [seed, aRecord({ custom_key: { kept: [1, null, 'x'] } })]) {
        const saved = await create(record);
        expect(saved.status).toBe(201);
        expect(saved.headers.get('location')).toBe(`/v1/signatures/${record.id}`);
        expect(saved.headers.get('etag')).toBe('"1"');
        expect(await read(`/v1/signatures/${record.id}`)).toEqual(record);
      }
    });

    it('is found with its slashes raw or encoded', async () => {
      await create(aRecord());
      expect(await read('/v1/signatures/shop%2Forder-not-found')).toEqual(aRecord());
    });

    it('comes with the stable ids of its list items on request', async () => {
      await create(aRecord());
      const first = await read(`${path}?ids=true`);
      expect(first.workarounds!.map(({ id: itemId }) => typeof itemId)).toEqual(['string', 'string']);
      const reordered = aRecord({ workarounds: aRecord().workarounds!.toReversed(), workarounds_zh: undefined });
      await cairn.call('PUT', path, reordered, { 'if-match': '"1"' });
      const second = await read(`${path}?ids=true`);
      expect(second.workarounds!.map(({ id: itemId }) => itemId)).toEqual(
        first.workarounds!.map(({ id: itemId }) => itemId).toReversed(),
      );
    });

    it('as a page has the ids to report back, says that nobody has reviewed it, and hides nothing', async () => {
      const steps = [{ text: 'Run', code: 'shopctl restore' }];
      const workarounds = [{ id: 'restore', action: 'Restore\u202e it', steps }];
      const dead_ends = [{ id: 'reboot', action: 'Reboot' }];
      const untranslated = { workarounds_zh: undefined, dead_ends_zh: undefined };
      await create(aRecord({ workarounds, dead_ends, ...untranslated, verification_tier: 'ai_generated' }));
      const { body } = await cairn.call<string>('GET', `${path}.md`);
      expect(body).toMatch(/^# .+\n\n`\S+` · no person has reviewed this record/);
      expect(body).toMatch(
        /Restore it \(.*unverified: ask a person before running it; workaround_id `restore`\)\s+1\. Run\s+```\s+shopctl restore/,
      );
      expect(body).toMatch(/Do not:\*\* Reboot \(.*dead_end_id `reboot`\)/);
    });

    it('as a page is cut to what matters most, and says what was left out', async () => {
      await create(aRecord({ gotchas: [{ text: 'Orders come back without their notes.' }] }));
      const whole = await cairn.call<string>('GET', `${path}.md`);
      expect(whole.body).toMatch(/Mind: Orders come back/);
      expect(whole.body).not.toContain('Left out');
      const short = await cairn.call<string>('GET', `${path}?format=markdown&max_tokens=190`);
      expect(short.body).toMatch(/Try first:\*\* Restore order [^]*Do not:\*\* Reboot/);
      expect(short.body).toMatch(/Left out for want of room: fixes 1,.* caveats 1\. Ask again/);
      expect(short.body.length).toBeLessThan(190 * 4);
      const record = await read(`${path}?max_tokens=100`);
      expect(record).toEqual(await read(path));
    });

    it.each(['99', '100001', 'many', '', '150.5'])('is asked for in no %j tokens', async (tokens) => {
      await create(aRecord());
      const answer = await cairn.call<ProblemAnswer>('GET', `${path}.md?max_tokens=${tokens}`);
      expect([answer.status, answer.body.code, answer.body.errors?.[0]?.path]).toEqual([
        400,
        'invalid_request',
        'max_tokens',
      ]);
    });

    it.each([
      ['.md', {}],
      ['?format=markdown', {}],
      ['', { accept: 'text/markdown' }],
    ])('reads as a page by %j %j', async (suffix, headers) => {
      await create(aRecord());
      const page = await cairn.call<string>('GET', path + suffix, undefined, { 'accept-language': 'zh', ...headers });
      expect(page.headers.get('content-type')).toContain('text/markdown');
      expect(page.body).toContain('# 仓库中找不到订单 4711');
      expect(page.body).toContain('重启仓库服务');
    });

    it('comes in the language of its reader alone on request', async () => {
      await create(aRecord());
      const record = await read(`${path}?localized=true&locale=zh`);
      expect(record.signature).toBe('仓库中找不到订单 4711');
      expect(Object.keys(record).filter((key) => key.endsWith('_zh'))).toEqual([]);
      expect((await read(`${path}?localized=true`)).signature).toBe(aRecord().signature);
    });

    it('is not saved as one reader saw it, without its translations', async () => {
      await create(aRecord());
      const saved = await cairn.call<ProblemAnswer>('PUT', path, await read(`${path}?localized=true&locale=zh`), {
        'if-match': '*',
      });
      expect([saved.status, saved.body.errors]).toEqual([
        422,
        [expect.objectContaining({ path: 'localized', code: 'localized_reading' })],
      ]);
      expect(await read(path)).toEqual(aRecord());
    });

    it('is created once', async () => {
      await create(aRecord());
      const again = await cairn.call<ProblemAnswer>('POST', '/v1/signatures', aRecord());
      expect([again.status, again.body.code]).toEqual([409, 'signature_exists']);
    });

    it('is not there when it is not', async () => {
      const answer = await cairn.call<ProblemAnswer>('GET', '/v1/signatures/no/such');
      expect([answer.status, answer.body.code]).toEqual([404, 'signature_not_found']);
    });

    it('is saved with its warnings listed', async () => {
      const { body } = await create(aRecord({ signature_zh: undefined, last_confirmed: '2020-01-01' }));
      expect(body.warnings.map(({ code }) => code)).toContain('stale');
    });

    it('is warned of when it takes the example of another', async () => {
      await create(aRecord({ examples: [{ text: 'Order 12 was not found in the warehouse' }] }));
      const { body } = await create(
        aRecord({ id: 'shop/other', regex: 'not found in the warehouse', signature: 'not found in the warehouse' }),
      );
      expect(body.warnings).toContainEqual(
        expect.objectContaining({ code: 'pattern_matches_foreign_example', path: 'regex' }),
      );
    });
  });

  describe('a change', () => {
    it('needs the revision that it was made from', async () => {
      await create(aRecord());
      const without = await cairn.call<ProblemAnswer>('PUT', path, aRecord({ confidence: 0.1 }));
      expect([without.status, without.body.code]).toEqual([428, 'precondition_required']);

      const first = await cairn.call<SavedDto>('PUT', path, aRecord({ confidence: 0.2 }), { 'if-match': '"1"' });
      expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);

      const lost = await cairn.call<ProblemAnswer>('PUT', path, aRecord({ confidence: 0.3 }), { 'if-match': '"1"' });
      expect([lost.status, lost.body.code]).toEqual([412, 'edit_conflict']);
      expect((await read()).confidence).toBe(0.2);
    });

    it('may name the tag of what was read, which is not sent again while it is current', async () => {
      await create(aRecord());
      const tag = (await cairn.call('GET', path)).headers.get('etag')!;
      const again = await cairn.call('GET', path, undefined, { 'if-none-match': tag });
      expect([again.status, again.body]).toEqual([304, '']);
      const page = await cairn.call('GET', `${path}.md`, undefined, { 'if-none-match': tag });
      expect(page.status).toBe(200);
      const saved = await cairn.call('PUT', path, aRecord({ confidence: 0.2 }), { 'if-match': tag });
      expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"']);
      expect((await cairn.call('GET', path, undefined, { 'if-none-match': tag })).status).toBe(200);
    });

    it('of parts merges, and removes by null', async () => {
      await create(aRecord({ subcategory: 'x' }));
      await cairn.call('PATCH', path, { confidence: 0.5, subcategory: null });
      const { subcategory: _, ...rest } = aRecord({ subcategory: 'x', confidence: 0.5 });
      expect(await read()).toEqual(rest);
      const lost = await cairn.call('PATCH', path, { confidence: 0.6 }, { 'if-match': '"1"' });
      expect(lost.status).toBe(412);
    });

    it('of the order of a list takes its translations along', async () => {
      await create(aRecord());
      await cairn.call('PATCH', path, { workarounds: aRecord().workarounds!.toReversed() });
      const after = (await read()) as SignatureRecordDto & { workarounds_zh: string[] };
      expect(after.workarounds_zh).toEqual(['在另一个仓库中查找', '从归档中恢复订单 {{order}}']);
    });

    it('by two at once lets one win and tells the other', async () => {
      await create(aRecord());
      const both = await Promise.all(
        [0.1, 0.2].map((confidence) => cairn.call('PUT', path, aRecord({ confidence }), { 'if-match': '"1"' })),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    });

    it('cannot give a record the id of another', async () => {
      await create(aRecord());
      const answer = await cairn.call<ProblemAnswer>('PUT', path, aRecord({ id: 'shop/other' }), { 'if-match': '"1"' });
      expect(answer.body).toMatchObject({ code: 'invalid_record', errors: [{ path: 'id', code: 'id_mismatch' }] });
    });

    it('is a revision that says who, when and what, and can be taken back', async () => {
      await create(aRecord());
      await cairn.call('PATCH', path, { confidence: 0.5 });
      await cairn.call('DELETE', path);
      const { body } = await cairn.call<RevisionPageDto>('GET', `/v1/revisions/${id}`);
      expect(body.revisions.map(({ revision, action, actor }) => [revision, action, actor.id])).toEqual([
        [3, 'retire', 'anonymous'],
        [2, 'patch', 'anonymous'],
        [1, 'create', 'anonymous'],
      ]);
      expect(body.revisions[1]!.changes).toEqual([{ op: 'replace', path: '/confidence', value: 0.5 }]);

      const page = await cairn.call<RevisionPageDto>('GET', `/v1/revisions/${id}?limit=1&before=3`);
      expect(page.body).toMatchObject({ revisions: [{ revision: 2 }], next_before: 2 });

      const restored = await cairn.call<SavedDto>('POST', `/v1/restore/${id}`, { revision: 1 });
      expect(restored.body.revision).toBe(4);
      expect(await read()).toEqual(aRecord());
      const whole = await cairn.call<RevisionPageDto>('GET', `/v1/revisions/${id}?revision=2`);
      expect(whole.body.revisions[0]!.record).toEqual(aRecord({ confidence: 0.5 }));
      expect((await cairn.call('POST', `/v1/restore/${id}`, { revision: 99 })).status).toBe(404);
    });

    it('that is none makes no revision', async () => {
      await create(aRecord());
      const same = await cairn.call<SavedDto>('PATCH', path, { confidence: aRecord().confidence });
      expect([same.status, same.body.revision]).toEqual([200, 1]);
      await cairn.call('DELETE', path);
      expect((await cairn.call<SavedDto>('DELETE', path)).body.revision).toBe(2);
    });

    it('taken back gives the items the ids that they had', async () => {
      const ids = async () => (await read(`${path}?ids=true`)).workarounds!.map((item) => item.id);
      await create(aRecord());
      const before = await ids();
      await cairn.call('PATCH', path, { workarounds: aRecord().workarounds!.slice(1), workarounds_zh: null });
      await cairn.call('POST', `/v1/restore/${id}`, { revision: 1 });
      expect(await ids()).toEqual(before);
    });

    it('by many patches at once, of which none names a revision, loses none of them', async () => {
      await create(aRecord());
      const keys = Array.from({ length: 8 }, (_, n) => `key_${n}`);
      const all = await Promise.all(keys.map((key) => cairn.call('PATCH', path, { [key]: 1 })));
      expect(all.map(({ status }) => status)).toEqual(keys.map(() => 200));
      expect(Object.keys(await read())).toEqual(expect.arrayContaining(keys));
    });
  });

  describe('the list', () => {
    const records = [
      aRecord({ id: 'a/one', domain: 'a', tags: ['x'], confidence: 0.9, last_confirmed: '2020-01-01' }),
      aRecord({
        id: 'a/two',
        domain: 'a',
        tags: ['x', 'y'],
        confidence: 0.1,
        workarounds: [],
        workarounds_zh: undefined,
      }),
      aRecord({ id: 'b/three', domain: 'b', category: 'c', verification_tier: 'official', confidence: null }),
      aRecord({ id: 'b/draft', domain: 'b', status: 'draft' }),
    ];
    const ids = async (query: string) =>
      (await cairn.call<SignaturePageDto>('GET', `/v1/signatures?${query}`)).body.items.map((item) => item.id);
    beforeEach(async () => {
      for (const record of records) await create(record);
    });

    it.each([
      ['', ['a/one', 'a/two', 'b/three']],
      ['domain=a', ['a/one', 'a/two']],
      ['tag=y', ['a/two']],
      ['category=c', ['b/three']],
      ['tier=official', ['b/three']],
      ['status=draft', ['b/draft']],
      ['has_fix=false', ['a/two']],
      ['stale=true', ['a/one']],
      ['stale=false', ['a/two', 'b/three']],
      ['sort=-confidence', ['a/one', 'a/two', 'b/three']],
      ['sort=-updated_at', ['b/three', 'a/two', 'a/one']],
      ['sort=last_confirmed', ['a/one', 'a/two', 'b/three']],
      ['q=three', ['b/three']],
      ['q=no+such+words', []],
      ["domain=a'--", []],
    ])('filtered and sorted by %j', async (query, expected) => expect(await ids(query)).toEqual(expected));

    it('finds by words in either language, whatever their order', async () => {
      expect((await ids('q=warehouse+order')).length).toBe(3);
      expect((await ids(`q=${encodeURIComponent('找不到订单')}`)).length).toBe(3);
    });

    it.each(['', '&sort=-confidence', '&sort=updated_at', '&q=warehouse', '&sort=-updated_at'])(
      'pages through everything once (%s)',
      async (more) => {
        const all: string[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const query: string = `limit=1${more}${cursor && `&cursor=${cursor}`}`;
          const { body } = await cairn.call<SignaturePageDto>('GET', `/v1/signatures?${query}`);
          all.push(...body.items.map((item) => item.id));
          cursor = body.next_cursor;
        }
        expect(all.toSorted()).toEqual(['a/one', 'a/two', 'b/three']);
      },
    );

    it('refuses a cursor that is not of this list', async () => {
      const { body } = await cairn.call<SignaturePageDto>('GET', '/v1/signatures?limit=1&sort=-confidence');
      for (const cursor of [`${body.next_cursor}&sort=id`, 'nonsense', 'WyJpZCJd'])
        expect((await cairn.call<ProblemAnswer>('GET', `/v1/signatures?cursor=${cursor}`)).body.code).toBe(
          'invalid_cursor',
        );
    });

    it('shows signatures in the language of the reader', async () => {
      const { body } = await cairn.call<SignaturePageDto>('GET', '/v1/signatures?locale=zh&limit=1');
      expect(body.items[0]).toMatchObject({ signature: '仓库中找不到订单 4711', locale: 'zh' });
    });
  });

  it('shows the neighbourhood of a record in the transition graph, with what only others state', async () => {
    await create(aRecord({ id: 'a/one', transition_graph: { leads_to: [{ error_id: 'a/two', probability: 0.5 }] } }));
    await create(
      aRecord({
        id: 'a/two',
        transition_graph: { frequently_confused_with: [{ error_id: 'a/unknown', distinction: 'Not the same.' }] },
      }),
    );
    const { body } = await cairn.call<GraphDto>('GET', '/v1/graph/a/two');
    expect(body.nodes.map((node) => [node.id, node.distance, node.known])).toEqual([
      ['a/two', 0, true],
      ['a/unknown', 1, false],
      ['a/one', 1, true],
    ]);
    const stated = { observed: false, count: null };
    expect(body.edges).toEqual([
      {
        from: 'a/two',
        to: 'a/unknown',
        kind: 'frequently_confused_with',
        distinction: 'Not the same.',
        stated_by: 'a/two',
        ...stated,
      },
      { from: 'a/one', to: 'a/two', kind: 'leads_to', probability: 0.5, stated_by: 'a/one', ...stated },
    ]);
  });

  it('is read anew when the change log has a gap, as after a backup was put back', async () => {
    await create(aRecord());
    const database = cairn.app.get(DataSource);
    expect((await read()).confidence).toBe(0.8);
    await database.query(`UPDATE signatures SET record = jsonb_set(record, '{confidence}', '0.11') WHERE id = $1`, [
      id,
    ]);
    await database.query('UPDATE change_counter SET number = number + 5');
    const feed = cairn.app.get(SignatureFeed);
    await feed.reached(feed.seen + 1);
    expect((await read()).confidence).toBe(0.11);
  });

  it('checks a record without saving it', async () => {
    const good = await cairn.call<CheckedDto>('POST', '/v1/lint', aRecord());
    expect([good.status, good.body.errors]).toEqual([200, []]);
    const bad = await cairn.call<CheckedDto>('POST', '/v1/lint', aRecord({ regex: '(', confidence: 2 }));
    expect(bad.body.errors.map((fault) => fault.path)).toContain('confidence');
    expect((await cairn.call('GET', path)).status).toBe(404);
  });

  it('publishes the schema of a record', async () => {
    const { body } = await cairn.call<{ required: string[] }>('GET', '/schema');
    expect(body.required).toEqual(expect.arrayContaining(['id', 'signature']));
  });
});
