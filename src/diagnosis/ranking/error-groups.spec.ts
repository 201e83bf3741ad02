import { describe, expect, it } from '@jest/globals';
import type { TransitionGraphDto } from '../../signatures/record/record.dto.js';
import { errorGroups } from './error-groups.js';
import { LogLines } from '../text/log-lines.js';
import type { Place } from './parts/place.js';
import { Traces } from '../text/traces.js';

const TEXT = 'alpha beta\ngamma\ndelta epsilon\nouter\nCaused by: inner\n';
const lines = new LogLines(TEXT);
const traces = new Traces(TEXT, lines);

/** A match at each of `places`, which are parts of the text. */
function match(id: string, places: string[], transition_graph?: TransitionGraphDto) {
  const spans = places.map((place) => ({ start: TEXT.indexOf(place), end: TEXT.indexOf(place) + place.length }));
  const { start } = spans[0]!;
  const place: Place = { line: lines.lineAt(start), kind: 'plain', layer: traces.layerAt(start) };
  return {
    id: `test/${id}`,
    record: { id: `test/${id}`, signature: id, transition_graph },
    match: { spans },
    place,
    isName: false,
  };
}

const idOf = ({ record }: ReturnType<typeof match>) => record.signature;

/** The ids of each group, in the order of the matches. */
function groups(...matches: ReturnType<typeof match>[]): string[][] {
  return errorGroups(matches, lines).map(({ root, followers }) => {
    const members = [root, ...followers.map((follower) => follower.match)];
    return matches.filter((one) => members.includes(one)).map(idOf);
  });
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

describe('the root of an error', () => {
  it.each<[string, ReturnType<typeof match>[], string, string[]]>([
    ['is what stands alone', [match('a', ['alpha'])], 'a only', []],
    [
      'is what leads to the others, wherever it stands',
      [match('a', ['alpha']), match('b', ['gamma'], { leads_to: ['test/a'] })],
      'b leads_to',
      ['a leads_to'],
    ],
    [
      'leads over several steps',
      [
        match('a', ['alpha']),
        match('b', ['gamma'], { leads_to: ['test/a'] }),
        match('c', ['outer'], { leads_to: ['test/b'] }),
      ],
      'c leads_to',
      ['a leads_to', 'b leads_to'],
    ],
    [
      'is none of those that lead to one another',
      [match('a', ['alpha'], { leads_to: ['test/b'] }), match('b', ['beta'], { leads_to: ['test/a'] })],
      'a surest',
      ['b same_place'],
    ],
    ['is the innermost cause', [match('a', ['outer']), match('b', ['inner'])], 'b innermost', ['a outer']],
    [
      'is what stands first',
      [match('a', ['gamma']), match('b', ['alpha', 'gamma\ndelta']), match('c', ['beta'])].map((one, i) =>
        i === 1 ? { ...one, place: { ...one.place, line: 3 } } : one,
      ),
      'c earliest',
      ['a later', 'b later'],
    ],
    ['is the surest of those on one line', [match('b', ['beta']), match('a', ['alpha'])], 'b surest', ['a same_place']],
  ])('%s', (_, matches, root, followers) => {
    const found = errorGroups(matches, lines);
    expect(found).toHaveLength(1);
    expect(`${idOf(found[0]!.root)} ${found[0]!.why}`).toBe(root);
    expect(found[0]!.followers.map(({ match: one, why }) => `${idOf(one)} ${why}`)).toEqual(followers);
  });
});
