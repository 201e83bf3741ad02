import { expect, it } from '@jest/globals';
import { versionFits } from './version-range.js';

it.each([
  ['23+', '26.0.7', true],
  ['23+', '22.9', false],
  ['>=1.1, <2', '1.4.2', true],
  ['>=1.1 <2', '2.0', false],
  ['>=1.1,<2', '1.0.9', false],
  ['4.2 || 5.x', '5.9.1', true],
  ['4.2 || 5.x', '4.3', false],
  ['1.1 - 1.4', '1.4.9', true],
  ['1.1–1.4', '1.5', false],
  ['15', '15.3', true],
  ['15', '150', false],
  ['1.0', '1', true],
  ['>15', '15.3', false],
  ['<=15', '15.3', true],
  ['v2', 'v2.1-rc1', true],
  ['2024+', '2026', true],
  ['the old ones', '1.0', undefined],
  ['1.0+', 'latest', undefined],
  ['', '1.0', undefined],
])('%j has %s: %s', (range, version, fits) => {
  expect(versionFits(range, version)).toBe(fits);
});
