import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Highest } from './highest.js';

it('keeps the highest scores, of equal ones the first places', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (all, limit) => {
      const highest = new Highest(limit);
      for (const [place, score] of all.entries()) highest.offer(place, score);
      const sorted = all
        .map((score, place) => ({ place, score }))
        .toSorted((a, b) => b.score - a.score || a.place - b.place);
      expect(highest.sorted()).toEqual(sorted.slice(0, limit));
    }),
  );
});
