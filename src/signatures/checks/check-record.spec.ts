import { describe, expect, it } from '@jest/globals';
import { describeFault, type Fault } from '../../errors/fault.js';
import { checkRecord } from './check-record.js';

const today = '2024-06-15';
const sound = {
  id: 'api/x',
  signature: "scope 'admin' not registered",
  signature_zh: "作用域 'admin' 未注册",
  regex: "scope '(?P<scope>[^']+)' not registered",
  workarounds: [{ action: 'Register the scope {{scope}}.' }],
  last_confirmed: '2024-06-01',
};
const check = (change: object) => checkRecord({ ...sound, ...change }, { today });
const brief = (faults: Fault[]) => faults.map(({ path, code }) => [path, code]);

describe('a sound record', () => {
  it('has neither errors nor warnings', () => {
    expect(check({})).toEqual({ errors: [], warnings: [] });
  });

  it.each<[string, object]>([
    [
      'examples that match with their captures',
      { examples: [{ text: "E: scope 'a b' not registered", captures: { scope: 'a b' } }] },
    ],
    [
      'examples found in a view of the text',
      { examples: [{ text: '{"m":"scope \\u0027x\\u0027 not registered"}', captures: { scope: 'x' } }] },
    ],
    ['examples of another pattern', { patterns: [{ regex: 'scope refused' }], examples: [{ text: 'Scope Refused' }] }],
    [
      'captures that one of several occurrences has',
      { examples: [{ text: "scope 'a' not registered\nscope 'b' not registered", captures: { scope: 'b' } }] },
    ],
    ['counter-examples that do not match', { counter_examples: [{ text: 'scope not known' }] }],
    ['dates in order', { first_seen: '2024-06-01', last_updated: '2024-06-02' }],
    ['a date that somewhere is today', { last_updated: '2024-06-16' }],
    ['a year of age', { last_confirmed: '2023-06-15' }],
    ['the placeholders of its source in translations', { workarounds_zh: ['注册作用域 {{scope}}。'] }],
    ['a fix that is only steps', { workarounds: [{ action: '', steps: [{ text: 's' }] }] }],
  ])('may have %s', (_, change) => {
    expect(check(change)).toEqual({ errors: [], warnings: [] });
  });
});

describe('an error', () => {
  it.each<[string, object, string, string]>([
    ['a pattern that is no regular expression', { regex: 'scope (' }, 'regex', 'pattern_syntax'],
    ['a look-ahead', { regex: 'scope(?= not)' }, 'regex', 'pattern_look_around'],
    ['a look-behind', { patterns: [{ regex: '(?<!a)scope' }] }, 'patterns[0].regex', 'pattern_look_around'],
    [
      'a back-reference',
      { patterns: [{ regex: 'x' }, { regex: '(scope) \\1' }] },
      'patterns[1].regex',
      'pattern_back_reference',
    ],
    ['a pattern that explodes', { regex: '(x{1,500}){1,500}' }, 'regex', 'pattern_too_large'],
    ['a pattern that matches the empty text', { regex: 'x*' }, 'regex', 'pattern_matches_empty'],
    ['an empty pattern', { regex: '' }, 'regex', 'pattern_matches_empty'],
    ['a word boundary beside Han', { regex: '\\b作用域' }, 'regex', 'pattern_word_boundary_non_ascii'],
    ['an example without a match', { examples: [{ text: 'other' }] }, 'examples[0].text', 'example_not_matched'],
    [
      'an example with another capture',
      { examples: [{ text: "scope 'a' not registered", captures: { scope: 'b' } }] },
      'examples[0].captures.scope',
      'example_captured_other',
    ],
    [
      'an example without the capture',
      { examples: [{ text: "scope 'a' not registered", captures: { scope: 'a', client: 'c' } }] },
      'examples[0].captures.client',
      'example_not_captured',
    ],
    [
      'a counter-example with a match',
      { counter_examples: [{ text: 'x' }, { text: "scope 'a' not registered" }] },
      'counter_examples[1].text',
      'counter_example_matched',
    ],
    ['a first day after the last', { first_seen: '2024-06-02' }, 'first_seen', 'dates_out_of_order'],
    [
      'a change before the first day',
      { first_seen: '2024-01-02', last_updated: '2024-01-01' },
      'first_seen',
      'dates_out_of_order',
    ],
    ['a day to come', { last_confirmed: '2024-06-17' }, 'last_confirmed', 'date_in_future'],
  ])('is %s', (_, change, path, code) => {
    expect(brief(check(change).errors)).toEqual([[path, code]]);
  });

  it.each([
    ['foo(bar', '(“(bar” at offset 3)', '（偏移 3 处的“(bar”）'],
    ['abcd\\Z', '(“\\Z” at offset 4)', '（偏移 4 处的“\\Z”）'],
    ['x{1001}', '(“{1001}” at offset 1)', '（偏移 1 处的“{1001}”）'],
    ['\\\\p{No}\\p{No}x\\p{Nay}\\\\p{Nay}', '(“\\p{Nay}”)', '（“\\p{Nay}”）'],
  ])('of syntax says where in %s', (regex, en, zh) => {
    const [fault] = check({ regex }).errors;
    expect(describeFault(fault!, 'en').detail).toContain(en);
    expect(describeFault(fault!, 'zh').detail).toContain(zh);
  });

  it('in a pattern leaves the examples unjudged', () => {
    const errors = check({ regex: 'scope (', examples: [{ text: 'other' }], first_seen: '2024-06-02' }).errors;
    expect(brief(errors)).toEqual([
      ['regex', 'pattern_syntax'],
      ['first_seen', 'dates_out_of_order'],
    ]);
  });
});

