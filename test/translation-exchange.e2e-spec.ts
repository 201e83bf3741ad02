import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../src/signatures/record/record.dto.js';
import type { ExportedFileDto, ImportedUnitDto } from '../src/translations/exchange/exchange.dto.js';
import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../src/translations/exchange/formats.js';
import type { UnitDto, UnitPageDto } from '../src/translations/units/units.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const BASE = '/v1/translations/zh';

describeOnEachDatabase('translation files', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => (cairn = await startApp(await open())));
  afterAll(() => cairn.close());

  const add = (id: string, changes: object = {}) => cairn.call('POST', '/v1/signatures', aRecord({ id, ...changes }));
  const units = async (id: string) =>
    (await cairn.call<UnitPageDto>('GET', `${BASE}/units?signature_id=${id}`)).body.items;
  const save = ({ id, version }: UnitDto, target: string, approve = false) =>
    cairn.call('PUT', `${BASE}/units/${id}`, { target, approve }, { 'if-match': `"${version}"` });
  const exports = async (query: string) => {
    const { body } = await cairn.call<string>('GET', `${BASE}/export?${query}`);
    return Array.from(body.trim().split('\n'), (line) => JSON.parse(line) as ExportedFileDto);
  };
  const exported = async (query: string) => (await exports(query))[0]!;
  const imported = async (file: string, more: object = {}) => {
    const { body } = await cairn.call<string>('POST', `${BASE}/import`, { file, ...more });
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ImportedUnitDto);
    return { lines: lines.slice(0, -1), ...lines.at(-1)! };
  };
  /** The file with other texts: name → target. */
  const edited = (format: ExchangeFormatName, text: string, edits: Record<string, string>) => {
    const { read, write } = EXCHANGE_FORMATS[format];
    const file = read(text);
    return write({
      ...file,
      units: file.units.map((unit) => {
        const target = edits[unit.id.split('#')[1]!];
        return target === undefined ? unit : { ...unit, target, state: 'needs_review' as const };
      }),
    });
  };

  it.each(Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[])(
    'go out as %s and change nothing when they come back',
    async (format) => {
      const id = `shop/format-${format}`;
      await add(id);
      const { file, units: count, extension } = await exported(`signature_id=${id}&format=${format}`);
      expect([count, extension]).toEqual([7, EXCHANGE_FORMATS[format].extension]);
      const { summary, written } = await imported(file, { dry_run: false });
      expect([summary, written]).toEqual([{ unchanged: 7 }, true]);
      expect((await units(id)).every(({ version }) => version === 1)).toBe(true);
    },
  );

  it('are merged three ways, and tell first what would become of each unit', async () => {
    await add('shop/merge');
    const [signature, cause, action, how] = await units('shop/merge');
    const { file } = await exported('signature_id=shop/merge&format=po');
    await save(cause!, '订单已经归档。');
    await save(action!, '从档案中恢复订单 {{order}}');
    const back = edited('po', file, {
      signature: '找不到订单 4711',
      [action!.path]: '由归档恢复订单 {{order}}',
      [how!.path]: '执行 shopctl restore。',
    });

    const results = ({ lines }: { lines: ImportedUnitDto[] }) =>
      Object.fromEntries(lines.map(({ unit_id: id, result, code }) => [id!, code ?? result]));
    const told = await imported(back);
    expect(told.written).toBe(false);
    expect(results(told)).toMatchObject({
      [signature!.id]: 'applied',
      [cause!.id]: 'kept',
      [action!.id]: 'conflict',
      [how!.id]: 'translation_failing',
    });
    expect((await units('shop/merge'))[0]!.target).toBe(signature!.target);

    const done = await imported(back, { dry_run: false, name: 'march.po' });
    expect(results(done)).toEqual(results(told));
    const [first, second, third, fourth] = await units('shop/merge');
    expect(first).toMatchObject({ target: '找不到订单 4711', origin: 'import', model: 'march.po' });
    expect(second).toMatchObject({ target: '订单已经归档。' });
    expect(third).toMatchObject({ target: '从档案中恢复订单 {{order}}', suggestions: 1 });
    expect(fourth).toMatchObject({ state: 'untranslated' });
  });

  it('tell of a source that has changed since, and of units that are not there or come twice', async () => {
    await add('shop/changed');
    const { file } = await exported('signature_id=shop/changed&format=json');
    await cairn.call('PATCH', '/v1/signatures/shop/changed', { root_cause: 'The order is archived.' });
    const json = JSON.parse(edited('json', file, { root_cause: '订单存档了。' })) as { units: { id: string }[] };
    json.units.push(json.units[0]!, { ...json.units[0]!, id: 'shop/nothing#signature' });
    const { summary, lines } = await imported(JSON.stringify(json), { dry_run: false });
    expect(summary).toEqual({ unchanged: 6, applied: 1, duplicate: 1, unknown: 1 });
    expect(lines.at(-1)).toEqual({ name: 'shop/nothing#signature', target: lines[0]!.target, result: 'unknown' });
    expect((await units('shop/changed'))[1]).toMatchObject({ target: '订单存档了。', outdated: true });
    const again = EXCHANGE_FORMATS.xliff21.read((await exported('signature_id=shop/changed&format=xliff21')).file);
    expect(again.units[1]).toMatchObject({ previousSource: 'The order was archived.' });
  });

  it('carry reviews, which count from reviewers', async () => {
    await add('shop/reviews');
    const { file } = await exported('signature_id=shop/reviews&format=xliff12');
    const reviewed = file.replace('state="needs-review-translation"', 'state="final"');
    expect((await imported(reviewed, { dry_run: false })).summary).toEqual({ approved: 1, unchanged: 6 });
    expect((await units('shop/reviews'))[0]).toMatchObject({ state: 'reviewed' });
    const { body } = await cairn.call<SignatureRecordDto>('GET', '/v1/signatures/shop/reviews');
    expect(body.review!.zh!.signature).toMatchObject({ state: 'reviewed' });
  });

  it('come in pieces, and are refused with a reason when they are none', async () => {
    await add('shop/pieces');
    const files = await exports('signature_id=shop/pieces&limit=4');
    expect(files.map(({ units: count }) => count)).toEqual([4, 3]);
    const back = await Promise.all(files.map(({ file }) => imported(file)));
    expect(back.map(({ summary }) => summary)).toEqual([{ unchanged: 4 }, { unchanged: 3 }]);
    expect((await exports('signature_id=shop/nowhere')).map(({ units: count }) => count)).toEqual([0]);
    const { status, body } = await cairn.call<ProblemAnswer>('POST', `${BASE}/import`, { file: '<xliff' });
    expect([status, body.code]).toEqual([422, 'invalid_file']);
    const bomb = '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"/>';
    expect((await cairn.call<ProblemAnswer>('POST', `${BASE}/import`, { file: bomb })).body.code).toBe('invalid_file');
  });
});
