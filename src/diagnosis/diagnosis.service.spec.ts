import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfig } from '../config.js';
import { Metrics } from '../metrics/metrics.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { ObservedTransitions } from '../signatures/graph/observed-transitions.js';
import { SearchIndex } from '../search/search-index.js';
import { assignItemIds } from '../signatures/record/item-ids.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { KnownRecords } from './known-records.js';
import { patternsOf, type StoredSignature } from '../signatures/store/stored-signature.js';
import type { AnswerDto } from './answer.dto.js';
import type { Asked } from './asked.js';
import { DiagnosisService, type Query } from './diagnosis.service.js';
import { LiveKnowledge } from './live-knowledge.js';
import { LongTexts } from './long/long-texts.js';

const INVALID_SCOPE = 'api/oauth2-invalid-scope-requested';
const INSUFFICIENT_SCOPE = 'api/oauth2-insufficient-scope';
const SCAIKEY = 'scaikey/platform-token-requires-admin-scope';
const SEEDS = [INVALID_SCOPE, INSUFFICIENT_SCOPE, SCAIKEY];

const readSeed = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../data/signatures/${id}.json`, import.meta.url), 'utf8')) as SignatureRecordDto;

/** The store's part that a diagnosis reads, in memory. */
class FakeReader {
  readonly records = new Map<string, StoredSignature>();

  put(record: SignatureRecordDto): void {
    let next = 0;
    const itemIds = assignItemIds(record, undefined, () => `i${next++}`);
    const at = new Date(0);
    const status = record.status ?? 'published';
    const stored = {
      id: record.id,
      revision: 1,
      status,
      record,
      itemIds,
      createdAt: at,
      updatedAt: at,
      updatedBy: 'x',
    };
    this.records.set(record.id, stored);
  }

  async load(ids: readonly string[]): Promise<Map<string, StoredSignature>> {
    return new Map(ids.flatMap((id) => (this.records.has(id) ? [[id, this.records.get(id)!] as const] : [])));
  }
}

function serviceOver(records: SignatureRecordDto[]) {
  const [reader, patterns, words] = [new FakeReader(), new LivePatterns(), new SearchIndex()];
  for (const record of records) {
    reader.put(record);
    patterns.put(record.id, patternsOf(record));
    words.put(record);
  }
  const config = readConfig({ CAIRN_MAX_TEXT: '1000' });
  const asked = { note: () => undefined } as unknown as Asked;
  const metrics = new Metrics();
  const [rates, observed] = [new RecordRates(config), new ObservedTransitions()];
  const knowledge = new LiveKnowledge(reader as unknown as KnownRecords, words, rates, observed, config);
  const longTexts = new LongTexts(patterns, knowledge, asked, metrics);
  const service = new DiagnosisService(patterns, knowledge, longTexts, asked, metrics, config);
  return async (query: string | (Partial<Query> & { text: string }), locale = 'en'): Promise<AnswerDto> => {
    const question = typeof query === 'string' ? { text: query } : query;
    return JSON.parse(
      await service.diagnose({ limit: 10, explain: false, suggest: false, ...question }, locale),
    ) as AnswerDto;
  };
}

const ids = (matches: { signature_id: string }[]) => matches.map(({ signature_id }) => signature_id);

describe('a diagnosis with the seed records', () => {
  let diagnose: ReturnType<typeof serviceOver>;
  beforeAll(() => {
    diagnose = serviceOver(SEEDS.map(readSeed));
  });

  const scaikeyText = 'HTTP/1.1 403 Forbidden\n{"detail":"Platform token requires admin:read or admin:write scope"}';

  it.each([
    ['the whole HTTP response', scaikeyText, SCAIKEY],
    [
      'the specific record before the general one',
      'WWW-Authenticate: Bearer error="insufficient_scope"\n{"detail":"Platform token requires admin:read or admin:write scope"}',
      SCAIKEY,
    ],
    ['Keycloak', '{"error":"invalid_scope","error_description":"Invalid scopes: openid foo"}', INVALID_SCOPE],
    ['Spring', '[invalid_scope] OAuth 2.0 Parameter: scope', INVALID_SCOPE],
    ['the bare code', 'invalid_scope', INVALID_SCOPE],
    ['a redirect', 'GET /cb?error=invalid_scope&error_description=Invalid+scopes%3A+openid+foo&state=1', INVALID_SCOPE],
    [
      'a sentence that only its encoding hides',
      'GET /cb?error_description=One+or+more+scopes+are+not+configured+for+the+authorization+server+resource.&state=1',
      INVALID_SCOPE,
    ],
    ['the code of the other error', 'Bearer error="insufficient_scope"', INSUFFICIENT_SCOPE],
    [
      'an error in the middle of a log',
      `${'10:00:00 INFO GET /healthz 200\n'.repeat(9)}10:00:01 ERROR One or more scopes are not configured for the authorization server resource.\n${'10:00:02 INFO GET /healthz 200\n'.repeat(9)}`,
      INVALID_SCOPE,
    ],
  ])('finds first the record of %s', async (_, text, first) => {
    const { matches } = await diagnose(text);
    expect(ids(matches)[0]).toBe(first);
  });

  it('answers with everything that is known, in the reader’s language', async () => {
    const answer = await diagnose(scaikeyText, 'zh-CN');
    expect(answer).toMatchObject({ text: { length: scaikeyText.length, lines: 2 }, weak: [], more: 0, skipped: [] });
    const [match] = answer.matches;
    expect(match).toMatchObject({ locale: 'zh', tied: false, occurrences: 1, confidence: 0.95 });
    expect(match!.signature).toMatch(/\p{Script=Han}/u);
    expect(match!.spans).toEqual([
      {
        start: 34,
        end: 89,
        line: 2,
        column: 12,
        text: 'Platform token requires admin:read or admin:write scope',
        view: 'raw',
      },
    ]);
    expect(match!.workarounds[0]!.action).toMatch(/\p{Script=Han}/u);
    expect(match!.workarounds[0]!.rate).toMatchObject({ trials: 1, basis: 'authored' });
    expect(match!.frequently_confused_with[0]!.signature).toMatch(/\p{Script=Han}/u);
    expect(match!.frequently_confused_with[0]!.locale).toBe('zh');
    expect(Object.keys(match!.other_locales).filter((path) => /\.(code|command)$/.test(path))).toEqual([]);
    expect(answer.fixes[0]).toMatchObject({ signature_id: SCAIKEY, workaround_id: match!.workarounds[0]!.id });
    expect(match).not.toHaveProperty('reasons');
  });

  it('fills what the text names into the answer', async () => {
    const { matches } = await diagnose("OAuth2 error: invalid_scope: scope 'reports:read' not registered");
    expect(matches[0]!.captures).toMatchObject({ scope: 'reports:read' });
    expect(matches[0]!.workarounds[0]!.action).toContain('reports:read');
    expect(JSON.stringify(matches[0]!.workarounds)).not.toContain('{{scope}}');
  });

  it.each([
    ['the caller names', { text: 'invalid_scope', product: 'okta' }, 'Okta'],
    ['the text names', { text: 'keycloak-prod: invalid_scope' }, 'Keycloak'],
    ['alone prints the text', { text: '[invalid_scope] OAuth 2.0 Parameter: scope' }, 'Spring Authorization Server'],
  ])('puts the fixes for the system first that %s', async (_, query, product) => {
    const { matches, fixes } = await diagnose(query);
    const { workarounds } = matches[0]!;
    expect(workarounds[0]!.applies_to?.product).toBe(product);
    const products = new Map(workarounds.map(({ id, applies_to }) => [id, applies_to?.product]));
    const ranked = fixes.map(({ workaround_id }) => products.get(workaround_id));
    const firstOfOthers = ranked.findIndex((one) => one !== undefined && one !== product);
    expect(ranked.slice(firstOfOthers).every((one) => one !== undefined && one !== product)).toBe(true);
  });

  it('explains its scores when asked to', async () => {
    const { matches } = await diagnose({ text: scaikeyText, explain: true }, 'zh');
    expect(matches[0]!.reasons!.map(({ part }) => part)).toEqual(['specificity', 'coverage', 'place', 'fit', 'trust']);
    for (const { note } of matches[0]!.reasons!) expect(note).toMatch(/\p{Script=Han}/u);
  });

  it('suggests what resembles a text that nothing matched, and says why', async () => {
    const text = 'starting\nERR client 7 may not request OAuth2 scope "email": unregistered scope';
    const { matches, fixes, suggestions } = await diagnose(text);
    expect([matches, fixes]).toEqual([[], []]);
    expect(ids(suggestions)[0]).toBe(INVALID_SCOPE);
    const { because, spans } = suggestions[0]!;
    expect(because).toContain('scope');
    const start = text.indexOf('scope');
    expect(spans).toContainEqual({ start, end: start + 5, line: 2, column: start - 8, text: 'scope' });
  });

  it('suggests in the language of the reader, and without the database', async () => {
    const load = jest.spyOn(FakeReader.prototype, 'load');
    const { suggestions } = await diagnose(
      'ERR client 7 may not request OAuth2 scope "email": unregistered scope',
      'zh',
    );
    expect(suggestions[0]).toMatchObject({ locale: 'zh', signature: expect.stringMatching(/作用域.*未注册/) });
    expect(load.mock.calls.flatMap(([ids]) => ids)).toEqual([]);
    load.mockRestore();
  });

  it('suggests other records below matches when asked to', async () => {
    const text = '{"error":"invalid_scope"}\nERR: the request requires higher privileges than the access tokne has';
    expect((await diagnose(text)).suggestions).toEqual([]);
    const { matches, suggestions } = await diagnose({ text, suggest: true });
    expect(ids(matches)).toEqual([INVALID_SCOPE]);
    expect(ids(suggestions)).toContain(INSUFFICIENT_SCOPE);
    expect(ids(suggestions)).not.toContain(INVALID_SCOPE);
  });

  it.each(['Server listening on port 8080', 'build finished in 12 s, 0 errors', 'a\u0000b\ud800c'])(
    'is silent on %j',
    async (text) => {
      expect(await diagnose(text)).toMatchObject({ matches: [], weak: [], more: 0, fixes: [], suggestions: [] });
    },
  );
});

describe('a diagnosis', () => {
  const numbered = Array.from({ length: 5 }, (_, i) => ({
    id: `test/n${i}`,
    signature: 'widget alpha broken',
    regex: 'widget alpha broken',
    workarounds: [{ action: `fix ${i}` }],
  }));

  it('says how many matches are over the limit, and ranks the fixes of all', async () => {
    const answer = await serviceOver(numbered)({ text: 'widget alpha broken', limit: 2 });
    expect(ids(answer.matches)).toEqual(['test/n0', 'test/n1']);
    expect(answer.more).toBe(3);
    expect(answer.fixes).toHaveLength(5);
  });

  it('shows weak matches in the room that the others leave, without fixes', async () => {
    const weak = { id: 'test/weak', signature: 'not found', regex: 'not found', workarounds: [{ action: 'search' }] };
    const diagnose = serviceOver([weak, numbered[0]!]);
    const answer = await diagnose({ text: 'not found: widget alpha broken', limit: 2 });
    expect([ids(answer.matches), ids(answer.weak), answer.more]).toEqual([['test/n0'], ['test/weak'], 0]);
    expect(ids(answer.fixes)).toEqual(['test/n0']);
    expect(await diagnose({ text: 'not found: widget alpha broken', limit: 1 })).toMatchObject({ weak: [], more: 1 });
  });

  it('takes the captures of the place with most groups, then the earliest', async () => {
    const diagnose = serviceOver([
      { id: 'test/a', signature: 'x', regex: 'denied scope (?P<scope>\\w+)(?: for (?P<client>\\w+))?' },
    ]);
    const { matches } = await diagnose('denied scope a\ndenied scope b for web\ndenied scope c for app');
    expect(matches[0]).toMatchObject({ captures: { scope: 'b', client: 'web' }, occurrences: 3 });
  });

  it('names a transition only by its id while the other record is not published', async () => {
    const link = (error_id: string) => ({ error_id, condition: '' });
    const diagnose = serviceOver([
      {
        ...numbered[0]!,
        transition_graph: { leads_to: ['test/n1'], preceded_by: [link('test/draft')], frequently_confused_with: [] },
      },
      { ...numbered[1]!, regex: 'something else entirely' },
      { ...numbered[2]!, id: 'test/draft', regex: 'nothing of that kind', status: 'draft' },
    ]);
    const { matches } = await diagnose('widget alpha broken');
    expect(matches[0]!.leads_to[0]).toMatchObject({
      error_id: 'test/n1',
      signature: 'widget alpha broken',
      locale: 'en',
    });
    expect(matches[0]!.preceded_by[0]).toMatchObject({
      error_id: 'test/draft',
      signature: null,
      locale: null,
      condition: null,
    });
  });

  it('says the language of each other record that it names', async () => {
    const diagnose = serviceOver([
      {
        ...numbered[0]!,
        ...{ signature_zh: '部件损坏' },
        transition_graph: { leads_to: ['test/b'], preceded_by: ['test/c'] },
      },
      { id: 'test/a', signature: 'alpha broken', regex: 'alpha broken' },
      { id: 'test/b', signature: 'b', regex: 'nothing of that kind', ...{ signature_zh: '乙' } },
      { id: 'test/c', signature: 'etwas fehlt', regex: 'nothing of the other kind', locale: 'de' },
    ]);
    const [match] = (await diagnose('widget alpha broken', 'zh')).matches;
    expect(match).toMatchObject({
      locale: 'zh',
      also: [{ signature: 'alpha broken', locale: 'en' }],
      leads_to: [{ signature: '乙', locale: 'zh' }],
      preceded_by: [{ signature: 'etwas fehlt', locale: 'de' }],
    });
  });

  it('takes two errors of one text for themselves', async () => {
    const other = { id: 'test/o', signature: 'x', regex: 'gadget omega lost', workarounds: [{ action: 'find it' }] };
    const diagnose = serviceOver([numbered[0]!, other]);
    const chances = async (text: string) => {
      const { fixes } = await diagnose(text);
      return new Map(fixes.map(({ signature_id, chance }) => [signature_id, chance]));
    };
    const alone = await chances('ERROR widget alpha broken');
    const apart = await chances('ERROR widget alpha broken\nERROR gadget omega lost');
    const together = await chances('ERROR widget alpha broken, gadget omega lost');
    expect(apart.get('test/n0')).toBe(alone.get('test/n0'));
    expect(together.get('test/n0')!).toBeLessThan(alone.get('test/n0')!);
  });

  it.each([
    ['', 'empty_text'],
    [' \n\t', 'empty_text'],
    ['宸'.repeat(334), 'text_too_large'],
  ])('refuses %j', async (text, code) => {
    await expect(serviceOver([])(text)).rejects.toMatchObject({ code });
  });
});
