import { describe, expect, it } from '@jest/globals';
import { foldText } from './filter/fold.js';
import { MeteredText, StepBudgetExhausted } from './metered-text.js';
import { readPattern } from './pattern.js';
import { Regex } from './regex.js';
import { Sequence } from './sequence.js';

const sequenceOf = (regex: string) => Sequence.of(readPattern({ regex }));

describe('a pattern without choices', () => {
  it.each([
    ['connection refused', 'x CONNECTION refused, connection refused'],
    ['file "(?P<file>.*)" of (?P<of>\\S+)', 'file "a" of b "c" of d\nfile "e" of f'],
    ['file "(?P<file>.*?)" of (?P<of>\\w+)', 'file "a" of b "c" of d'],
    ['(?U)file "(?P<file>.*)" of (?P<of>\\w+?)', 'file "a" of bcd "c" of d'],
    ['[-+]?\\d+ errors?', '-12 errors, 3 error, errors'],
    ['\\bin (?P<where>[^"]{2,5})"', 'within ab", in "abcdefg" in abcde" in a"'],
    ['^\\s*at (?P<frame>.+)$', 'at a\n  at b \nlooks at c'],
    ['.*failed', 'a failed b failed c\nfailed\nnothing'],
    ['(?-i:Error):? x', 'error: x Error x Error: X'],
    ['[\\w.]+ſ', 'aS.ſ K.s'],
    ['密码.{2}错误', '密码已有错误 密码错误'],
    ['error .*\\bfailed.*?:', 'an error unfailed failed: or: not failed\nerror failed:'],
    ['a.*b.*c.*d', 'abcabcabcd abcd\nabdc\nabcbd'],
    ['a\\w{2,4}(?P<rest>.*)z', 'abcz abcdefz z\nazz abbz'],
    ['\\D+:', 'ſſ: a-: 12:'],
  ])('%s is found where re2js finds it', (regex, text) => {
    const budget = { left: 1e6 };
    const expected = Regex.compile(regex).findAll(new MeteredText(text, 1, budget));
    expect(expected.length).toBeGreaterThan(0);
    expect(sequenceOf(regex)!.findAll(text, foldText(text), budget)).toEqual(expected);
  });

  it.each(['a|b', '(?:ab)+', '(?:a)?b', '\\p{Han}+错误', 'a*', '[\\W]x', '😀'])('is not %s', (regex) => {
    expect(sequenceOf(regex)).toBeUndefined();
  });

  it('is left to re2js where it meets pairs of surrogates, and where trying takes long', () => {
    const find = (regex: string, text: string) => sequenceOf(regex)!.findAll(text, foldText(text), { left: 1e9 });
    expect(find('a.b', 'a😀b')).toBeUndefined();
    expect(find('a.*b.*c.*d.*e', 'abcd'.repeat(100))).toBeUndefined();
    expect(find('a.b', '😀 acb')).toHaveLength(1);
  });

  it('spends no more than there is, and something wherever it tries', () => {
    const find = (regex: string, text: string, budget: { left: number }) =>
      sequenceOf(regex)!.findAll(text, text, budget);
    const [few, many] = [{ left: 10_000 }, { left: 1e6 }];
    expect(() => find('a.*b.*c.*d.*e', 'abcd'.repeat(5_000), few)).toThrow(StepBudgetExhausted);
    expect(few.left).toBeGreaterThan(-20_000);
    expect(find('\\d{1,3}ms', 'x'.repeat(10_000), many)).toEqual([]);
    expect(1e6 - many.left).toBeGreaterThanOrEqual(10_000);
  });

  it('reads a run once, however often it is come upon', () => {
    const steps = (text: string) => {
      const budget = { left: 1e9 };
      expect(sequenceOf('a.*b.*c')!.findAll(text, text, budget)).toEqual([]);
      return 1e9 - budget.left;
    };
    const many = 'ab'.repeat(50);
    expect(steps(many + '-'.repeat(20_000)) - steps(many)).toBeLessThan(20_000);
  });
});
