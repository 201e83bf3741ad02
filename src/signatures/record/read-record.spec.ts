import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRecord } from './read-record.js';

const least = { id: 'api/x', signature: 'x failed', regex: 'x failed' };
const faultsOf = (change: object) => readRecord({ ...least, ...change }).faults.map(({ path, code }) => [path, code]);
const warningsOf = (change: object) =>
  readRecord({ ...least, ...change }).warnings.map(({ path, code }) => [path, code]);

describe('a record', () => {
  it('is read as the very input, with nothing to say against the given one', () => {
    const url = new URL('../../../test/fixtures/oauth2-invalid-scope-record.json', import.meta.url);
    const raw: unknown = JSON.parse(readFileSync(url, 'utf8'));
    const { record, faults, warnings } = readRecord(raw);
    expect(record).toBe(raw);
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  });

  it('needs no more than an id, a signature and a pattern', () => {
    expect(readRecord(least)).toEqual({ record: least, faults: [], warnings: [] });
    const { regex, ...rest } = least;
    expect(readRecord({ ...rest, patterns: [{ regex }] }).faults).toEqual([]);
  });

  it.each([[null], [[least]], ['text'], [7], [undefined]])('is an object, not %j', (input) => {
    expect(readRecord(input).record).toBeUndefined();
    expect(readRecord(input).faults).toHaveLength(1);
  });

  it.each([
    'domain',
    'category',
    'subcategory',
    'root_cause',
    'root_cause_type',
    'official_doc_url',
    'official_doc_section',
    'error_code',
    'verification_tier',
    'confidence',
    'fix_success_rate',
    'resolvable',
    'first_seen',
    'last_confirmed',
    'last_updated',
    'evidence_count',
    'locale',
    'status',
    'source',
  ])('may have null for %s', (key) => {
    expect(faultsOf({ [key]: null })).toEqual([]);
  });

  it.each<[change: object, path: string, code: string]>([
    [{ id: '../..' }, 'id', 'signature_id'],
    [{ id: 7 }, 'id', 'not_text'],
    [{ signature: ' \n' }, 'signature', 'empty'],
    [{ regex: null }, 'regex', 'not_text'],
    [{ flags: 'ig' }, 'flags', 'flags'],
    [{ patterns: {} }, 'patterns', 'not_list'],
    [{ patterns: [{ flags: 'i' }] }, 'patterns[0].regex', 'required'],
    [{ patterns: [{ regex: 'x', locale: 'Chinese' }] }, 'patterns[0].locale', 'locale'],
    [{ domain: 'x'.repeat(201) }, 'domain', 'too_long'],
    [{ root_cause: ['x'] }, 'root_cause', 'not_text'],
    [{ versions: [{ version: 1 }] }, 'versions[0].version', 'not_text'],
    [{ os_specific: [] }, 'os_specific', 'not_object'],
    [{ workarounds: [{ action: 'a', success_rate: 1.1 }] }, 'workarounds[0].success_rate', 'too_big'],
    [{ workarounds: [{ action: 'a', success_rate: '0.9' }] }, 'workarounds[0].success_rate', 'not_number'],
    [{ workarounds: [{ action: 'a', sources: ['s', 1] }] }, 'workarounds[0].sources[1]', 'not_text'],
    [{ workarounds: [{ action: 'a', steps: [{ text: 't' }, {}] }] }, 'workarounds[0].steps[1].text', 'required'],
    [{ workarounds: [{ action: 'a', applies_to: { os: 1 } }] }, 'workarounds[0].applies_to.os', 'not_text'],
    [{ workarounds: [{ action: 'a', id: 'a b' }] }, 'workarounds[0].id', 'item_id'],
    [{ workarounds: ['a'] }, 'workarounds[0]', 'not_object'],
    [{ workarounds: [null] }, 'workarounds[0]', 'not_object'],
    [{ workarounds: [[{ action: 'a' }]] }, 'workarounds[0]', 'not_object'],
    [{ workarounds: null }, 'workarounds', 'not_list'],
    [{ dead_ends: [{ action: '', fail_rate: -0.1 }] }, 'dead_ends[0].fail_rate', 'too_small'],
    [{ dead_ends: [{ why_fails: 'w' }] }, 'dead_ends[0].action', 'required'],
    [{ verify: [{ command: 'c' }] }, 'verify[0].action', 'required'],
    [{ gotchas: [{}] }, 'gotchas[0].text', 'required'],
    [{ examples: [{ text: '' }] }, 'examples[0].text', 'empty'],
    [{ examples: [{ text: 'x', captures: { scope: 1 } }] }, 'examples[0].captures.scope', 'not_text'],
    [{ examples: [{ text: 'x', captures: ['x'] }] }, 'examples[0].captures', 'not_object'],
    [{ counter_examples: [{}] }, 'counter_examples[0].text', 'required'],
    [{ related: [{ title: 't', url: 'javascript:alert(1)' }] }, 'related[0].url', 'http_url'],
    [{ related: [{ title: 't', id: 'x' }] }, 'related[0].id', 'signature_id'],
    [{ transition_graph: [] }, 'transition_graph', 'not_object'],
    [{ transition_graph: { leads_to: 'api/y' } }, 'transition_graph.leads_to', 'not_list'],
    [{ transition_graph: { leads_to: ['api/y', 'y'] } }, 'transition_graph.leads_to[1]', 'signature_id'],
    [{ transition_graph: { preceded_by: [{}] } }, 'transition_graph.preceded_by[0].error_id', 'required'],
    [{ transition_graph: { preceded_by: [7] } }, 'transition_graph.preceded_by[0]', 'not_object'],
    [{ official_doc_url: 'javascript:alert(1)' }, 'official_doc_url', 'http_url'],
    [{ verification_tier: 'No One' }, 'verification_tier', 'verification_tier'],
    [{ confidence: 84 }, 'confidence', 'too_big'],
    [{ confidence: true }, 'confidence', 'not_number'],
    [{ resolvable: true }, 'resolvable', 'not_one_of'],
    [{ first_seen: '2024-02-30' }, 'first_seen', 'calendar_date'],
    [{ last_confirmed: '2024-06-01T00:00:00Z' }, 'last_confirmed', 'calendar_date'],
    [{ evidence_count: 1.5 }, 'evidence_count', 'not_integer'],
    [{ evidence_count: -1 }, 'evidence_count', 'too_small'],
    [{ tags: ['a', null] }, 'tags[1]', 'not_text'],
    [{ tags: null }, 'tags', 'not_list'],
    [{ locale: 'zh_CN' }, 'locale', 'locale'],
    [{ status: 'deleted' }, 'status', 'not_one_of'],
    [{ source: { updated_at: 'May 2026' } }, 'source.updated_at', 'date_or_timestamp'],
    [{ review: { zh: { signature: { state: 'good' } } } }, 'review.zh.signature.state', 'not_one_of'],
    [{ review: { zh: { 'workarounds[0].action': 1 } } }, 'review.zh["workarounds[0].action"]', 'not_object'],
    [{ extra: { text: 'x\0' } }, 'extra.text', 'nul_in_text'],
    [
      {
        workarounds: [
          { action: 'a', id: 'i' },
          { action: 'b', id: 'i' },
        ],
      },
      'workarounds[1].id',
      'duplicate_item_id',
    ],
    [{ regex: undefined, patterns: undefined }, 'regex', 'not_json'],
    [JSON.parse('{"extra":{"__proto__":1}}') as object, 'extra.__proto__', 'forbidden_key'],
  ])('is refused with %j', (change, path, code) => {
    expect(faultsOf(change)).toContainEqual([path, code]);
    expect(readRecord({ ...least, ...change }).record).toBeUndefined();
  });

  it('as one reader saw it is refused, and a key of that name is kept', () => {
    const localized = { locale: 'zh', other_locales: {} };
    expect(faultsOf({ localized })).toEqual(expect.arrayContaining([['localized', 'localized_reading']]));
    expect(readRecord({ ...least, localized: true }).record).toEqual({ ...least, localized: true });
  });

  it('without a pattern is refused', () => {
    const { regex: _, ...rest } = least;
    expect(readRecord(rest).faults).toEqual([{ path: 'regex', code: 'no_pattern' }]);
    expect(readRecord({ ...rest, patterns: [] }).faults).toEqual([{ path: 'regex', code: 'no_pattern' }]);
  });

  it('with many faults has each named once', () => {
    const change = { id: 'x', confidence: 2, tags: [1], workarounds: [{}, { action: 1 }], first_seen: 'x' };
    expect(faultsOf(change)).toHaveLength(6);
    expect(new Set(faultsOf(change))).toEqual(
      new Set([
        ['confidence', 'too_big'],
        ['first_seen', 'calendar_date'],
        ['id', 'signature_id'],
        ['tags[0]', 'not_text'],
        ['workarounds[0].action', 'required'],
        ['workarounds[1].action', 'not_text'],
      ]),
    );
  });
});

