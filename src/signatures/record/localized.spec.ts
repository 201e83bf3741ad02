import { describe, expect, it } from '@jest/globals';
import { localize, recordLocales } from './localized.js';
import type { SignatureRecordDto } from './record.dto.js';

const least: SignatureRecordDto = { id: 'api/x', signature: 'scope refused', regex: 'scope refused' };
const record = (more: object): SignatureRecordDto => ({ ...least, ...more });

describe('the signature a reader gets', () => {
  it.each<[reader: string, more: object, signature: string, locale: string]>([
    ['zh', { signature_zh: '简' }, '简', 'zh'],
    ['zh-CN', { signature_zh: '简' }, '简', 'zh'],
    ['zh-Hans-SG', { 'signature_zh-CN': '简' }, '简', 'zh'],
    ['zh-TW', { signature_zh: '简', 'signature_zh-Hant': '繁' }, '繁', 'zh-Hant'],
    ['zh-HK', { signature_zh: '简' }, '简', 'zh'],
    ['zh', { 'signature_zh-Hant': '繁' }, 'scope refused', 'en'],
    ['en', { signature_zh: '简' }, 'scope refused', 'en'],
    ['de-AT', { signature_de: 'abgelehnt' }, 'abgelehnt', 'de'],
    ['fr', { signature_zh: '简' }, 'scope refused', 'en'],
    ['fr', { locale: 'de', signature_en: 'english' }, 'scope refused', 'de'],
    ['en', { locale: 'de', signature_en: 'english' }, 'english', 'en'],
    ['zh', { locale: 'zh-CN', signature_en: 'english' }, 'scope refused', 'zh'],
    ['zh', { locale: 'zh', signature_zh: '重复' }, 'scope refused', 'zh'],
    ['zh', { signature_zh: 'scope refused' }, 'scope refused', 'en'],
    ['zh', { signature_zh: '  ' }, 'scope refused', 'en'],
    ['zh', { signature_zh: null }, 'scope refused', 'en'],
    ['no language', { signature_zh: '简' }, 'scope refused', 'en'],
  ])('in %s, from %j', (reader, more, signature, locale) => {
    const localized = localize(record(more), reader);
    expect([localized.record.signature, localized.locale]).toEqual([signature, locale]);
  });
});

describe('a localized record', () => {
  const full = record({
    signature_zh: '作用域被拒绝',
    root_cause: 'why',
    workarounds: [
      {
        action: 'a',
        how: 'h',
        condition: '',
        success_rate: 0.9,
        steps: [{ text: 's', code: 'c', language: 'sh' }, { text: 't' }],
      },
      { action: 'b' },
      { action: 'c' },
    ],
    workarounds_zh: [{ action: '甲', how: 'h', steps: [{ text: '步', code: '代码' }, '二'] }, '乙'],
    dead_ends: [{ action: '', why_fails: 'w' }],
    dead_ends_zh: [{ action: '补', why_fails: '因' }],
    os_specific: { linux: 'note', mac: ['kept'] },
    os_specific_zh: { linux: '注', mac: '?' },
    transition_graph: { frequently_confused_with: ['a/b', { error_id: 'a/c', distinction: 'd' }], leads_to: ['a/d'] },
    transition_graph_zh: { frequently_confused_with: [{ distinction: '别' }, '异'] },
    mood: 'kept',
  });

  it('has each text in the best language, and no localized keys', () => {
    expect(localize(full, 'zh').record).toEqual({
      ...least,
      signature: '作用域被拒绝',
      root_cause: 'why',
      workarounds: [
        {
          action: '甲',
          how: 'h',
          condition: '',
          success_rate: 0.9,
          steps: [{ text: '步', code: '代码', language: 'sh' }, { text: '二' }],
        },
        { action: '乙' },
        { action: 'c' },
      ],
      dead_ends: [{ action: '补', why_fails: '因' }],
      os_specific: { linux: '注', mac: ['kept'] },
      transition_graph: {
        frequently_confused_with: [
          { error_id: 'a/b', distinction: '别' },
          { error_id: 'a/c', distinction: '异' },
        ],
        leads_to: ['a/d'],
      },
      mood: 'kept',
    });
  });

  it('names the texts that came in another language than the signature', () => {
    expect(localize(full, 'zh').other_locales).toEqual({
      root_cause: 'en',
      'workarounds[0].how': 'en',
      'workarounds[2].action': 'en',
    });
    expect(localize(full, 'en').other_locales).toEqual({});
  });

  it('says what holds of most texts, and of which ones something else does, but nothing of code', () => {
    const states = (more: object) => {
      const { text_state, other_text_states } = localize({ ...full, ...more }, 'zh');
      return [text_state, other_text_states];
    };
    const others = { root_cause: 'source', 'workarounds[0].how': 'source', 'workarounds[2].action': 'source' };
    expect(states({})).toEqual(['unreviewed', others]);
    expect(states({ verification_tier: 'ai_generated' })[0]).toBe('unreviewed_ai');
    const steps = Array.from({ length: 9 }, (_, index) => ({ text: 's', code: `run ${index}` }));
    const dead_ends = [{ action: '', why_fails: 'w', steps }];
    const dead_ends_zh = [{ why_fails: '因', steps: steps.map(() => '步') }];
    expect(states({ dead_ends, dead_ends_zh })).toEqual(['unreviewed', others]);
    const review = { zh: { signature: { state: 'reviewed' } } };
    expect(states({ review })[1]).toEqual({ ...others, signature: 'reviewed' });
  });

  it('takes the worse of what holds of as many texts', () => {
    const two = record({ signature_zh: '甲', root_cause: 'why' });
    expect(localize(two, 'zh')).toMatchObject({
      text_state: 'unreviewed',
      other_text_states: { root_cause: 'source' },
    });
  });

  it('is for its own language the record without localized keys', () => {
    const own = Object.entries(full).filter(([key]) => !key.endsWith('_zh'));
    expect(localize(full, 'en').record).toEqual(Object.fromEntries(own));
  });

  it('leaves the record as it was', () => {
    const before = structuredClone(full);
    localize(full, 'zh');
    expect(full).toEqual(before);
  });
});

describe('the languages of a record', () => {
  it.each<[object, string[]]>([
    [{}, ['en']],
    [{ locale: 'zh-CN' }, ['zh']],
    [{ signature_zh: '简', 'root_cause_zh-TW': '繁' }, ['en', 'zh', 'zh-Hant']],
    [{ signature_zh: 'scope refused', root_cause_zh: '' }, ['en']],
    [{ workarounds: [{ action: 'a' }], workarounds_de: [{ action: 'x' }] }, ['en', 'de']],
  ])('of %j', (more, locales) => {
    expect(recordLocales(record(more))).toEqual(locales);
  });
});
