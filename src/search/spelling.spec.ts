import { beforeAll, expect, it } from '@jest/globals';
import { Spelling } from './spelling.js';

let spelling: Spelling;
beforeAll(() => {
  spelling = new Spelling();
  for (const term of ['exist', 'publish', 'argument', 'assignable', 'window', 'winnow', 'TS2345', '作用域名', 'not'])
    spelling.add(term);
});

it.each([
  ['swapped letters', 'pulbish', ['publish']],
  ['a missing letter', 'argumnt', ['argument']],
  ['an additional letter', 'existt', ['exist']],
  ['a wrong letter', 'windew', ['window']],
  ['the first letter', 'xist', ['exist']],
  ['two letters of a long word', 'asignible', ['assignable']],
  ['the nearest first, then by the alphabet', 'winbow', ['window', 'winnow']],
  ['nothing two letters off a short word', 'exxsx', []],
  ['nothing else', 'velvet', []],
  ['no codes, which are others', 'TS2346', []],
  ['no Han', '作用城名', []],
  ['swapped letters of a word of three', 'nto', ['not']],
  ['nothing else of three letters', 'nod', []],
])('finds %s', (_, word, terms) => {
  expect(spelling.like(word).map(({ term }) => term)).toEqual(terms);
});

it('says how many letters are right', () => {
  expect(spelling.like('pulbish')[0]!.similarity).toBeCloseTo(6 / 7);
});
