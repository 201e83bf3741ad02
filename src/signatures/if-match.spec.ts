import { expect, it } from '@jest/globals';
import { ifMatch, requireIfMatch } from './if-match.js';

it.each([
  ['"3"', 3],
  [' "12" ', 12],
  ['"3-Zl3x_bV-5nq0"', 3],
  ['*', undefined],
  [undefined, undefined],
  ['3', 0],
  ['W/"3"', 0],
  ['"x"', 0],
])('%j stands for revision %s', (header, revision) => expect(ifMatch(header)).toBe(revision));

it('is asked for where a change could be lost', () => {
  expect(() => requireIfMatch(undefined)).toThrow(expect.objectContaining({ code: 'precondition_required' }));
  expect(requireIfMatch('"1"')).toBe(1);
});
