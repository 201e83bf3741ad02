import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SEED } from '../src/access/actor.js';
import { Importer } from '../src/signatures/bulk/importer.js';
import type { ImportLineDto, LintLineDto } from '../src/signatures/bulk/import.dto.js';
import type { SignatureRecordDto } from '../src/signatures/record/record.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

describeOnEachDatabase('POST /v1/signatures/import', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open());
  });
  afterAll(() => cairn.close());

  const send = async (body: string, type = 'application/x-ndjson', query = ''): Promise<ImportLineDto[]> => {
    const answer = await cairn.call<string>('POST', `/v1/signatures/import${query}`, body, { 'content-type': type });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
    return answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ImportLineDto);
  };
  const ndjson = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');
  const summaryOf = (lines: ImportLineDto[]) => lines.at(-1)!.summary;

  it.each([
    ['application/json', 'an array', (records: unknown[]) => JSON.stringify(records, null, 2)],
    ['application/x-ndjson', 'NDJSON', (records: unknown[]) => ndjson(...records)],
  ])('takes in %s, %s, and changes nothing the second time', async (type, name, write) => {
    const records = [1, 2, 3].map((n) => aRecord({ id: `${name.toLowerCase().replace(' ', '-')}/${n}` }));
    const first = await send(write(records), type);
    expect(summaryOf(first)).toEqual({ added: 3, changed: 0, unchanged: 0, conflict: 0, refused: 0, written: true });
    expect(first.slice(0, 3).map(({ id, result }) => [id, result])).toEqual(records.map(({ id }) => [id, 'added']));
    expect(summaryOf(await send(write(records), type))).toMatchObject({ added: 0, unchanged: 3 });
    expect((await cairn.call('GET', `/v1/signatures/${records[1]!.id}`)).body).toEqual(records[1]);
  });

  it('takes in a single object', async () => {
    expect(
      summaryOf(await send(JSON.stringify(aRecord({ id: 'single/one' }), null, 2), 'application/json')),
    ).toMatchObject({ added: 1 });
  });

  it('goes on after what it refuses, and says where and why', async () => {
    const lines = await send(
      [
        JSON.stringify(aRecord({ id: 'mixed/good' })),
        '{"id": "mixed/bro',
        '{"__proto__": {"x": 1}, "id": "mixed/proto", "signature": "x", "regex": "x"}',
        JSON.stringify(aRecord({ id: 'mixed/faulty', confidence: 7 })),
        `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`,
        JSON.stringify(aRecord({ id: 'mixed/last' })),
      ].join('\n'),
    );
    expect(lines.slice(0, -1).map(({ line, result }) => [line, result])).toEqual([
      [1, 'added'],
      [2, 'refused'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'added'],
    ]);
    expect(lines[3]).toMatchObject({ id: 'mixed/faulty', errors: [{ path: 'confidence' }] });
    expect((await cairn.call('GET', '/v1/signatures/mixed/faulty')).status).toBe(404);
    expect((await cairn.call('GET', '/v1/signatures/mixed/last')).status).toBe(200);
  });

  it('leaves a record alone that was edited here, unless told otherwise', async () => {
    const id = 'conflict/one';
    const read = async () => (await cairn.call<SignatureRecordDto>('GET', `/v1/signatures/${id}`)).body.confidence;
    await send(ndjson(aRecord({ id })));
    expect(summaryOf(await send(ndjson(aRecord({ id, confidence: 0.1 }))))).toMatchObject({ changed: 1 });
    await cairn.call('PATCH', `/v1/signatures/${id}`, { confidence: 0.2 });

    expect(summaryOf(await send(ndjson(aRecord({ id, confidence: 0.3 }))))).toMatchObject({ conflict: 1 });
    expect(await read()).toBe(0.2);
    expect(
      summaryOf(await send(ndjson(aRecord({ id, confidence: 0.3 })), undefined, '?on_conflict=replace')),
    ).toMatchObject({ changed: 1 });
    expect(await read()).toBe(0.3);
  });

  it('takes the same id twice in one body as two versions', async () => {
    const lines = await send(ndjson(aRecord({ id: 'twice/one' }), aRecord({ id: 'twice/one', confidence: 0.4 })));
    expect(lines.slice(0, -1).map(({ result }) => result)).toEqual(['added', 'changed']);
  });

  it('takes the last of several versions in one body, though it is the stored one', async () => {
    const stored = aRecord({ id: 'twice/back' });
    await send(ndjson(stored));
    const lines = await send(ndjson({ ...stored, confidence: 0.4 }, stored));
    expect(lines.slice(0, -1).map(({ result }) => result)).toEqual(['changed', 'changed']);
    expect((await cairn.call('GET', '/v1/signatures/twice/back')).body).toEqual(stored);
  });

  it('takes in more than one batch, all of which can be matched afterwards', async () => {
    const records = Array.from({ length: 450 }, (_, n) =>
      aRecord({
        id: `bulk/${n}`,
        regex: `bulk failure number ${n} of the plant`,
        signature: `bulk failure number ${n} of the plant`,
      }),
    );
    expect(summaryOf(await send(ndjson(...records)))).toMatchObject({ added: 450 });
    const { body } = await cairn.call<{ matches: { signature_id: string }[] }>('POST', '/v1/match', {
      text: 'bulk failure number 449 of the plant',
    });
    expect(body.matches[0]!.signature_id).toBe('bulk/449');
  });

  it('only tells what would become of each record when asked to', async () => {
    const lines = await send(ndjson(aRecord({ id: 'dry/one' })), undefined, '?dry_run=true');
    expect(summaryOf(lines)).toMatchObject({ added: 1, written: false });
    expect((await cairn.call('GET', '/v1/signatures/dry/one')).status).toBe(404);
  });

  it('reads no further than it writes, so that memory does not grow with the input', async () => {
    let read = 0;
    const elements = async function* () {
      for (; read < 5_000; read++)
        yield { line: read + 1, bytes: Buffer.from(JSON.stringify(aRecord({ id: `far/${read}`, status: 'draft' }))) };
    };
    const results = cairn.app.get(Importer).import(SEED, elements(), { onConflict: 'keep' });
    expect((await results.next()).value).toMatchObject({ line: 1, result: 'added' });
    expect(read).toBeLessThan(1_500);
    await results.return(true);
  });

  describe('with strict', () => {
    const matched = async (text: string) => {
      const { body } = await cairn.call<{ matches: { signature_id: string }[] }>('POST', '/v1/match', { text });
      return body.matches.map(({ signature_id }) => signature_id);
    };
    const unique = (id: string, changes = {}) =>
      aRecord({ id, regex: `failure of ${id}`, signature: `failure of ${id}`, ...changes });
    const revisions = async (id: string) => {
      const { body } = await cairn.call<{ revisions?: { action: string; changes: unknown[] }[] }>(
        'GET',
        `/v1/revisions/${id}`,
      );
      return body.revisions;
    };
    const staged = () => cairn.app.get(DataSource).query('SELECT * FROM staged_versions');

    it('writes everything when all is sound: it is there as if it were written one by one', async () => {
      const records = Array.from({ length: 230 }, (_, n) => unique(`strict/all-${n}`));
      const lines = await send(
        ndjson(...records, unique('strict/all-7', { confidence: 0.4 })),
        undefined,
        '?strict=true',
      );
      expect(summaryOf(lines)).toEqual({
        added: 230,
        changed: 1,
        unchanged: 0,
        conflict: 0,
        refused: 0,
        written: true,
      });
      expect(lines[230]).toMatchObject({ line: 231, id: 'strict/all-7', result: 'changed' });
      expect(await revisions('strict/all-7')).toMatchObject([
        { action: 'import', changes: [{ op: 'replace', path: '/confidence', value: 0.4 }] },
        { action: 'import' },
      ]);
      expect(await matched('failure of strict/all-229')).toEqual(['strict/all-229']);
      expect((await cairn.call('GET', '/v1/signatures/strict/all-7')).body).toMatchObject({ confidence: 0.4 });
      expect(await staged()).toEqual([]);

      const again = await send(ndjson(...records.slice(10)), undefined, '?strict=true');
      expect(summaryOf(again)).toMatchObject({ unchanged: 220, written: true });
      expect(await revisions('strict/all-10')).toHaveLength(1);
    });

    it('writes nothing when one record is refused, and tells what the others would have become', async () => {
      const lines = await send(
        ndjson(unique('strict/before'), unique('strict/faulty', { confidence: 7 }), unique('strict/after')),
        undefined,
        '?strict=true',
      );
      expect(lines.slice(0, -1).map(({ id, result }) => [id, result])).toEqual([
        ['strict/before', 'added'],
        ['strict/faulty', 'refused'],
        ['strict/after', 'added'],
      ]);
      expect(summaryOf(lines)).toMatchObject({ added: 2, refused: 1, written: false });
      expect((await cairn.call('GET', '/v1/signatures/strict/before')).status).toBe(404);
      expect(await matched('failure of strict/before')).toEqual([]);
      expect(await staged()).toEqual([]);
    });

    it('writes nothing when a record is in conflict, unless conflicts are replaced', async () => {
      const edited = unique('strict/edited');
      await send(ndjson(edited));
      await cairn.call('PATCH', '/v1/signatures/strict/edited', { confidence: 0.2 });
      const body = ndjson(unique('strict/beside'), { ...edited, confidence: 0.3 });
      expect(summaryOf(await send(body, undefined, '?strict=true'))).toMatchObject({ conflict: 1, written: false });
      expect((await cairn.call('GET', '/v1/signatures/strict/beside')).status).toBe(404);
      expect(summaryOf(await send(body, undefined, '?strict=true&on_conflict=replace'))).toMatchObject({
        added: 1,
        changed: 1,
        written: true,
      });
      expect((await cairn.call('GET', '/v1/signatures/strict/edited')).body).toMatchObject({ confidence: 0.3 });
    });

    it('writes nothing over what was edited since it was looked at', async () => {
      const record = unique('strict/overtaken');
      await send(ndjson(record));
      let release!: () => void;
      const released = new Promise<void>((resolve) => (release = resolve));
      const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
      const elements = async function* () {
        yield { line: 1, bytes: bytes({ ...record, confidence: 0.1 }) };
        for (let n = 2; n <= 400; n++) yield { line: n, bytes: bytes(unique(`strict/unwritten-${n}`)) };
        await released;
      };
      const results = cairn.app.get(Importer).import(SEED, elements(), { onConflict: 'keep', strict: true });
      expect((await results.next()).value).toMatchObject({ id: 'strict/overtaken', result: 'changed' });
      await cairn.call('PATCH', '/v1/signatures/strict/overtaken', { confidence: 0.2 });
      release();
      const rest = async () => {
        for await (const { result } of results) expect(result).toBe('added');
      };
      await expect(rest()).rejects.toMatchObject({ code: 'import_overtaken' });
      expect((await cairn.call('GET', '/v1/signatures/strict/overtaken')).body).toMatchObject({ confidence: 0.2 });
      expect((await cairn.call('GET', '/v1/signatures/strict/unwritten-2')).status).toBe(404);
      expect(await staged()).toEqual([]);
    });

    it('forgets what a killed process has left', async () => {
      await cairn.app.get(DataSource).query(
        `INSERT INTO staged_versions (import_id, signature_id, revision, staged_at, "row", action, changes)
         VALUES ('dead', 'a/b', 1, now() - interval '2 days', '{}', 'import', '[]')`,
      );
      await send(ndjson(unique('strict/later')), undefined, '?strict=true');
      expect(await staged()).toEqual([]);
    });

    it('writes nothing when it is only tried', async () => {
      const lines = await send(ndjson(unique('strict/tried')), undefined, '?strict=true&dry_run=true');
      expect(summaryOf(lines)).toMatchObject({ added: 1, written: false });
      expect((await cairn.call('GET', '/v1/signatures/strict/tried')).status).toBe(404);
    });
  });

  it('takes in canons of deadends.dev, told by their keys, and nothing of them is lost', async () => {
    const canon = {
      schema_version: '1.0.0',
      id: 'shop/till-jammed/v2-linux',
      url: 'https://deadends.dev/shop/till-jammed/v2-linux',
      error: {
        signature: 'TillError: drawer jammed',
        regex: 'TillError: drawer (jammed|stuck)',
        domain: 'shop',
        category: 'hardware',
      },
      environment: { runtime: { name: 'till', version_range: '>=2' }, os: 'linux' },
      verdict: { resolvable: 'true', fix_success_rate: 0.8, confidence: 0.7, summary: 'A coin is in the rail.' },
      dead_ends: [{ action: 'Shake it', why_fails: 'The coin stays.', fail_rate: 0.9, sources: [], condition: '' }],
      workarounds: [
        {
          action: 'Open the rail',
          success_rate: 0.8,
          how: 'Turn the key.',
          sources: [],
          condition: '',
          tradeoff: 'Takes long',
        },
      ],
      transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
      metadata: { review_status: 'auto_generated', evidence_count: 3 },
    };
    expect(summaryOf(await send(ndjson(canon)))).toMatchObject({ added: 1, refused: 0 });
    expect(summaryOf(await send(ndjson(canon)))).toMatchObject({ unchanged: 1 });
    const { body } = await cairn.call<SignatureRecordDto>('GET', `/v1/signatures/${canon.id}`);
    expect(body).toMatchObject({
      root_cause: 'A coin is in the rail.',
      workarounds: canon.workarounds,
      verification_tier: 'ai_generated',
    });
    const answer = await cairn.call<{ matches: { signature_id: string }[] }>('POST', '/v1/match', {
      text: 'TillError: drawer stuck',
    });
    expect(answer.body.matches[0]!.signature_id).toBe(canon.id);
  });

  describe('what is given out', () => {
    const exported = async (query = '') => (await cairn.call<string>('GET', `/v1/signatures/export${query}`)).body;

    it('comes in again, into an empty base, as the same text', async () => {
      const records = [3, 1, 2].map((n) =>
        aRecord({ id: `export/${n}`, zz_unknown: { b: 1, a: [null] }, signature_de: 'x' }),
      );
      await send(ndjson(...records));
      const text = await exported('?domain=shop');
      const ids = text
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as SignatureRecordDto).id);
      expect(ids).toEqual(ids.toSorted());
      expect(ids).toEqual(expect.arrayContaining(records.map(({ id }) => id)));

      const other = await startApp(await open());
      await other.call('POST', '/v1/signatures/import', text, { 'content-type': 'application/x-ndjson' });
      expect((await other.call<string>('GET', '/v1/signatures/export')).body).toBe(text);
      await other.close();
    });

    it('has the ids of its items only when asked for, and keeps them on the way', async () => {
      await send(ndjson(aRecord({ id: 'ids/one', domain: 'ids' })));
      expect((JSON.parse(await exported('?domain=ids')) as SignatureRecordDto).workarounds![0]!.id).toBeUndefined();
      const text = await exported('?domain=ids&ids=true');
      expect((JSON.parse(text) as SignatureRecordDto).workarounds![0]!.id).toEqual(expect.any(String));
      const other = await startApp(await open());
      await other.call('POST', '/v1/signatures/import', text, { 'content-type': 'application/x-ndjson' });
      expect((await other.call<string>('GET', '/v1/signatures/export?ids=true')).body).toBe(text);
      await other.close();
    });
  });

  it('checks many records without saving them, and all that are saved', async () => {
    const faulty = [
      aRecord({ id: 'lint/one', regex: '(' }),
      aRecord({ id: 'lint/two' }),
      aRecord({ id: 'lint/three', workarounds: [], workarounds_zh: undefined }),
    ];
    const { body } = await cairn.call<string>('POST', '/v1/lint', ndjson(...faulty), {
      'content-type': 'application/x-ndjson',
    });
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LintLineDto);
    expect(lines.map(({ line, id }) => [line, id])).toEqual([
      [1, 'lint/one'],
      [3, 'lint/three'],
      [undefined, undefined],
    ]);
    expect(lines.at(-1)!.summary).toMatchObject({ records: 3, errors: { pattern_syntax: 1 }, warnings: { no_fix: 1 } });

    const example = 'a till that no other record should fire on';
    await send(
      ndjson(
        aRecord({
          id: 'lint/taken',
          regex: 'a till that no other record',
          signature: example,
          examples: [{ text: example }],
        }),
      ),
    );
    await send(
      ndjson(
        aRecord({ id: 'lint/taker', regex: 'no other record should fire', signature: 'no other record should fire' }),
      ),
    );
    const base = await cairn.call<string>('GET', '/v1/lint');
    const found = base.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LintLineDto);
    expect(found.find(({ id }) => id === 'lint/taken')!.warnings).toContainEqual(
      expect.objectContaining({ code: 'example_taken', path: 'examples[0].text' }),
    );
  });

  describe('a body that is no list', () => {
    it.each([
      ['[{"id":', 'list_not_closed'],
      ['[] []', 'text_after_list'],
      ['5', 'not_object'],
      ['nonsense', 'invalid_json'],
    ])('%s', async (body, code) => {
      const lines = await send(body, 'application/json');
      expect(lines.flatMap(({ errors = [] }) => errors.map((fault) => fault.code))).toContain(code);
    });
  });
});
