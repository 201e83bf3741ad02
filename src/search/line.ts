import { withMendedBlanks } from './blanks.js';
import { areQuoted } from './quoted.js';
import { wordsOf, type Term } from './terms.js';
import type { KnownTerm, MeantTerm, Vocabulary } from './vocabulary.js';

/** A line of a pasted text. */
export interface Line {
  /** Its words, with the parts of names, and its Han characters in their order. */
  terms: readonly LineTerm[];
  /** What it is looked for by: what each key may mean, the surest first; a value's are less sure. */
  keys: readonly (readonly MeantTerm[])[];
}

/** A term of a pasted line at its place. */
export interface LineTerm {
  /** UTF-16 units from the beginning of the line. */
  start: number;
  end: number;
  /** What it may mean in the records; nothing for a term that they do not have. */
  meant: readonly MeantTerm[];
  bits: number;
  /** Stands in quotes, is a number or a word that no record has: a value rather than a word of the message. */
  isValue: boolean;
  /** Nothing but values comes after it: before an ellipsis, by which a text is `cut`, or before the `end` of the line. */
  before?: 'cut' | 'end';
}

const NUMBER = /^\d+$/;
const ELLIPSIS = /\.{3}|…/;
/** So many letters of a word that was cut off tell which it was. */
const TELLING_LETTERS = 3;
const SURENESS_OF_COMPLETION = 0.8;
const MAX_COMPLETIONS = 40;
/** How many unknown words of a line are looked for with typing errors. */
const MAX_GUESSES = 8;
/** Of a key within quotes, that a record names just this value. */
const SURENESS_OF_VALUE = 0.5;

export function readLine(text: string, vocabulary: Vocabulary): Line {
  const words = withMendedBlanks(text, wordsOf(text), vocabulary);
  const quoted = areQuoted(text, words);
  const keys = new Map<KnownTerm, readonly MeantTerm[]>();
  const ask = (meant: readonly MeantTerm[], isQuoted: boolean) => {
    const sureness = isQuoted ? SURENESS_OF_VALUE : 1;
    const asked = meant.map(({ known, similarity }) => ({ known, similarity: similarity * sureness }));
    if (asked.length > 0) keys.set(asked[0]!.known, asked);
  };
  let guesses = MAX_GUESSES;

  const terms = words.flatMap((word, index): LineTerm[] => {
    const after = text.slice(word.end, words[index + 1]?.start);
    const before = ELLIPSIS.test(after) ? 'cut' : index === words.length - 1 ? 'end' : undefined;
    if (word.keys !== word.terms) for (const key of word.keys) ask(sure(vocabulary.find(key)), quoted[index]!);

    return knownParts(word.terms, vocabulary, before !== undefined).map((term) => {
      const known = vocabulary.find(term);
      const isCut = before !== undefined && (!known || ELLIPSIS.test(after.slice(0, 3)));
      let meant = [...sure(known), ...(isCut ? completions(term, vocabulary) : [])];
      if (meant.length === 0 && guesses-- > 0) meant = vocabulary.like(term);
      if (word.keys === word.terms) ask(meant, quoted[index]!);

      const isNumber = NUMBER.test(term);
      const bits = isNumber ? 0 : known ? vocabulary.bits(known) : vocabulary.bitsOfUnknown(term);
      const isValue = quoted[index]! || !known || isNumber;
      return { start: word.start, end: word.end, meant, bits, isValue, before };
    });
  });
  for (let at = terms.length - 2; at >= 0; at--)
    if (terms[at + 1]!.isValue) terms[at]!.before ??= terms[at + 1]!.before;
  return { terms, keys: [...keys.values()] };
}

const sure = (known: KnownTerm | undefined): MeantTerm[] => (known ? [{ known, similarity: 1 }] : []);

/** A name that no record has is read as its own words. */
function knownParts([whole, ...parts]: readonly Term[], vocabulary: Vocabulary, mayBeCut: boolean): Term[] {
  const isKnown = vocabulary.find(whole!) || (mayBeCut && completions(whole!, vocabulary).length > 0);
  return parts.length > 0 && !isKnown ? parts : [whole!, ...parts];
}

function completions(term: Term, vocabulary: Vocabulary): MeantTerm[] {
  if (term.length < TELLING_LETTERS) return [];
  const longer = vocabulary.longerThan(term).slice(0, MAX_COMPLETIONS);
  return longer.map((known) => ({ known, similarity: SURENESS_OF_COMPLETION }));
}
