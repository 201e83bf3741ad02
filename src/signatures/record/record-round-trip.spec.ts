import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { within } from '../../errors/fault-path.js';
import { assignItemIds, withItemIds } from './item-ids.js';
import { readRecord } from './read-record.js';
import type { SignatureRecordDto } from './record.dto.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((value) => !value.includes('\0')),
  fc.constantFrom('', '作用域未注册', 'line\nbreak', '{{scope}}'),
);
const filled = fc.stringMatching(/^[a-z中]{1,8}$/);
const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const date = fc.option(
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const segment = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,9}$/);
const signatureId = fc.array(segment, { minLength: 2, maxLength: 6 }).map((segments) => segments.join('/'));
const FORBIDDEN = new RegExp(`"(prototype|${Object.getOwnPropertyNames(Object.prototype).join('|')})":`);
const json = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .filter((value) => !FORBIDDEN.test(JSON.stringify(value)));

/** Keys that no version of the format has, odd ones included. */
const unknown = fc.dictionary(
  fc.oneof(fc.stringMatching(/^x[a-z_.\- ]{1,6}$/), fc.constantFrom('工具', 'x"', 'x[0]', '0', 'x_zh')),
  json,
  { maxKeys: 2, noNullPrototype: true },
);

/** An object with some of the keys, and keys that the format does not know. */
function objectOf(required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>>) {
  const known = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });
  return fc.tuple(unknown, known).map(([extra, own]) => ({ ...extra, ...own }));
}

const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 3 });
const nullable = fc.option(text);
const steps = list(objectOf({ text }, { code: nullable, language: fc.constant('sh') }));
const tried = {
  condition: nullable,
  sources: list(text),
  steps,
  applies_to: objectOf({}, { product: fc.constant('Okta') }),
};
const edges = list(
  fc.oneof(signatureId, objectOf({ error_id: signatureId }, { probability: rate, distinction: nullable })),
);
const localizedItem = fc.option(
  fc.oneof(text, fc.record({ action: nullable, how: nullable }, { requiredKeys: [], noNullPrototype: true })),
);

const anyRecord = objectOf(
  { id: signatureId, signature: filled, regex: text },
  {
    flags: fc.constantFrom('', 'i', 'ms'),
    patterns: list(
      objectOf({ regex: text }, { product: fc.constant('Keycloak'), locale: fc.constantFrom('zh', 'pt-BR') }),
    ),
    examples: list(
      objectOf(
        { text: filled },
        { captures: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}_$/), text, { noNullPrototype: true }) },
      ),
    ),
    workarounds: list(objectOf({ action: text }, { how: nullable, success_rate: rate, ...tried })),
    dead_ends: list(objectOf({ action: text }, { why_fails: nullable, fail_rate: rate, ...tried })),
    verify: list(objectOf({ action: text }, { command: nullable, expect: nullable })),
    gotchas: list(objectOf({ text }, { why: nullable })),
    versions: list(objectOf({ version: text }, { introduced: nullable, status: fc.constantFrom(null, 'active') })),
    related: list(objectOf({ title: text }, { id: signatureId, url: fc.constantFrom(null, 'https://example.org/') })),
    transition_graph: objectOf({}, { leads_to: edges, frequently_confused_with: edges }),
    os_specific: fc.dictionary(fc.stringMatching(/^[a-z ]{1,6}\d$/), json, { noNullPrototype: true }),
    tags: list(filled),
    domain: fc.option(filled),
    confidence: rate,
    evidence_count: fc.option(fc.nat()),
    first_seen: date,
    resolvable: fc.constantFrom(null, 'true', 'partial', 'false'),
    status: fc.constantFrom('draft', 'published', 'retired', null),
    signature_zh: nullable,
    'root_cause_zh-Hant': nullable,
    workarounds_zh: fc.option(list(localizedItem)),
  },
);

const parse = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function read(value: unknown): SignatureRecordDto {
  const { record, faults } = readRecord(value);
  if (!record) throw new Error(JSON.stringify(faults));
  return record;
}

/** Without the `id` of those items that have none in `authored`. */
function withoutNewIds(value: unknown, authored: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutNewIds(item, (authored as unknown[])[index]));
  if (typeof value !== 'object' || value === null) return value;
  const own = authored as Record<string, unknown>;
  const kept = Object.entries(value).filter(([key]) => key !== 'id' || 'id' in own);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNewIds(inner, own[key])]));
}

function counting(): () => string {
  let count = 0;
  return () => `n${++count}`;
}

describe('any valid record', () => {
  it('is read with its exact content', () => {
    fc.assert(
      fc.property(anyRecord, (value) => {
        const input = parse(value);
        const { record, faults } = readRecord(input);
        expect(faults).toEqual([]);
        expect(record).toEqual(parse(value));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('has every unknown key named', () => {
    fc.assert(
      fc.property(unknown, (extra) => {
        const least = { id: 'api/x', signature: 'x', regex: 'x' };
        const { warnings } = readRecord({ ...least, ...extra, gotchas: [{ text: '', ...extra }] });
        const paths = Object.keys(extra).flatMap((key) => [within('', key), within('gotchas[0]', key)]);
        expect(new Set(warnings.map(({ path }) => path))).toEqual(new Set(paths));
        expect(warnings.every(({ code }) => code === 'unknown_key')).toBe(true);
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('survives being given item ids, exported with them, read again and freed of them', () => {
    fc.assert(
      fc.property(anyRecord, (value) => {
        const record = read(parse(value));
        const itemIds = assignItemIds(record, undefined, counting());
        const again = read(parse(withItemIds(record, itemIds)));
        expect(assignItemIds(again, undefined, counting())).toEqual(itemIds);
        expect(withoutNewIds(again, record)).toEqual(record);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
