import { bitsOfWord } from '../../../search/rarity.js';

const BITS_PER_MARK = 0.5;
const MAX_MARKS = 12;
/** Han by the run, a code with its hyphen, a word or name, or one punctuation mark. */
const TOKENS = /(?<han>\p{Script=Han}+)|\p{Lu}{2,}-\d{2,}|[\p{L}\p{N}_]+|(?<mark>[^\p{L}\p{N}\s_])/gu;

/**
 * How much fixed text a match pinned down, in bits: about the number of halvings by which it is less likely than
 * chance that a line has this text. Marks before all words, as in `%s: not found`, pin down nothing.
 */
export function bitsOf(pieces: readonly string[]): number {
  let bits = 0;
  let marks = 0;
  const firstWords = pieces.findIndex((piece) => /[\p{L}\p{N}]/u.test(piece));
  for (const piece of firstWords === -1 ? [] : pieces.slice(firstWords))
    for (const { 0: token, groups } of piece.matchAll(TOKENS)) {
      if (groups?.mark) marks++;
      else bits += groups?.han ? bitsOfHan(token) : bitsOfWord(token);
    }
  return bits + BITS_PER_MARK * Math.min(marks, MAX_MARKS);
}

/** Half of the bits of every pair, so that each character counts once: a rare pair carries more than a common one. */
function bitsOfHan(run: string): number {
  const characters = Array.from(run);
  const pairs = characters.slice(1).map((character, index) => characters[index]! + character);
  if (pairs.length === 0) return bitsOfWord(run) / 2;
  const mean = pairs.reduce((sum, pair) => sum + bitsOfWord(pair), 0) / pairs.length;
  return (mean / 2) * characters.length;
}

/** The same on a scale of 0..1 for the score: 0.5 at 30 bits. */
export function specificityValue(bits: number): number {
  return bits / (bits + 30);
}
