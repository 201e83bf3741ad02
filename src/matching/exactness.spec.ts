import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { firstDifference } from '../../test/fuzz/brute-force.js';
import { ENGINE_CASE } from '../../test/fuzz/cases.js';
import { firstMisled, TRACED_TEXT } from '../../test/fuzz/traced-text.js';
import { VIEW_NAMES } from './views.js';

/** `npm run fuzz:engine` runs more of them. */
const RUN = { seed: 20260112, numRuns: 2000 };

describe('the set and the brute force', () => {
  it('give the same matches, views, spans and captures, before and after patterns go and come again', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(ENGINE_CASE, (engineCase) => {
        const difference = firstDifference(engineCase, (all) => all.forEach(({ view }) => found.add(view)));
        expect(difference).toBeUndefined();
      }),
      RUN,
    );
    // Cases in which nothing is found would prove nothing.
    expect([...found].toSorted()).toEqual(VIEW_NAMES.toSorted());
  });
});

describe('a view', () => {
  it('leads from every stretch of letters to where they are written in the raw text', () => {
    const read = new Set<string>();
    fc.assert(
      fc.property(TRACED_TEXT, (tracedText) => {
        expect(firstMisled(tracedText, (view) => read.add(view))).toBeUndefined();
      }),
      RUN,
    );
    expect([...read].toSorted()).toEqual(VIEW_NAMES.toSorted());
  });
});
