import { type GramFilter, mayHold } from './gram-table.js';
import { wideGram } from './symbols.js';

/** The kinds of grams, by their places in `GRAM_KINDS`. */
export const [WIDE, NARROW, PAIR, SINGLE] = [0, 1, 2, 3] as const;

/** What tells in a moment that a window is not filed. */
export interface Sieve {
  wide: GramFilter;
  narrow: GramFilter;
  /** By two symbols, a bit: whether they are filed, or one of them is. */
  pairs: Int32Array;
}

/** Where the windows start that passed, in symbols, by their kinds; those before `counts` of each. */
export class Passed {
  readonly starts: readonly Int32Array[];
  readonly counts = new Int32Array(PAIR + 1);

  /** @param words how many words are sifted at a time at most */
  constructor(words: number) {
    this.starts = [1, 2, 2].map((ofAWord) => new Int32Array(ofAWord * words));
  }
}

/**
 * The loop that looks at every window of a text: of words `from` up to `to`, the eight symbols that end with the word;
 * the four that end in its middle, and itself; its pairs. Those that pass are noted, to be looked up when the loop is
 * through.
 */
export function sift(words: Int32Array, from: number, to: number, sieve: Sieve, passed: Passed): void {
  const { bits: wideBits, shift: wideShift } = sieve.wide;
  const { bits: narrowBits, shift: narrowShift } = sieve.narrow;
  const { pairs } = sieve;
  const [wide, narrow, pair] = passed.starts as [Int32Array, Int32Array, Int32Array];
  let wideCount = 0;
  let narrowCount = 0;
  let pairCount = 0;
  let before = from > 0 ? words[from - 1]! : 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const between = (before >>> 16) | (word << 16);
    const [first, last] = [word & 0xffff, word >>> 16];
    if (mayHold(wideBits, wideShift, wideGram(before, word))) wide[wideCount++] = 4 * i - 4;
    if (mayHold(narrowBits, narrowShift, between)) narrow[narrowCount++] = 4 * i - 2;
    if (mayHold(narrowBits, narrowShift, word)) narrow[narrowCount++] = 4 * i;
    if ((pairs[first >>> 5]! >>> first) & 1) pair[pairCount++] = 4 * i;
    if ((pairs[last >>> 5]! >>> last) & 1) pair[pairCount++] = 4 * i + 2;
    before = word;
  }
  passed.counts[WIDE] = wideCount;
  passed.counts[NARROW] = narrowCount;
  passed.counts[PAIR] = pairCount;
}
