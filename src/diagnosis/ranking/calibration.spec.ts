import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { calibrated } from './calibration.js';

describe('a calibrated score', () => {
  it.each([
    [0, 0],
    [0.35, 0.1],
    [0.425, 0.415],
    [0.8, 0.98],
    [1, 1],
  ])('of a mean of %d is %d', (mean, score) => {
    expect(calibrated(mean)).toBeCloseTo(score, 10);
  });

  it('keeps the order', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(Math.sign(calibrated(a) - calibrated(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});
