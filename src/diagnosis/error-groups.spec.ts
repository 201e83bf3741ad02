import { describe, expect, it } from '@jest/globals';
import type { TransitionGraphDto } from '../signatures/record/record.dto.js';
import { errorGroups } from './error-groups.js';
import { LogLines } from './log-lines.js';

const TEXT = 'alpha beta\ngamma\ndelta epsilon\n';
const lines = new LogLines(TEXT);

/** A match at each of `places`, which are parts of the text. */
function match(id: string, places: string[], transition_graph?: TransitionGraphDto) {
  const spans = places.map((place) => ({ start: TEXT.indexOf(place), end: TEXT.indexOf(place) + place.length }));
  return { id: `test/${id}`, record: { id: `test/${id}`, signature: id, transition_graph }, match: { spans } };
}

/** The ids of each group, in the order of the matches. */
function groups(...matches: ReturnType<typeof match>[]): string[][] {
  const found = errorGroups(matches, lines);
  return [...new Set(found)].map((group) =>
    matches.filter((_, index) => found[index] === group).map(({ record }) => record.signature),
  );
}

describe('matches', () => {
  it.each<[string, ReturnType<typeof match>[], string[][]]>([
    ['on lines of their own are errors of their own', [match('a', ['alpha']), match('b', ['gamma'])], [['a'], ['b']]],
    ['on one line are one error', [match('a', ['alpha']), match('b', ['beta'])], [['a', 'b']]],
    [
      'whose places end where others begin are one error',
      [match('a', ['gamma\ndelta']), match('b', ['epsilon']), match('c', ['beta'])],
      [['a', 'b'], ['c']],
    ],
    [
      'that end with a line break are not on the next line',
      [match('a', ['gamma\n']), match('b', ['delta'])],
      [['a'], ['b']],
    ],
    [
      'that lead to one another are one error',
      [match('a', ['alpha'], { leads_to: ['test/c'] }), match('b', ['gamma']), match('c', ['delta'])],
      [['a', 'c'], ['b']],
    ],
    [
      'that are preceded by one another are one error',
      [match('a', ['alpha'], { preceded_by: [{ error_id: 'test/b' }] }), match('b', ['gamma'])],
      [['a', 'b']],
    ],
    [
      'that are only taken for one another are not',
      [match('a', ['alpha'], { frequently_confused_with: ['test/b'] }), match('b', ['gamma'])],
      [['a'], ['b']],
    ],
    [
      'are one error through a third',
      [match('a', ['alpha']), match('b', ['gamma']), match('c', ['epsilon']), match('d', ['beta', 'gamma', 'delta'])],
      [['a', 'b', 'c', 'd']],
    ],
    ['that lead to what the text does not have are alone', [match('a', ['alpha'], { leads_to: ['test/x'] })], [['a']]],
  ])('%s', (_, matches, expected) => {
    expect(groups(...matches)).toEqual(expected);
  });
});