describe('a warning', () => {
  it.each<[string, object, string, string]>([
    ['no pattern for its own signature', { signature: 'something else' }, 'signature', 'signature_not_matched'],
    ['no fix', { workarounds: [{ action: '' }] }, 'workarounds', 'no_fix'],
    ['no fix at all', { workarounds: undefined }, 'workarounds', 'no_fix'],
    ['no Chinese', { signature_zh: sound.signature }, 'signature_zh', 'no_zh'],
    ['no confirmation for over a year', { last_confirmed: '2023-06-14' }, 'last_confirmed', 'stale'],
    [
      'a placeholder that the source lacks',
      { workarounds_zh: [{ action: '注册 {{scop}}，即 {{scope}}。' }] },
      'workarounds_zh[0].action',
      'placeholder_not_in_source',
    ],
    ['no fixed text to look for', { patterns: [{ regex: '[x-z]{9}#' }] }, 'patterns[0].regex', 'pattern_no_literal'],
  ])('is %s', (_, change, path, code) => {
    const { errors, warnings } = check(change);
    expect(errors).toEqual([]);
    expect(brief(warnings)).toEqual([[path, code]]);
  });

  it('names the ordinary log lines that a pattern takes', () => {
    const [fault, ...others] = check({ patterns: [{ regex: '\\bINFO\\b', flags: '' }] }).warnings;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ path: 'patterns[0].regex', code: 'pattern_on_noise' });
    const { count, lines } = fault!.params as { count: number; lines: string };
    const shown = lines.split('\n');
    for (const line of shown.slice(0, 20)) expect(line).toMatch(/^(?:en|zh)\.log:\d+: .*INFO/);
    expect(count).toBeGreaterThan(20);
    expect(shown.slice(20)).toEqual([`… +${count - 20}`]);
  });

  it('names all lines where they are few', () => {
    const [fault] = check({ patterns: [{ regex: 'Kafka Server started' }] }).warnings;
    expect(fault).toMatchObject({ code: 'pattern_on_noise', params: { count: 1 } });
    expect(fault!.params!.lines).toMatch(/^en\.log:\d+: .*Kafka Server started.*$/);
  });
});

describe('the phrase of a fault', () => {
  const phraseOf = (regex: string, locale: 'en' | 'zh') => describeFault(check({ regex }).errors[0]!, locale).detail;

  it('tells the nearest way to write a look-ahead or a back-reference', () => {
    expect(phraseOf('scope(?= not)', 'en')).toContain('scope(?: not)');
    expect(phraseOf('scope(?= not)', 'zh')).toContain('scope(?: not)');
    expect(phraseOf('(scope) \\1', 'en')).toContain('(scope) (?:scope)');
  });

  it('tells what to do about a negative look-ahead, which has no nearest way', () => {
    expect(phraseOf('scope(?! not)', 'en')).toContain('counter_examples');
    expect(phraseOf('scope(?! not)', 'zh')).toContain('counter_examples');
  });
});
