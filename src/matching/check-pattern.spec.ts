import { describe, expect, it } from '@jest/globals';
import { checkPattern, type PatternFault } from './check-pattern.js';
import { Regex } from './regex.js';

function error(code: PatternFault['code'], position?: number, params?: Record<string, unknown>) {
  return { severity: 'error', code, ...(position !== undefined && { position }), ...(params && { params }) };
}

describe('checking a pattern', () => {
  it.each([
    'Connection refused',
    'connection "(?P<name>.*)" does not exist',
    '无法连接',
    'foo\\b错误',
    '\\w\\b错误消息',
  ])('finds nothing wrong with %s', (regex) => {
    expect(checkPattern({ regex })).toEqual([]);
  });

  it.each<[string, ReturnType<typeof error>]>([
    ['foo(bar', error('pattern_syntax', 3, { fragment: '(bar' })],
    ['abcd\\Z', error('pattern_syntax', 4, { fragment: '\\Z' })],
    ['x{1001}', error('pattern_syntax', 1, { fragment: '{1001}' })],
    [`foo(${'bar'.repeat(20)}`, error('pattern_syntax', 3, { fragment: `(${'bar'.repeat(13)}…` })],
    ['foo)bar', error('pattern_syntax', 3)],
    ['foo[bar', error('pattern_syntax', 3)],
    ['foo**', error('pattern_syntax', 3)],
    ['foo\\p{Nonsense}', error('pattern_syntax', 3, { fragment: '\\p{Nonsense}' })],
    ['\\\\p{Nonsense}\\p{Nonsense}', error('pattern_syntax', undefined, { fragment: '\\p{Nonsense}' })],
    ['bar(?<=foo)', error('pattern_look_around', 3, { construct: '(?<=', nearest: 'bar(?:foo)' })],
    ['foo(?=bar)', error('pattern_look_around', 3, { construct: '(?=', nearest: 'foo(?:bar)' })],
    ['foo(?!bar)', error('pattern_look_around', 3, { construct: '(?!' })],
    ['(?<!foo)bar', error('pattern_look_around', 0, { construct: '(?<!' })],
    ['(["\'])foo\\1', error('pattern_back_reference', 9, { construct: '\\1', nearest: '(["\'])foo(?:["\'])' })],
    ['(?P<q>a)foo(?P=q)', error('pattern_back_reference', 11, { construct: '(?P=q)' })],
    ['(x{1,500}){1,500}', error('pattern_too_large', undefined, { what: 'repeat_count', limit: 1000 })],
    ['(?:[a-z]{100}foo){10}'.repeat(25), error('pattern_too_large', undefined, { what: 'program_size' })],
    ['(?:错，，，，){1000}', error('pattern_too_large', undefined, { what: 'program_size', limit: 10_000 })],
    ['word|'.repeat(10_000), error('pattern_too_large', undefined, { what: 'regex_length' })],
    ['('.repeat(1000) + 'a' + ')'.repeat(1000), error('pattern_too_large')],
    ['(?:foo)?', error('pattern_matches_empty')],
    ['^$', error('pattern_matches_empty')],
    ['foo|', error('pattern_matches_empty')],
    ['\\b错误消息', error('pattern_word_boundary_non_ascii', 0, { letter: '错' })],
    ['错误消息\\b', error('pattern_word_boundary_non_ascii', 4, { letter: '息' })],
    ['error (?:café|thé)\\b: 1', error('pattern_word_boundary_non_ascii', 18, { letter: 'é' })],
  ])('refuses %s', (regex, fault) => {
    expect(checkPattern({ regex })).toEqual([expect.objectContaining(matching(fault))]);
  });

  it.each(['g', 'ii', 'x'])('refuses the flags %s', (flags) => {
    expect(checkPattern({ regex: 'foobar', flags })).toEqual([expect.objectContaining(error('pattern_bad_flags'))]);
  });

  it.each(['foo', '\\d+', 'longer|abc', '[a-z]+:'])('warns that %s has no literal of 4 bytes', (regex) => {
    expect(checkPattern({ regex })).toEqual([
      { severity: 'warning', code: 'pattern_no_literal', params: { bytes: 4 } },
    ]);
  });

  it('suggests only what compiles', () => {
    for (const regex of ['foo(?=bar)', '(?<=a|b)c(d)', '(["\'])x\\1', '((a)b)\\2c']) {
      const nearest = checkPattern({ regex })[0]!.params!.nearest;
      expect(() => Regex.compile(String(nearest))).not.toThrow();
    }
  });
});

function matching({ params, ...fault }: ReturnType<typeof error>) {
  return params ? { ...fault, params: expect.objectContaining(params) } : fault;
}
