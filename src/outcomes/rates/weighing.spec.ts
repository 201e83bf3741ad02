import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DayVotes, Flood } from './floods.js';
import { weighVotes } from './weighing.js';

const TODAY = 20_000;
const HALF_LIFE = 100;
const NEVER = Number.POSITIVE_INFINITY;

/** Votes of one day, so many days ago. */
const on = (daysAgo: number, worked: number, failed: number): DayVotes => ({ day: TODAY - daysAgo, worked, failed });
const eachDay = (days: number, worked: number, failed: number) =>
  Array.from({ length: days }, (_, index) => on(days - index, worked, failed));

/** A prior of 10 trials, of 22 and of 2. */
const GOOD = { rate: 0.9, evidenceCount: 8 };
const EVEN = { rate: 0.5, evidenceCount: 20 };
const NONE = { rate: null, evidenceCount: null };

interface Case {
  name: string;
  authored?: typeof GOOD | typeof NONE;
  known?: DayVotes[];
  strangers?: DayVotes[];
  halfLife?: number;
  worked: number;
  failed: number;
  floods?: Flood[];
}

const burst = (votes: number, counted: number): Flood => ({ kind: 'burst', day: TODAY, votes, counted });
const oneSided = (votes: number, counted: number): Flood => ({ kind: 'one_sided', day: TODAY, votes, counted });
const threeDaysOfFailures = [on(4, 0, 4), on(2, 0, 4), on(0, 0, 4)];

const CASES: Case[] = [
  { name: 'nothing without reports', worked: 0, failed: 0 },
  { name: 'one each today', known: [on(0, 2, 1)], halfLife: HALF_LIFE, worked: 2, failed: 1 },
  { name: 'half after a half-life', known: [on(100, 2, 0)], halfLife: HALF_LIFE, worked: 1, failed: 0 },
  { name: 'a quarter after two', strangers: [on(200, 0, 4)], halfLife: HALF_LIFE, worked: 0, failed: 1 },
  { name: 'as today by a clock that is ahead', known: [on(-3, 1, 0)], halfLife: HALF_LIFE, worked: 1, failed: 0 },
  { name: 'in full from the known, however many', known: [on(0, 50, 0)], worked: 50, failed: 0 },
  { name: 'in full from a few strangers', strangers: [on(1, 2, 1), on(0, 1, 1)], worked: 3, failed: 2 },
  { name: 'the prior at most from strangers', strangers: eachDay(40, 1, 1), worked: 5, failed: 5 },
  {
    name: 'two trials from strangers of what the record leaves open',
    authored: NONE,
    strangers: [on(0, 3, 1)],
    worked: 1.5,
    failed: 0.5,
  },
  {
    name: 'a sudden day as ten',
    authored: EVEN,
    strangers: [on(0, 20, 20)],
    worked: 5,
    failed: 5,
    floods: [burst(40, 10)],
  },
  { name: 'ten on a day in full', authored: EVEN, strangers: [on(0, 5, 5)], worked: 5, failed: 5 },
  {
    name: 'a day as thrice the usual one',
    authored: EVEN,
    strangers: [...eachDay(28, 2, 2), on(0, 20, 20)],
    // 112 + 12 reports, of which strangers count as 22.
    worked: 11,
    failed: 11,
    floods: [burst(40, 12)],
  },
  {
    name: 'a week against all that is known as half the prior',
    strangers: threeDaysOfFailures,
    worked: 0,
    failed: 5,
    floods: [oneSided(12, 5)],
  },
  {
    name: 'a week for a bad fix alike',
    authored: { rate: 0.1, evidenceCount: 8 },
    strangers: [on(3, 6, 0), on(0, 6, 0)],
    worked: 5,
    failed: 0,
    floods: [oneSided(12, 5)],
  },
  { name: 'a week with what is known in full', strangers: [on(2, 5, 0), on(0, 5, 0)], worked: 10, failed: 0 },
  {
    name: 'a week with the known in full, whatever the record says',
    known: [on(0, 0, 30)],
    strangers: threeDaysOfFailures,
    worked: 0,
    failed: 40,
  },
  { name: 'a week that is not of one mind in full', strangers: [on(2, 1, 4), on(0, 1, 4)], worked: 2, failed: 8 },
  {
    name: 'nine against all that is known in full',
    strangers: [on(2, 0, 4), on(1, 0, 4), on(0, 0, 1)],
    worked: 0,
    failed: 9,
  },
  {
    name: 'a month against all that is known in full',
    strangers: [on(21, 0, 3), on(14, 0, 3), on(7, 0, 3), on(0, 0, 1)],
    worked: 0,
    failed: 10,
  },
];

describe('what reports count', () => {
  it.each(CASES)(
    '$name',
    ({ authored = GOOD, known = [], strangers = [], halfLife = NEVER, worked, failed, floods = [] }) => {
      const weighed = weighVotes({ known, strangers }, authored, { today: TODAY, halfLife });
      expect(weighed.worked).toBeCloseTo(worked, 6);
      expect(weighed.failed).toBeCloseTo(failed, 6);
      expect(weighed.floods).toEqual(floods);
    },
  );

  it('is never more than there were, nor from strangers more than the prior', () => {
    const days = fc
      .uniqueArray(fc.tuple(fc.nat(400), fc.nat(60), fc.nat(60)), { selector: ([day]) => day, maxLength: 40 })
      .map((all) => all.toSorted(([a], [b]) => b - a).map(([day, worked, failed]) => on(day, worked, failed)));
    fc.assert(
      fc.property(
        days,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (strangers, rate, evidenceCount) => {
          const { worked, failed, floods } = weighVotes(
            { known: [], strangers },
            { rate, evidenceCount },
            { today: TODAY, halfLife: HALF_LIFE },
          );
          const cast = (side: 'worked' | 'failed') => strangers.reduce((sum, day) => sum + day[side], 0);
          const prior = 2 + Math.min(20, Math.max(1, evidenceCount));
          expect([worked >= 0, failed >= 0, worked <= cast('worked'), failed <= cast('failed')]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          expect(worked + failed).toBeLessThanOrEqual(prior + 1e-9);
          for (const { votes, counted } of floods) expect(counted).toBeLessThan(votes);
        },
      ),
    );
  });
});