describe('unknown keys', () => {
  it('are kept, and named in warnings wherever they stand', () => {
    const change = {
      mood: 'fine',
      signature_chinese: 'x',
      workarounds: [{ action: 'a', tradeoff: 'slow' }],
      transition_graph: { leads_to: [{ error_id: 'a/b', typical_delay: '1 h' }], causes: [] },
    };
    expect(readRecord({ ...least, ...change }).record).toEqual({ ...least, ...change });
    expect(new Set(warningsOf(change))).toEqual(
      new Set([
        ['mood', 'unknown_key'],
        ['signature_chinese', 'unknown_key'],
        ['transition_graph.causes', 'unknown_key'],
        ['transition_graph.leads_to[0].typical_delay', 'unknown_key'],
        ['workarounds[0].tradeoff', 'unknown_key'],
      ]),
    );
  });
});

describe('localized keys', () => {
  const lists = { workarounds: [{ action: 'a', steps: [{ text: 't' }] }, { action: 'b' }] };

  it.each<[string, object]>([
    ['texts', { signature_zh: '错误', 'signature_zh-Hant-TW': '錯誤', 'root_cause_pt-BR': 'x', signature_de: null }],
    [
      'a list of texts, objects and nulls',
      { ...lists, workarounds_zh: ['甲', { action: '乙', how: null }], workarounds_de: [null] },
    ],
    ['steps', { ...lists, workarounds_zh: [{ steps: [{ text: '步', code: 'x' }] }, { steps: null }] }],
    ['steps as texts', { ...lists, workarounds_zh: [{ steps: ['步'] }] }],
    ['notes by system', { os_specific: { linux: 'x' }, os_specific_zh: { linux: '注' } }],
    [
      'transitions',
      {
        transition_graph: { frequently_confused_with: ['a/b'] },
        transition_graph_zh: { frequently_confused_with: [{ distinction: '区别' }] },
      },
    ],
  ])('may hold %s', (_, change) => {
    expect(readRecord({ ...least, ...change })).toMatchObject({ faults: [], warnings: [] });
  });

  it.each<[object, string, string]>([
    [{ signature_zh: ['x'] }, 'signature_zh', 'not_text'],
    [{ ...lists, workarounds_zh: { 0: 'x' } }, 'workarounds_zh', 'not_list'],
    [{ ...lists, workarounds_zh: ['x', 7] }, 'workarounds_zh[1]', 'not_text_or_object'],
    [{ ...lists, workarounds_zh: [{ action: 7 }] }, 'workarounds_zh[0].action', 'not_text'],
    [{ ...lists, workarounds_zh: [{ steps: 'x' }] }, 'workarounds_zh[0].steps', 'not_list'],
    [{ ...lists, workarounds_zh: [{ steps: [[]] }] }, 'workarounds_zh[0].steps[0]', 'not_text_or_object'],
    [{ os_specific_zh: 'x' }, 'os_specific_zh', 'not_object'],
    [{ transition_graph_zh: { leads_to: {} } }, 'transition_graph_zh.leads_to', 'not_list'],
  ])('are held to the shape of their field: %j', (change, path, code) => {
    expect(faultsOf(change)).toEqual([[path, code]]);
  });

  it.each<[string, object, string, string]>([
    [
      'more items than the source',
      { ...lists, workarounds_zh: ['x', 'y', 'z'] },
      'workarounds_zh',
      'localized_extra_items',
    ],
    ['items of a missing source', { workarounds_zh: ['x'] }, 'workarounds_zh', 'localized_extra_items'],
    [
      'more steps than the source',
      { ...lists, workarounds_zh: [{ steps: ['x', 'y'] }] },
      'workarounds_zh[0].steps',
      'localized_extra_items',
    ],
    [
      'what is not a text',
      { ...lists, workarounds_zh: [{ success_rate: 1 }] },
      'workarounds_zh[0].success_rate',
      'unknown_key',
    ],
    ['a language twice', { signature_zh: 'x', 'signature_zh-CN': 'y' }, 'signature_zh-CN', 'repeated_locale'],
    ['the own language', { locale: 'zh-CN', signature_zh: 'x' }, 'signature_zh', 'repeated_locale'],
  ])('with %s are kept and warned of', (_, change, path, code) => {
    expect(readRecord({ ...least, ...change }).faults).toEqual([]);
    expect(warningsOf(change)).toEqual([[path, code]]);
  });

  it('are never seen in keys of the format', () => {
    expect(warningsOf({ root_cause_type: 'generic' })).toEqual([]);
    expect(faultsOf({ root_cause_type: ['x'] })).toEqual([['root_cause_type', 'not_text']]);
  });
});
