import { beforeAll, expect, it } from '@jest/globals';
import { withMendedBlanks } from './blanks.js';
import { wordsOf } from './terms.js';
import { Vocabulary } from './vocabulary.js';

let vocabulary: Vocabulary;
beforeAll(() => {
  vocabulary = new Vocabulary();
  for (const term of ['does', 'not', 'note', 'exist', 'found', 'could', 'couldn', 'to', 'byte', '作'])
    vocabulary.learn(term).headlines.push(0);
});

it.each([
  ['does note xist', ['does', 'not', 'exist']],
  ['does no texist', ['does', 'not', 'exist']],
  ['8080b ytes', ['8080', 'byte']],
  ['doesnotexist', ['doesnotexist']],
  ['notfound', ['not', 'found']],
  ['could nto', ['could', 'nto']],
  ['note exist', ['note', 'exist']],
  ['note,xist', ['note', 'xist']],
  ['作 xist', ['作', 'xist']],
  ['xist', ['xist']],
])('reads %j as %j', (text, terms) => {
  const words = withMendedBlanks(text, wordsOf(text), vocabulary);
  expect(words.map((word) => word.terms[0])).toEqual(terms);
  for (const [at, { start, end }] of words.entries()) {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(words[at - 1]?.start ?? 0);
  }
});
