import { expect, it } from '@jest/globals';
import { areQuoted, withoutPlaceholders } from './quoted.js';
import { wordsOf } from './terms.js';

it.each([
  ['scope "admin" is not', ['admin']],
  ["scope 'admin' isn't what you can't", ['admin']],
  ['key [a b] and `c`', ['a', 'b', 'c']],
  ['“类型”错误', ['类', '型']],
  ['open " is no quote', []],
  ['it says "cart is frozen" here', []],
  [`"${'long '.repeat(20)}" is a message`, []],
])('the quoted words of %j', (text, quoted) => {
  const words = wordsOf(text);
  const are = areQuoted(text, words);
  expect(words.filter((_, at) => are[at]).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

it.each([
  ['could not open %s: %m', 'could not open  … :  … '],
  ['第 %2$d 行: %1$s', '第  …  行:  … '],
  ['%zu of %.2f bytes', ' …  of  …  bytes'],
  ['[{0}] of {{name}} in ${place}', '[ … ] of  …  in  … '],
  ['<name> is 100', ' …  is 100'],
  ['nothing', 'nothing'],
])('the fixed words of %j', (template, fixed) => {
  expect(withoutPlaceholders(template)).toBe(fixed);
});
