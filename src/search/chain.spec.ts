import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heaviestChain, type Pair } from './chain.js';

const between = (a: Pair, b: Pair) => b.inLine - a.inLine - 1;
const worth = (chain: readonly Pair[]) =>
  chain.reduce((sum, pair, at) => sum + pair.weight - (at === 0 ? 0 : between(chain[at - 1]!, pair)), 0);
const follows = (a: Pair, b: Pair) => a.inPhrase < b.inPhrase && a.inLine < b.inLine;

it('is empty for no pairs', () => {
  expect(heaviestChain([], between)).toEqual([]);
});

it('is in order on both sides, and no other one in order is worth more', () => {
  const pair = fc.record({ inPhrase: fc.nat(6), inLine: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (unordered) => {
      const pairs = unordered.toSorted((a, b) => a.inPhrase - b.inPhrase);
      const chain = heaviestChain(pairs, between);
      const inOrder = (some: readonly Pair[]) => some.every((one, at) => at === 0 || follows(some[at - 1]!, one));
      const subsets = Array.from({ length: 2 ** pairs.length }, (_, set) => pairs.filter((_, at) => set & (1 << at)));
      expect(inOrder(chain)).toBe(true);
      expect(worth(chain)).toBe(Math.max(...subsets.filter((some) => some.length > 0 && inOrder(some)).map(worth)));
    }),
  );
});
