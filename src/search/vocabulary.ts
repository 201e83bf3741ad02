import { bitsOfWord } from './rarity.js';
import { Spelling } from './spelling.js';
import type { Term } from './terms.js';

/** A term of the records. */
export interface KnownTerm {
  readonly term: Term;
  /** How many of `BACKGROUND` texts of any kind have it. */
  readonly background: number;
  /** The places of the records whose headline has it, in no order. */
  readonly headlines: number[];
  /** The places of the records that have it elsewhere only. */
  readonly bodies: number[];
}

/** A term that was meant by what a text has, as far as one can tell. */
export interface MeantTerm {
  known: KnownTerm;
  /** 0..1: the share of its letters that are right. */
  similarity: number;
}

/** Until the index is this big, what is common is known from elsewhere rather than from it. */
const BACKGROUND = 1_000;

const HAN = /^\p{Script=Han}/u;

/** All terms of the records. One that no record has any more stays, for it may well come back. */
export class Vocabulary {
  /** How many records there are. */
  records = 0;
  private readonly terms = new Map<Term, KnownTerm>();
  private readonly byBeginning = new Map<string, KnownTerm[]>();
  private readonly spelling = new Spelling();

  /** The term, made known if it was not. */
  learn(term: Term): KnownTerm {
    const known = this.terms.get(term);
    if (known) return known;
    const learnt = { term, background: BACKGROUND * 2 ** -bitsOfWord(term), headlines: [], bodies: [] };
    this.terms.set(term, learnt);
    this.spelling.add(term);
    const beginning = beginningOf(term);
    const others = this.byBeginning.get(beginning);
    if (others) others.push(learnt);
    else this.byBeginning.set(beginning, [learnt]);
    return learnt;
  }

  /** The term, if a record has it. */
  find(term: Term): KnownTerm | undefined {
    const known = this.terms.get(term);
    return known && isUsed(known) ? known : undefined;
  }

  /** The longer terms that begin so; none for one or two letters, which too many do. */
  longerThan(beginning: Term): KnownTerm[] {
    const some = this.byBeginning.get(beginningOf(beginning)) ?? [];
    return some.filter((known) => known.term !== beginning && known.term.startsWith(beginning) && isUsed(known));
  }

  /** The terms that a mistyped one was meant to be, nearest first. */
  like(term: Term): MeantTerm[] {
    return this.spelling.like(term).flatMap(({ term, similarity }) => {
      const known = this.find(term);
      return known ? [{ known, similarity }] : [];
    });
  }

  /** How rare a term is, in bits: among the records, and among texts of any kind as long as there are few records. */
  bits({ headlines, bodies, background }: KnownTerm): number {
    return Math.log2((this.records + BACKGROUND) / (headlines.length + bodies.length + background));
  }

  /** How rare a term is that no record has. */
  bitsOfUnknown(term: Term): number {
    return Math.log2((this.records + BACKGROUND) / BACKGROUND) + bitsOfWord(term);
  }
}

const isUsed = ({ headlines, bodies }: KnownTerm) => headlines.length + bodies.length > 0;

const beginningOf = (term: Term) => term.slice(0, HAN.test(term) ? 1 : 3);
