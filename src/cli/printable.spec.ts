import { describe, expect, it } from '@jest/globals';
import { printable, printableJson } from './printable.js';

describe('what is printed', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b', '␛'],
    ['a\rb\bc\u0007\0', 'a␍b␈c␇␀'],
    ['\u007f\u0085', '<U+007F><U+0085>'],
    ['admin\u202etxt.exe', 'admin<U+202E>txt.exe'],
    ['\u2066a\u2069\u200e\u061c', '<U+2066>a<U+2069><U+200E><U+061C>'],
    ['a\u2028b\ufeffc\u200bd', 'a<U+2028>b<U+FEFF>c<U+200B>d'],
    ['half \ud83d of one', 'half <U+D83D> of one'],
    ['\u{e0041}', '<U+E0041>'],
  ])('cannot act on the terminal: %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each(['two\n\tlines', '作用域“admin”未注册', '👩‍💻 naïve – café', 'می‌خواهم'])('stays as it is: %j', (text) => {
    expect(printable(text)).toBe(text);
  });

  it('says the same as JSON', () => {
    const value = { text: 'a\u001b[31m\u202e\u009b\u{e0041}\n', list: [1, null] };
    const json = printableJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toMatch(/^[\x20-\x7e\n]*$/);
  });
});
