import { describe, expect, it } from '@jest/globals';
import { bitsOf, specificityValue } from './specificity.js';

describe('fixed text', () => {
  it.each([
    ['rare words', 'replication slot', 'default value'],
    ['a code', 'invalid_scope', 'invalid request'],
    ['more text', 'column does not exist in relation', 'column does not exist'],
    ['Han', '作用域未注册', 'serial'],
  ])('pins down more with %s: %s, than %s', (_, more, less) => {
    expect(bitsOf([more])).toBeGreaterThan(bitsOf([less]));
  });

  it('counts the same in one piece or in several', () => {
    expect(bitsOf(['scope ', ' not registered'])).toBe(bitsOf(['scope  not registered']));
  });

  it('counts no marks before all words, which variable text takes in', () => {
    expect(bitsOf([': ', 'cart is frozen'])).toBe(bitsOf(['cart is frozen']));
    expect(bitsOf(['cart is frozen', ': '])).toBeGreaterThan(bitsOf(['cart is frozen']));
  });

  it('of a rare Han character is worth about two rare Latin letters', () => {
    const perHan = bitsOf(['宸晖峥']) / 3;
    const perLetter = bitsOf(['zyqwvkxj']) / 8;
    expect(perHan / perLetter).toBeGreaterThan(1.5);
    expect(perHan / perLetter).toBeLessThan(4.5);
  });
});

it('more bits never score less, and the scale is 0 to 1', () => {
  const values = [0, 5, 30, 31, 1_000_000].map(specificityValue);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values[0]).toBe(0);
  expect(values[2]).toBe(0.5);
  expect(values.at(-1)).toBeLessThan(1);
});
