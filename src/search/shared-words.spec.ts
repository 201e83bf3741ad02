import { expect, it } from '@jest/globals';
import { sharedWords } from './shared-words.js';

it.each<[string, string, string[]]>([
  [
    'without those that any text has',
    'the scope is not an allowed scope of the client',
    ['scope', 'allowed', 'client'],
  ],
  ['a name among them', 'error: invalid_scope is in the log', ['invalid_scope']],
  ['Han that stands together', '该 作用域 is', ['该', '作用域']],
  ['the rarest where any text has them all', 'the error', ['error']],
])('words that tell why: %s', (_, text, because) => {
  const terms = Array.from(text.matchAll(/[\w\p{Script=Han}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    meant: [],
    bits: word === 'the' ? 1 : 2,
    isValue: false,
  }));
  const shared = sharedWords({ start: 7, text }, terms);
  expect(shared.because.toSorted()).toEqual(because.toSorted());
  expect(shared.spans).toHaveLength(terms.length);
});
