import { wordsOf, type Term, type Word } from './terms.js';

/** What a term weighs. */
export interface Weight {
  /** How rare it is. */
  bits: number;
  /** How many places of records have it. */
  records: number;
}

interface WeighedTerm extends Weight {
  /** As the line has it. */
  surface: string;
}

/** The terms of one line with what each weighs. */
export type LineTerms = ReadonlyMap<Term, WeighedTerm>;

/** A record as the text's terms found it. */
export interface RecordTerms {
  /** Each of the texts that name the record. */
  texts: readonly LineTerms[];
  /** The terms of the text that found the record. */
  asked: ReadonlySet<Term>;
  /** The record's terms that were found, spelled as the record has them. */
  found: ReadonlySet<Term>;
}

export interface Resemblance {
  /** 0..1. */
  score: number;
  /** The shared words as the line has them, rarest first. */
  because: string[];
}

/** A word that no record has is as likely a value (a name, a path) as a word of the message. */
const WEIGHT_OF_UNKNOWN = 0.5;
/** A word that resembles one of the record's may be another word. */
const WEIGHT_OF_RESEMBLING = 0.7;

/** Below these, silence is the better answer. */
const FLOOR = { terms: 2, bits: 18, score: 0.33 };

/** A name that no record has counts by its own words; numbers are values and count nothing. */
export function weighLine(line: string, weigh: (term: Term) => Weight): LineTerms {
  const terms = new Map<Term, WeighedTerm>();
  const add = ({ term, surface, parts }: Word) => {
    const weight = weigh(term);
    if (weight.records === 0 && parts.length > 0) parts.forEach(add);
    else if (!/^\d+$/.test(term)) terms.set(term, { surface, ...weight });
  };
  for (const word of wordsOf(line)) add(word);
  return terms;
}

/**
 * How much a text and a record have in common, at the line where it is most: the mean of the shares that each has of
 * the other, so that neither a long line nor a short signature decides alone. Undefined for too little.
 */
export function resemblance(lines: readonly LineTerms[], record: RecordTerms): Resemblance | undefined {
  const recordShare = Math.max(...record.texts.map((text) => overlap(text, record.found).share));
  let best: Resemblance | undefined;
  for (const line of lines) {
    const { shared, bits, share } = overlap(line, record.asked);
    const score = Math.round(((share + recordShare) / 2) * 1000) / 1000;
    if (shared.length < FLOOR.terms || bits < FLOOR.bits || score < FLOOR.score) continue;
    if (best && score <= best.score) continue;
    best = { score, because: shared.toSorted((a, b) => b.bits - a.bits).map(({ surface }) => surface) };
  }
  return best;
}

/** The terms of a line among `others`, their weight, and its share of the line's. */
function overlap(line: LineTerms, others: ReadonlySet<Term>): { shared: WeighedTerm[]; bits: number; share: number } {
  const shared: WeighedTerm[] = [];
  let bits = 0;
  let rest = 0;
  for (const [term, weighed] of line) {
    const known = weighed.records > 0;
    if (others.has(term)) {
      shared.push(weighed);
      bits += known ? weighed.bits : weighed.bits * WEIGHT_OF_RESEMBLING;
    } else rest += known ? weighed.bits : weighed.bits * WEIGHT_OF_UNKNOWN;
  }
  return { shared, bits, share: bits === 0 ? 0 : bits / (bits + rest) };
}
