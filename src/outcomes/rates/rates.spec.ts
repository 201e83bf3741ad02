import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { authoredOfDeadEnd, authoredOfWorkaround, rateOf } from './rates.js';

describe('the rate of a workaround', () => {
  // α = 1 + w·r + worked, β = 1 + w·(1 − r) + failed; the quantiles are those of SciPy's beta.ppf.
  it.each([
    {
      name: 'nothing known',
      rate: rateOf(undefined, undefined),
      is: { mean: 0.5, low: 0.05, high: 0.95, trials: 0, basis: 'none' },
    },
    {
      name: 'one guess of 0.9',
      rate: rateOf(0.9, 1),
      is: { mean: 0.633, low: 0.193, high: 0.964, trials: 1, basis: 'authored' },
    },
    {
      name: 'no evidence counts as one trial',
      rate: rateOf(0.9, 0),
      is: { mean: 0.633, low: 0.193, high: 0.964, trials: 1, basis: 'authored' },
    },
    {
      name: 'evidence counts up to twenty trials',
      rate: rateOf(0.88, 500),
      is: { mean: 0.845, low: 0.705, high: 0.949, trials: 20, basis: 'authored' },
    },
    {
      name: 'reports alone',
      rate: rateOf(undefined, 7, { worked: 20, failed: 0 }),
      is: { mean: 0.955, low: 0.867, high: 0.998, trials: 20, basis: 'reported' },
    },
    {
      name: 'reports outweigh the author',
      rate: rateOf(1, 1, { worked: 0, failed: 19 }),
      is: { mean: 0.091, low: 0.017, high: 0.207, trials: 20, basis: 'both' },
    },
  ])('$name', ({ rate, is }) => {
    expect(rate).toEqual(is);
  });

  it('rests on its own figure, else on that of the record', () => {
    const record = { fix_success_rate: 0.2, evidence_count: 10 };
    expect(authoredOfWorkaround({ success_rate: 0.9 }, record)).toEqual({ rate: 0.9, evidenceCount: 10 });
    expect(authoredOfWorkaround({ success_rate: null }, record)).toEqual({ rate: 0.2, evidenceCount: 10 });
    expect(authoredOfWorkaround({ success_rate: 0 }, record)).toEqual({ rate: 0, evidenceCount: 10 });
    expect(authoredOfWorkaround({}, {})).toEqual({});
  });
});

it('a dead end works as often as it does not fail, whatever the fixes of its record do', () => {
  expect(authoredOfDeadEnd({ fail_rate: 0.8 }, { evidence_count: 1 })).toEqual({ rate: 1 - 0.8, evidenceCount: 1 });
  expect(authoredOfDeadEnd({ fail_rate: null }, { fix_success_rate: 0.9, evidence_count: 5 }).rate).toBeUndefined();
});

describe('the interval', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  const count = fc.integer({ min: 0, max: 1000 });

  it('holds the mean, within 0 and 1', () => {
    fc.assert(
      fc.property(rate, count, count, count, (authored, evidence, worked, failed) => {
        const { low, mean, high } = rateOf(authored, evidence, { worked, failed });
        expect([0, low, mean, high, 1]).toEqual([0, low, mean, high, 1].toSorted((a, b) => a - b));
      }),
    );
  });

  it('narrows with evidence', () => {
    const widths = [1, 2, 5, 10, 20].map((evidence) => rateOf(0.7, evidence)).map(({ low, high }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
