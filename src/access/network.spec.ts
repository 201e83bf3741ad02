import { expect, it } from '@jest/globals';
import { networkOf } from './network.js';

it.each([
  ['192.0.2.7', '192.0.2.250', true],
  ['192.0.2.7', '192.0.3.7', false],
  ['::ffff:192.0.2.7', '192.0.2.8', true],
  ['2001:db8:1:2::3', '2001:db8:1:ffff::9', true],
  ['2001:db8:1::', '2001:db8:2::', false],
  ['127.0.0.1', '::1', false],
  ['', 'unknown', false],
])('%s and %s are of one network: %s', (one, other, same) => {
  expect(networkOf(one) === networkOf(other)).toBe(same);
});
