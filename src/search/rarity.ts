import { COMMON_HAN_PAIRS, COMMON_WORDS } from './common-words.js';

const BITS_OF_HAN_PAIR = { common: 4, rare: 9 };
const BITS_PER_CODE_CHARACTER = 5.2;
const BITS_PER_IDENTIFIER_LETTER = 2.6;
const BITS_PER_DIGIT = 2;
const MAX_BITS = { word: 11, code: 60, number: 10 };

/** `E0705`, `TS2345`, `0x80070005`, `ORA-00942`: letters and digits mixed as only a code mixes them. */
const CODE = /^(?:0x[\da-f]{4,}|\p{L}{1,12}-?\d{2,}\p{L}?)$/iu;
/** `invalid_scope`, `NullPointerException`, `ECONNREFUSED`: a name that a program gave. */
const IDENTIFIER = /^[\p{L}\d]+(?:_[\p{L}\d]+)+$|^\p{L}*\p{Ll}\p{Lu}\p{Ll}\p{L}*$|^\p{Lu}{6,}$/u;
const HAN = /\p{Script=Han}/u;

/**
 * How rare a word is in logs and technical prose, in bits: −log2 of the share of messages that have it. Codes and
 * names count by their length in full, other words that the table of common ones lacks up to a limit. Give the word as
 * it is written, since case tells a name from a word; Han comes in pairs of characters.
 */
export function bitsOfWord(word: string): number {
  if (HAN.test(word)) return COMMON_HAN_PAIRS.has(word) ? BITS_OF_HAN_PAIR.common : BITS_OF_HAN_PAIR.rare;
  const common = COMMON_WORDS.get(word.toLowerCase());
  if (common !== undefined) return common;
  if (/^\d+$/.test(word)) return Math.min(MAX_BITS.number, BITS_PER_DIGIT * word.length);

  const characters = word.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (CODE.test(word)) return Math.min(MAX_BITS.code, BITS_PER_CODE_CHARACTER * characters);
  if (IDENTIFIER.test(word)) return Math.min(MAX_BITS.code, BITS_PER_IDENTIFIER_LETTER * characters);
  return Math.min(MAX_BITS.word, 3 + 1.2 * characters);
}
