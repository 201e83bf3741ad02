import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { RE2JS } from 're2js';
import { isOutdated } from '../src/signatures/record/review/standing.js';
import { unitsOf } from '../src/signatures/record/review/units.js';
import { checkTranslation } from '../src/translations/checks/checks.js';
import { readGlossaryCsv } from '../src/translations/glossary/glossary-csv.js';
import type { SignatureRecordDto, TransitionGraphDto } from '../src/signatures/record/record.dto.js';

/** A record as its file holds it: the known keys, and `<field>_zh` beside the fields that are texts. */
type SeedRecord = SignatureRecordDto & Record<string, unknown>;

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readRecord = (path: string): SeedRecord => JSON.parse(readFileSync(at(path), 'utf8'));

const files = readdirSync(at('data/signatures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();
const records = files.map((name) => readRecord(`data/signatures/${name}`));
const byId = new Map(records.map((record) => [record.id, record]));

/* Patterns, run alone on the raw text. */

const FLAGS = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };
const flagBits = (flags: string) =>
  Object.entries(FLAGS).reduce((bits, [flag, bit]) => (flags.includes(flag) ? bits | bit : bits), 0);

interface Pattern {
  regex: string;
  compiled: RE2JS;
}

/** `regex` first, then `patterns`; flags default to `im`. */
const compilePatterns = ({ regex, flags, patterns = [] }: SeedRecord): Pattern[] =>
  [...(regex ? [{ regex, flags }] : []), ...patterns].map((pattern) => ({
    regex: pattern.regex,
    compiled: RE2JS.compile(pattern.regex, flagBits(pattern.flags ?? 'im')),
  }));
const patterns = new Map(records.map((record) => [record.id, compilePatterns(record)]));

const firing = (id: string, text: string): string[] =>
  patterns.get(id)!.flatMap(({ regex, compiled }) => (compiled.matcher(text).find() ? [regex] : []));

/** The named groups of each pattern that finds something in the text. */
const captures = (id: string, text: string): Record<string, string | null>[] =>
  patterns.get(id)!.flatMap(({ compiled }) => {
    const match = compiled.matcher(text);
    if (!match.find()) return [];
    return [Object.fromEntries(Object.keys(compiled.namedGroups()).map((name) => [name, match.group(name)]))];
  });

/* Texts and their translations. */

const TRANSLATED = [
  'signature',
  'root_cause',
  'workarounds',
  'dead_ends',
  'verify',
  'gotchas',
  'related',
  'transition_graph',
];
/** Keys below a translated field that are the same in every language. */
const LITERAL = new Set(['code', 'language', 'command', 'url', 'id', 'error_id', 'sources', 'applies_to']);

interface Pair {
  path: string;
  text: string;
  counterpart: unknown;
}

const child = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Every non-empty text below `value`, with what stands at the same place of the other language. */
function pairs(path: string, value: unknown, counterpart: unknown): Pair[] {
  if (typeof value === 'string' && value !== '') return [{ path, text: value, counterpart }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !LITERAL.has(key))
    .flatMap(([key, item]) => pairs(`${path}.${key}`, item, child(counterpart, key)));
}

const toChinese = (record: SeedRecord) =>
  TRANSLATED.flatMap((field) => pairs(field, record[field], record[`${field}_zh`]));
const fromChinese = (record: SeedRecord) =>
  TRANSLATED.flatMap((field) => pairs(`${field}_zh`, record[`${field}_zh`], record[field]));

/** What a Chinese proofreader marks. */
const TYPOGRAPHY: [fault: string, pattern: RegExp][] = [
  ['no Chinese in it', /^\P{Script=Han}*$/u],
  ['no space between Han and Latin', /\p{Script=Han}[\w{<]|[\w}>]\p{Script=Han}/u],
  ['half-width punctuation beside Han', /\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u],
  ['space beside full-width punctuation', /[，。；：？！（）、“”] | [，。；：？！（）、“”]/u],
  ['two spaces', / {2}/],
];

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name!))].sort();

const edgesOf = (graph: TransitionGraphDto | undefined) => Object.values(graph ?? {}).flat();
const targetsOf = (graph: TransitionGraphDto | undefined) =>
  edgesOf(graph).map((edge) => (typeof edge === 'string' ? edge : edge.error_id));

const confusedWith = (id: string) =>
  targetsOf({ frequently_confused_with: byId.get(id)!.transition_graph!.frequently_confused_with });

const successRates = (record: SeedRecord) => record.workarounds!.map((item) => item.success_rate);
const refusals = (record: SeedRecord) => record.dead_ends!.map((item) => [item.why_fails, item.fail_rate]);

test('each record stands in the file that its id names', () => {
  expect(files).toEqual([
    'api/oauth2-insufficient-scope.json',
    'api/oauth2-invalid-scope-requested.json',
    'api/oauth2-invalid-token.json',
    'cairn/changes-not-followed.json',
    'cairn/database-unavailable.json',
    'cairn/internal-error.json',
    'cairn/not-answering.json',
    'cairn/overloaded.json',
    'scaikey/platform-token-requires-admin-scope.json',
  ]);
  expect(records.map(({ id }) => `${id}.json`)).toEqual(files);
});

const glossary = readGlossaryCsv(readFileSync(at('data/glossary/zh.csv'), 'utf8')).map((entry) => ({
  ...entry,
  isCaseSensitive: entry.case_sensitive,
}));

