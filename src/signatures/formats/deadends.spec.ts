import { describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject } from '../record/fields/json.js';
import { checkRecord } from '../checks/check-record.js';
import { readRecord } from '../record/read-record.js';
import { recordOfCanon } from './deadends.js';

/** A canon with every key that canons are known to have, about a product that does not exist. */
const CANON = {
  schema_version: '1.0.0',
  id: 'lumen/wick-not-found/lumen3-linux',
  url: 'https://deadends.dev/lumen/wick-not-found/lumen3-linux',
  error: {
    signature: "Lumen cannot light the wick 'left'",
    regex: '(cannot light the wick|wick .* not found)',
    domain: 'lumen',
    category: 'runtime_error',
    first_seen: '2023-01-01',
    last_confirmed: '2026-02-25',
    severity: 'high',
  },
  environment: {
    runtime: { name: 'lumen', version_range: '>=3.0,<4' },
    os: 'linux',
    python: '>=3.11',
    framework: 'candle >=8',
    hardware: { gpu: 'any', vram_gb: 24 },
    additional: { common_contexts: ['night'] },
  },
  verdict: {
    resolvable: 'partial',
    fix_success_rate: 0.85,
    confidence: 0.88,
    last_updated: '2026-02-26',
    summary: 'The wick was never registered.',
    outlook: 'good',
  },
  dead_ends: [
    {
      action: 'Blow on it',
      why_fails: 'There is no flame yet.',
      fail_rate: 0.9,
      sources: ['https://lumen.example/faq'],
      condition: '',
      common_misconception: 'Air is fuel.',
      tradeoff: 'None.',
    },
  ],
  workarounds: [{ action: 'Register the wick', success_rate: 0.9, how: 'lumen wick add left', tradeoff: 'Slower.' }],
  transition_graph: {
    leads_to: [{ error_id: 'lumen/no-oil/lumen3-linux', probability: 0.2, typical_delay: 'minutes' }],
    preceded_by: [],
    frequently_confused_with: [],
  },
  metadata: { review_status: 'auto_generated', evidence_count: 3, generated_by: 'a script', page_views: 0 },
  aliases_of: ['x'],
};

const canon = (changes: JsonObject = {}): JsonObject => ({
  ...(JSON.parse(JSON.stringify(CANON)) as JsonObject),
  ...changes,
});

/** The canon that a record was made of. */
function canonOf(record: JsonObject): JsonObject {
  const kept = record.deadends as JsonObject;
  const inner = (key: string) => (isJsonObject(kept[key]) ? kept[key] : {});
  const { id, dead_ends, workarounds, transition_graph, root_cause: summary } = record;
  const { signature, regex, domain, category, first_seen, last_confirmed } = record;
  const { resolvable, fix_success_rate, confidence, last_updated } = record;
  return {
    id,
    dead_ends,
    workarounds,
    transition_graph,
    url: (record.source as JsonObject).url,
    ...kept,
    error: { signature, regex, domain, category, first_seen, last_confirmed, ...inner('error') },
    verdict: { resolvable, fix_success_rate, confidence, last_updated, summary, ...inner('verdict') },
  };
}

describe('recordOfCanon', () => {
  it('makes a record that may be saved', () => {
    const { record, notes } = recordOfCanon(canon());
    const { record: read, faults } = readRecord(record);
    expect([faults, notes]).toEqual([[], []]);
    expect(checkRecord(read!, { today: '2026-11-22' }).errors).toEqual([]);
  });

  it('finds a place for what a record knows', () => {
    expect(recordOfCanon(canon()).record).toMatchObject({
      id: 'lumen/wick-not-found/lumen3-linux',
      signature: "Lumen cannot light the wick 'left'",
      root_cause: 'The wick was never registered.',
      versions: [{ version: 'lumen >=3.0,<4' }, { version: 'python >=3.11' }, { version: 'candle >=8' }],
      os_specific: { linux: '' },
      verification_tier: 'ai_generated',
      evidence_count: 3,
      resolvable: 'partial',
      last_updated: '2026-02-26',
      source: { title: 'deadends.dev', url: CANON.url, licence: 'CC-BY-4.0' },
    });
  });

  it('loses nothing: the canon can be written again', () => {
    expect(canonOf(recordOfCanon(canon()).record)).toEqual(CANON);
  });

  it('leaves the canon itself as it is', () => {
    const given = canon();
    recordOfCanon(given);
    expect(given).toEqual(CANON);
  });

  it.each(['any', 'cross-platform'])('restricts %s to no system', (os) => {
    expect(recordOfCanon(canon({ environment: { os } })).record).toMatchObject({ os_specific: {} });
  });

  it.each([
    ['(?=wick) light', 'pattern_look_around'],
    ['(light', 'pattern_syntax'],
    ['(wick)?', 'pattern_matches_empty'],
  ])('replaces the pattern %s, which nobody may save, and keeps it', (regex, code) => {
    const { record, notes } = recordOfCanon(canon({ error: { ...CANON.error, regex } }));
    expect(record.regex).toBe(String.raw`Lumen cannot light the wick '(?P<wick>[^'\n]+)'`);
    expect(record.deadends).toMatchObject({ error: { regex } });
    expect(notes).toMatchObject([{ path: 'deadends.error.regex', code }]);
  });

  it('makes the pattern where there is none', () => {
    const { regex: _, ...error } = CANON.error;
    expect(readRecord(recordOfCanon(canon({ error })).record).faults).toEqual([]);
  });

  it('sets aside single values that the format refuses', () => {
    const { record, notes } = recordOfCanon(canon({ error: { ...CANON.error, first_seen: 'long ago' } }));
    expect(readRecord(record).faults).toEqual([]);
    expect(record.deadends).toMatchObject({ error: { first_seen: 'long ago' } });
    expect(notes).toMatchObject([{ path: 'deadends.error.first_seen', code: 'calendar_date' }]);
  });

  it('leaves it to the reader of records to refuse what is none', () => {
    const { record } = recordOfCanon(canon({ id: 'no id', dead_ends: [{ action: 1 }] }));
    expect(readRecord(record).faults.map(({ path }) => path)).toEqual(['id', 'dead_ends[0].action']);
  });
});
