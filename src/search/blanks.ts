import { wordsOf, type Word } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** Shorter ones are mistyped rather: `nto`. */
const SHORTEST_WRONG = 4;
/** Less than this is no word that was written together with another. */
const SHORTEST_PART = 3;
const JOINED = { shortest: 7, longest: 30 };
const LATIN = /^[\p{L}\p{N}_]+$/u;
const NUMBER = /^\d+$/;

/**
 * The words of a line, with blanks put right: of words of which one is unknown, the last letter of the first or the
 * first of the second goes to the other where both are known then (`note xist`), and an unknown one is taken apart
 * where both parts are known (`notfound`).
 */
export function withMendedBlanks(text: string, words: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  const isKnown = ({ terms: [term] }: Word) => vocabulary.find(term!) !== undefined || NUMBER.test(term!);
  if (words.every(isKnown)) return words;
  const read = (written: string, start: number, end: number): Word | undefined => {
    const [word, ...others] = written === '' ? [] : wordsOf(written);
    return word && others.length === 0 && isKnown({ ...word, start, end }) ? { ...word, start, end } : undefined;
  };
  const isWrong = (word: Word) => !isKnown(word) && word.end - word.start >= SHORTEST_WRONG;
  const both = (one: Word | undefined, other: Word | undefined) => one && other && [one, other];

  const moved = (one: Word, other: Word): Word[] | undefined => {
    if (other.start !== one.end + 1 || text[one.end] !== ' ' || !(isWrong(one) || isWrong(other))) return undefined;
    const [first, second] = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
    if (!LATIN.test(first) || !LATIN.test(second)) return undefined;
    return (
      both(read(first.slice(0, -1), one.start, one.end - 1), read(first.slice(-1) + second, one.end - 1, other.end)) ??
      both(read(first + second[0]!, one.start, other.start + 1), read(second.slice(1), other.start + 1, other.end))
    );
  };
  const parted = (word: Word): Word[] | undefined => {
    const written = text.slice(word.start, word.end);
    if (isKnown(word) || written.length < JOINED.shortest || written.length > JOINED.longest || !LATIN.test(written))
      return undefined;
    for (let at = SHORTEST_PART; at <= written.length - SHORTEST_PART; at++) {
      const place = word.start + at;
      const parts = both(read(written.slice(0, at), word.start, place), read(written.slice(at), place, word.end));
      if (parts) return parts;
    }
    return undefined;
  };

  const mended: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const [word, next] = [words[index]!, words[index + 1]];
    const pair = next && moved(word, next);
    if (pair) index++;
    mended.push(...(pair ?? parted(word) ?? [word]));
  }
  return mended;
}
