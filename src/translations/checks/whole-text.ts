import { placesOf, type CheckedPair, type Finding } from './check.js';
import { MASK, type MarkedText } from './pieces.js';

/** Shorter sources say too little about how long their translation should be. */
const MIN_SOURCE_LENGTH = 20;
const LEAST_RATIO = 0.17;
const MOST_RATIO = 1.05;

/** English words in a row that nobody leaves in a Chinese sentence on purpose. */
const UNTRANSLATED_WORDS = 4;

/** Characters without a width, and those that turn the direction of writing around. */
export function invisibleCharacters({ target }: CheckedPair): Finding[] {
  return placesOf(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, target.text, (found) => ({
    text: `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

/** A translation equal to its source is none, unless nothing but code stands in it. */
export function sameAsSource({ source, target }: CheckedPair): Finding[] {
  const isSame = source.text.trim() === target.text.trim() && hasWords(source);
  return isSame ? [{ start: 0, end: target.text.length }] : [];
}

/** Another text than what was reviewed of the same source in another place, where it has a context of its own or not. */
export function inconsistent({ target, elsewhere }: CheckedPair): Finding[] {
  const other = elsewhere.find((text) => text !== target.text);
  return other === undefined ? [] : [{ start: 0, end: target.text.length, params: { text: other } }];
}

function hasWords({ prose }: MarkedText): boolean {
  return /(?<![\w-])[a-z]{2,}(?![\w-])/.test(prose);
}

/** A run of the source's words that was left as it is. */
export function partlyUntranslated({ source, target }: CheckedPair): Finding[] {
  if (!/\p{Script=Han}/u.test(target.prose)) return [];
  // What is quoted is what somebody sees, in the language in which it is shown.
  const prose = target.prose.replace(/“[^“”]*”|「[^「」]*」|"[^"]*"/g, (quoted) => MASK.repeat(quoted.length));
  return placesOf(/(?<![\w"'“‘<(-])[A-Za-z]+(?: [a-z]+)+(?![\w"'”’>)-])/g, prose).filter(({ params }) => {
    const words = params!.text as string;
    return words.split(' ').length >= UNTRANSLATED_WORDS && source.prose.includes(words);
  });
}

/** Chinese takes a sixth to about all of the characters that English takes; the source itself in brackets is no part of it. */
export function unlikelyLength({ source, target }: CheckedPair): Finding[] {
  const own = target.text.replace(/（([^（）]*)）/g, (all, inner: string) => (source.text.includes(inner) ? '' : all));
  const [expected, length] = [source.text.trim().length, own.trim().length];
  if (expected < MIN_SOURCE_LENGTH) return [];
  const ratio = length / expected;
  if (ratio >= LEAST_RATIO && ratio <= MOST_RATIO) return [];
  return [{ start: 0, end: target.text.length, params: { percent: Math.round(ratio * 100) } }];
}
