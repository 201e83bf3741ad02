import { describe, expect, it } from '@jest/globals';
import { fixedText } from './fixed-text.js';

describe('the fixed text of a match', () => {
  it.each<[string, string, string[]]>([
    [
      'connection "(.*)" does not exist on line \\d+',
      'Connection "x" does not exist on line 4',
      ['connection "', '" does not exist on line '],
    ],
    ['invalid_scope', 'INVALID_SCOPE', ['invalid_scope']],
    ['foo|foo.*bar|baz', 'foo and bar', ['foo', 'bar']],
    ['foo|foo.*bar|baz', 'foo alone', ['foo']],
    ['(?:ORA|PLS)-\\d+: (?:table|view) not found', 'PLS-12: view not found', ['PLS-', ': view not found']],
    ['error(?: code)? \\d+', 'error 5', ['error ']],
    ['error(?: code)? \\d+', 'error code 5', ['error code ']],
    ['[Ee]rror(?:s found)*', 'error', ['error']],
    ['a+ failed', 'aaa failed', ['a', ' failed']],
    ['错误：文件“(.*)”不存在', '错误: 文件"a"不存在', ['错误：文件“', '”不存在']],
    ['scopes are not configured', 'scopes are\n    not configured', ['scopes are not configured']],
    ['scopes are not configured', 'sco\x1b[1mpes are\x1b[0m not configured', ['scopes are not configured']],
    ['say "hello"', 'say \\"hello\\"', ['say "hello"']],
    ['\\d+', '42', []],
  ])('of %s in %j is %j', (regex, matched, pieces) => {
    expect(fixedText({ regex })(matched)).toEqual(pieces);
  });

  it('is none of a text that the pattern cannot have matched', () => {
    expect(fixedText({ regex: 'foo.*bar' })('something else')).toEqual([]);
  });

  it('stays quick however many ways there are through the pattern', () => {
    const pieces = fixedText({ regex: '(?:ab|cd)'.repeat(200) })('ab'.repeat(200));
    expect(pieces.join('').length).toBeGreaterThan(0);
  });
});
