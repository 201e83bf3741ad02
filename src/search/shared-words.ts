import type { Span } from '../text/span.js';
import type { ErrorLine } from '../text/error-lines.js';
import type { LineTerm } from './line.js';
import { bitsOfWord } from './rarity.js';

/** Why a record is similar to a text. */
export interface SharedWords {
  /** Where the words of the text stand that the record has too, in UTF-16 units from its beginning. */
  spans: Span[];
  /** The telling ones of these words, rarest first; the rarest where none is telling. */
  because: string[];
}

const MAX_WORDS = 10;
/** A more common word, such as `the` and `error`, is no reason. */
const TELLING_BITS = 4;

/** Han characters side by side are one word. */
export function sharedWords(line: ErrorLine, shared: readonly LineTerm[]): SharedWords {
  const words: (Span & { bits: number })[] = [];
  for (const { start, end, bits } of shared.toSorted((a, b) => a.start - b.start)) {
    const last = words.at(-1);
    if (last && start <= last.end) Object.assign(last, { end: Math.max(end, last.end), bits: last.bits + bits });
    else words.push({ start, end, bits });
  }
  const rarest = words.toSorted((a, b) => b.bits - a.bits).map(({ start, end }) => line.text.slice(start, end));
  const telling = rarest.filter((word) => bitsOfWord(word) >= TELLING_BITS);
  return {
    spans: words.map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
    because: [...new Set(telling.length > 0 ? telling : rarest.slice(0, 1))].slice(0, MAX_WORDS),
  };
}
