import { areQuoted, withoutPlaceholders } from './quoted.js';
import { wordsOf } from './terms.js';
import type { KnownTerm, Vocabulary } from './vocabulary.js';

/** A text of a record: its words, with the parts of names, and its Han characters in their order. */
export interface Phrase {
  readonly terms: readonly KnownTerm[];
  /** Of each term, whether it stands in quotes; left out when none does. */
  readonly quoted?: readonly boolean[];
}

/** Adds what the text is found by to `found`. */
export function readPhrase(text: string, vocabulary: Vocabulary, found: Set<KnownTerm>): Phrase {
  const fixed = withoutPlaceholders(text);
  const words = wordsOf(fixed);
  const quoted = areQuoted(fixed, words);
  const phrase = { terms: [] as KnownTerm[], quoted: [] as boolean[] };
  for (const [index, { terms, keys }] of words.entries()) {
    for (const term of terms) {
      const known = vocabulary.learn(term);
      found.add(known);
      phrase.terms.push(known);
      phrase.quoted.push(quoted[index]!);
    }
    if (keys !== terms) for (const key of keys) found.add(vocabulary.learn(key));
  }
  return quoted.includes(true) ? phrase : { terms: phrase.terms };
}
