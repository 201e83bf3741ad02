import { type GramFilter, mayHold } from './gram-table.js';
import { wideGram } from './symbols.js';

/** The kinds of grams, by their places in `GRAM_KINDS`. */
export const [WIDE, NARROW, TRIPLE, PAIR, SINGLE] = [0, 1, 2, 3, 4] as const;

/** A window that passed is noted as where it starts, and in so many low bits its kind. */
export const KIND_BITS = 3;

/** So many windows of a word are looked at. */
export const WINDOWS_OF_A_WORD = 7;

/** What tells in a moment that a window is not filed. */
export interface Sieve {
  wide: GramFilter;
  narrow: GramFilter;
  triple: GramFilter;
  /** By two symbols: whether they are filed, or one of them is. */
  pairs: Uint8Array;
}

/**
 * The loop that looks at every window of a text: of words `from` up to `to`, the eight symbols that end with the word;
 * the four that end in its middle, and itself; three that end in it, and its first three; its pairs. Those that pass are
 * noted in `passed`, to be looked up when the loop is through.
 * @returns how many passed.
 */
export function sift(words: Int32Array, from: number, to: number, sieve: Sieve, passed: Int32Array): number {
  const { bits: wideBits, shift: wideShift } = sieve.wide;
  const { bits: narrowBits, shift: narrowShift } = sieve.narrow;
  const { bits: tripleBits, shift: tripleShift } = sieve.triple;
  const { pairs } = sieve;
  let count = 0;
  let before = from > 0 ? words[from - 1]! : 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const between = (before >>> 16) | (word << 16);
    const at = i << (2 + KIND_BITS);
    if (mayHold(wideBits, wideShift, wideGram(before, word))) passed[count++] = (at - (4 << KIND_BITS)) | WIDE;
    if (mayHold(narrowBits, narrowShift, between)) passed[count++] = (at - (2 << KIND_BITS)) | NARROW;
    if (mayHold(narrowBits, narrowShift, word)) passed[count++] = at | NARROW;
    if (mayHold(tripleBits, tripleShift, between & 0xffffff)) passed[count++] = (at - (2 << KIND_BITS)) | TRIPLE;
    if (mayHold(tripleBits, tripleShift, word & 0xffffff)) passed[count++] = at | TRIPLE;
    if (pairs[word & 0xffff] !== 0) passed[count++] = at | PAIR;
    if (pairs[word >>> 16] !== 0) passed[count++] = (at + (2 << KIND_BITS)) | PAIR;
    before = word;
  }
  return count;
}
