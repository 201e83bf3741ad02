import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { checkTranslation } from '../src/translations/checks/checks.js';
import type { ExportedFileDto, ImportedUnitDto } from '../src/translations/exchange/exchange.dto.js';
import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../src/translations/exchange/formats.js';
import { unitName } from '../src/signatures/translations/unit-id.js';
import type { UnitDto, UnitPageDto } from '../src/translations/units/units.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { editFile, type Edit } from './support/exchange/edit-file.js';
import { RELAYS } from './support/exchange/relays.js';
import { aRecord } from './support/records.js';
import { aTeam, type Team } from './support/team.js';

const BASE = '/v1/translations/zh';
const RUNS = 5;
/** The same files each time. */
const SEED = 7;

/** Texts with what files and tools are apt to lose. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        '订单',
        '作用域',
        'order',
        ' ',
        '，',
        '。',
        '\n',
        '\t',
        '"',
        "'",
        '<b>',
        '&amp;',
        ']]>',
        '\\n',
        '`a b`',
        '%d',
      ],
      ...['{{order}}', '{{order}}', '😀', 'é', 'e\u0301', '#', 'msgid', ',', ';', '\u00a0'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  // A spreadsheet takes what begins otherwise for a formula, and no text is blank.
  .map((parts) => `文${parts.join('')}`);

/** What happens to a text between the export and the import, on both sides. */
interface Fate {
  source: string;
  /** As it was exported; undefined for none. */
  before: string | undefined;
  isReviewed: boolean;
  /** What somebody saves in Cairn meanwhile. */
  saved: string | undefined;
  /** What the translator's tool makes of it. */
  edit: Edit | undefined;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const fate: fc.Arbitrary<Fate> = fc
  .record({
    source: text.map((words) => `The ${words}`),
    before: maybe(text),
    isReviewed: fc.boolean(),
    saved: maybe(text),
    edit: maybe(fc.record({ target: text, isReviewed: fc.boolean() })),
    isSameEdit: fc.boolean(),
  })
  .map(({ isSameEdit, ...one }) => {
    // Both sides come to the same text, or the tool touches only the state.
    const same = one.saved ?? one.before;
    return isSameEdit && one.edit && same ? { ...one, edit: { ...one.edit, target: same } } : one;
  });

const isSound = (source: string, target: string) =>
  checkTranslation({ source, target, locale: 'zh' }).every(({ severity }) => severity !== 'error');

type Role = 'reviewer' | 'translator';

/** What the import has to tell of a unit that was `then` and is `now`, by who changed what. */
function expected({ source, edit }: Fate, then: UnitDto, now: UnitDto, role: Role): string {
  const inCairn = now.target !== then.target;
  const inFile = edit !== undefined && edit.target !== then.target;
  const approves = edit?.isReviewed === true && role === 'reviewer';
  if (inCairn && !inFile) return 'kept';
  if (!edit || edit.target === now.target) {
    const isNews = approves && then.state !== 'reviewed' && now.state !== 'reviewed';
    if (!isNews) return 'unchanged';
    return isSound(source, now.target) ? 'approved' : 'refused';
  }
  if (!isSound(source, edit.target)) return 'refused';
  if (inCairn) return 'conflict';
  if (now.state === 'reviewed' && role === 'translator') return 'suggested';
  return approves ? 'approved' : 'applied';
}

describeOnEachDatabase('translation files on their way', ({ open }) => {
  let cairn: TestApp;
  let team: Team;
  beforeAll(async () => {
    cairn = await startApp(await open(), { auth: 'token' });
    team = await aTeam(cairn);
  });
  afterAll(() => cairn.close());

  let records = 0;
  const units = async (id: string) =>
    (await cairn.call<UnitPageDto>('GET', `${BASE}/units?signature_id=${id}`, undefined, team.reviewer.headers)).body
      .items;
  const act = (method: string, { id, version }: UnitDto, body: object, path = '') =>
    cairn.call(method, `${BASE}/units/${id}${path}`, body, { ...team.reviewer.headers, 'if-match': `"${version}"` });
  const lines = <T>(body: string) =>
    body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const imported = async (role: Role, file: string, dry_run: boolean) => {
    const { body } = await cairn.call<string>('POST', `${BASE}/import`, { file, dry_run }, team[role].headers);
    return lines<ImportedUnitDto>(body).slice(0, -1);
  };

  /** A record with a text, and so a unit, for each fate. */
  const add = async (fates: readonly Fate[]) => {
    const id = `shop/way-${++records}`;
    const gotchas = fates.map(({ source }, index) => ({ id: `g${index}`, text: source }));
    const gotchas_zh = fates.map(({ before }) => before ?? null);
    const record = aRecord({ id, gotchas, gotchas_zh, workarounds: [], workarounds_zh: undefined });
    const { status, body } = await cairn.call('POST', '/v1/signatures', record, team.author.headers);
    expect([status, body]).toEqual([201, body]);
    return id;
  };
  const ofFates = async (id: string) => (await units(id)).filter(({ field }) => field === 'gotchas.text');

  it.each(Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[])(
    'come back as %s with what tools changed of them, and lose nothing of what changed in Cairn',
    async (format) => {
      const relays = RELAYS.filter(({ formats, isHere }) => isHere && formats.includes(format));
      const scene = fc.record({
        fates: fc.array(fate, { minLength: 2, maxLength: 5 }),
        role: fc.constantFrom<Role>('reviewer', 'translator'),
        relay: fc.constantFrom(undefined, ...relays),
      });
      await fc.assert(
        fc.asyncProperty(scene, async ({ fates, role, relay }) => {
          const id = await add(fates);
          for (const [index, unit] of (await ofFates(id)).entries())
            if (fates[index]!.isReviewed && isSound(unit.source, unit.target) && unit.target !== '')
              expect((await act('POST', unit, { action: 'approve' }, '/decision')).status).toBe(200);

          const query = `signature_id=${id}&format=${format}`;
          const out = await cairn.call<string>('GET', `${BASE}/export?${query}`, undefined, team.translator.headers);
          const { file } = lines<ExportedFileDto>(out.body)[0]!;

          const then = await ofFates(id);
          for (const [index, unit] of then.entries()) {
            const { saved } = fates[index]!;
            if (saved === undefined || !isSound(unit.source, saved)) continue;
            expect((await act('PUT', unit, { target: saved })).status).toBe(200);
          }
          const before = await ofFates(id);
          const edits = new Map(
            before.flatMap(({ path }, index) => {
              const { edit } = fates[index]!;
              return edit ? [[unitName(id, path), edit] as const] : [];
            }),
          );
          const edited = editFile(format, file, edits);
          const back = relay ? relay.send(edited) : edited;

          const wanted = Object.fromEntries(
            before.map((unit, index) => [unit.id, expected(fates[index]!, then[index]!, unit, role)]),
          );
          const told = await imported(role, back, true);
          expect(Object.fromEntries(told.map(({ unit_id: unit, result }) => [unit!, result]))).toMatchObject(wanted);
          expect(await ofFates(id)).toEqual(before);
          expect(await imported(role, back, false)).toEqual(told);

          const after = await ofFates(id);
          for (const [index, unit] of after.entries()) {
            const [was, { edit }] = [before[index]!, fates[index]!];
            const result = wanted[unit.id]!;
            const isTaken = result === 'applied' || result === 'approved';
            const isOffered = result === 'conflict' || result === 'suggested';
            expect(unit).toMatchObject({
              target: isTaken ? edit!.target : was.target,
              state: isTaken ? (result === 'approved' ? 'reviewed' : 'needs_review') : was.state,
              suggestions: was.suggestions + (isOffered ? 1 : 0),
            });
          }
          await imported(role, back, false);
          expect(await ofFates(id)).toEqual(after);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    60_000,
  );
});