describe.each([...byId])('%s', (id, record) => {
  test('every Chinese text is there, reviewed against its source, and passes every check', () => {
    const units = unitsOf({ record, itemIds: {} }, ['zh']);
    expect(units.length).toBeGreaterThan(15);
    for (const unit of units) {
      const found = checkTranslation(unit, { glossary }).filter(({ severity }) => severity !== 'info');
      expect([unit.path, unit.state, isOutdated(unit, unit.sourceHash), found]).toEqual([
        unit.path,
        'reviewed',
        false,
        [],
      ]);
    }
  });

  const examples = record.examples ?? [];
  const counterExamples = record.counter_examples ?? [];

  test('has a signature that its own patterns match, a cause and a fix', () => {
    expect(firing(id, record.signature)).not.toEqual([]);
    expect(record.root_cause).toBeTruthy();
    expect(record.workarounds?.length).toBeGreaterThan(0);
  });

  test('has rates from 0 to 1', () => {
    const rates = [
      record.confidence,
      record.fix_success_rate,
      ...successRates(record),
      ...record.dead_ends!.map((item) => item.fail_rate),
    ].filter((rate) => rate !== undefined);
    expect(rates.filter((rate) => !(typeof rate === 'number' && rate >= 0 && rate <= 1))).toEqual([]);
  });

  test('has real dates, in order, none in the future', () => {
    const dates = [record.first_seen, record.last_confirmed, record.last_updated].map(String);
    expect(dates.map((date) => new Date(date).toISOString().slice(0, 10))).toEqual(dates);
    expect(dates.toSorted()).toEqual(dates);
    expect(Date.parse(dates.at(-1)!)).toBeLessThanOrEqual(Date.now());
  });

  test('has a Chinese text of its own for every English one, and none without', () => {
    expect(toChinese(record).filter(({ text, counterpart }) => !counterpart || counterpart === text)).toEqual([]);
    expect(fromChinese(record).filter(({ counterpart }) => !counterpart)).toEqual([]);
  });

  test('has Chinese that a proofreader passes', () => {
    const marks = fromChinese(record).flatMap(({ path, text }) =>
      TYPOGRAPHY.filter(([, pattern]) => pattern.test(text)).map(([fault]) => `${path}: ${fault}: ${text}`),
    );
    expect(marks).toEqual([]);
  });

  test('fills only groups that its patterns capture, the same ones in both languages', () => {
    const groups = new Set(patterns.get(id)!.flatMap(({ compiled }) => Object.keys(compiled.namedGroups())));
    expect(placeholders(JSON.stringify(record)).filter((name) => !groups.has(name))).toEqual([]);
    for (const { path, text, counterpart } of toChinese(record)) {
      expect([path, placeholders(String(counterpart))]).toEqual([path, placeholders(text)]);
    }
  });

  test('has no pattern that matches the empty string', () => {
    expect(firing(id, '')).toEqual([]);
  });

  test.each(examples)('matches example $#, $source', ({ text, source, captures: expected = {} }) => {
    expect(source).toBeTruthy();
    expect(captures(id, text)).toContainEqual(expect.objectContaining(expected));
  });

  test('has an example for each pattern', () => {
    const shown = new Set(examples.flatMap(({ text }) => firing(id, text)));
    expect(patterns.get(id)!.flatMap(({ regex }) => (shown.has(regex) ? [] : [regex]))).toEqual([]);
  });

  test.each(counterExamples)('leaves counter-example $# alone: $reason', ({ text, reason }) => {
    expect(reason).toBeTruthy();
    expect(firing(id, text)).toEqual([]);
  });

  test('leaves the examples of the other records alone', () => {
    const others = records.filter((other) => other.id !== id).flatMap((other) => other.examples ?? []);
    expect(others.filter(({ text }) => firing(id, text).length > 0)).toEqual([]);
  });

  test('leads only to records that exist, and says how to tell them apart', () => {
    const edges = edgesOf(record.transition_graph);
    expect(edges.filter((edge) => typeof edge === 'string' || !edge.distinction)).toEqual([]);
    const targets = [...targetsOf(record.transition_graph), ...(record.related ?? []).flatMap((item) => item.id ?? [])];
    expect(targets.filter((target) => !byId.has(target))).toEqual([]);
  });
});

test('invalid_scope and insufficient_scope are linked both ways', () => {
  expect(confusedWith('api/oauth2-invalid-scope-requested')).toContain('api/oauth2-insufficient-scope');
  expect(confusedWith('api/oauth2-insufficient-scope')).toContain('api/oauth2-invalid-scope-requested');
});

test('the finished invalid_scope record keeps what the original says', () => {
  const original = readRecord('test/fixtures/oauth2-invalid-scope-record.json');
  const finished = byId.get(original.id)!;
  const reworked = new Set(['workarounds', 'workarounds_zh', 'dead_ends', 'transition_graph', 'tags']);
  const kept = Object.keys(original).filter((key) => !reworked.has(key));
  expect(kept.map((key) => [key, finished[key]])).toEqual(kept.map((key) => [key, original[key]]));

  expect(successRates(finished)).toEqual(expect.arrayContaining(successRates(original)));
  expect(refusals(finished)).toEqual(expect.arrayContaining(refusals(original)));
});

describe('ordinary log lines', () => {
  const lines = ['en', 'zh'].flatMap((locale) =>
    readFileSync(at(`data/noise/${locale}.log`), 'utf8')
      .trimEnd()
      .split('\n'),
  );

  test('are many, and no two are the same', () => {
    expect(lines.length).toBeGreaterThanOrEqual(520);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('set off no pattern', () => {
    const alarms = lines.flatMap((line) =>
      records.flatMap(({ id }) => firing(id, line).map((regex) => ({ line, regex }))),
    );
    expect(alarms).toEqual([]);
  });
});
