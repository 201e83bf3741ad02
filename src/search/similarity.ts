import { heaviestChain, type Pair } from './chain.js';
import { codesInsteadOf, type StatedCode } from './error-codes.js';
import type { LineTerm } from './line.js';
import type { Phrase } from './phrase.js';
import { bitsOfWord } from './rarity.js';
import type { KnownTerm } from './vocabulary.js';

/** How much a line and a record have in common. */
export interface Resemblance {
  /** 0..1. */
  score: number;
  /** The terms of the line that the record has too. */
  shared: readonly LineTerm[];
}

/** What a bit weighs that only one of the two has; one that both have weighs 1. */
const LACKED_BY_LINE = { word: 0.6, quoted: 0.3 };
const LACKED_BY_PHRASE = { word: 1, value: 0.15 };
/** Times that, of the rest of a phrase where the line was cut off, or ends as if it were. */
const AFTER_CUT = 0;
const AFTER_END = 0.6;
/** Times that, of words before and after the message: time, level, logger. */
const AROUND = 0.4;
/** What a bit of a word weighs that stands elsewhere in the record. */
const ELSEWHERE = 0.4;

/** Bits for words that stand side by side on both sides, and for those that begin the phrase: less likely by chance. */
const ADJACENT = 3;
const BEGINNING = 6;
/** So many shared bits make half of what one can be sure by. */
const DOUBT = 16;

/** Below these, silence is the better answer. */
const FLOOR = { terms: 2, bits: 12, score: 0.3 };

/** A line that is compared with records. */
export class LineComparison {
  private readonly places = new Map<KnownTerm, { inLine: number; similarity: number }[]>();
  /** What the terms before each place weigh as far as a phrase lacks them. */
  private readonly lackedBefore = [0];

  constructor(
    private readonly line: readonly LineTerm[],
    private readonly codes: readonly StatedCode[],
    private readonly bitsOf: (term: KnownTerm) => number,
  ) {
    for (const [inLine, term] of line.entries()) {
      for (const { known, similarity } of term.meant) {
        const places = this.places.get(known);
        if (places) places.push({ inLine, similarity });
        else this.places.set(known, [{ inLine, similarity }]);
      }
      this.lackedBefore.push(this.lackedBefore[inLine]! + lackedWeight(term));
    }
  }

  /**
   * The resemblance with that text of a record which is most alike; undefined when there is too little.
   *
   * @param code the record's own: where the line states another one in its place, both lack the other's, and the line's
   *   is no reason, whatever else of the record has it
   */
  with(phrases: readonly Phrase[], code: string | undefined): Resemblance | undefined {
    const others = codesInsteadOf(code, this.codes);
    const contradiction = others.length === 0 ? 0 : [code!, ...others.map((other) => other.code)].reduce(sumOfBits, 0);
    const isReason = (inLine: number) => {
      const { start, end } = this.line[inLine]!;
      return !others.some((other) => start < other.end && other.start < end);
    };
    const inRecord = new Set<number>();
    for (const { terms } of phrases)
      for (const term of terms)
        for (const { inLine } of this.places.get(term) ?? []) if (isReason(inLine)) inRecord.add(inLine);
    let best: Resemblance | undefined;
    for (const phrase of phrases) {
      const found = this.compare(phrase, inRecord, contradiction);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
    return best;
  }

  private compare(phrase: Phrase, inRecord: ReadonlySet<number>, contradiction: number): Resemblance | undefined {
    const { pairs, lackedBefore } = this.pairsWith(phrase, inRecord);
    const lacked = (from: number, to: number) => lackedBefore[to]! - lackedBefore[from]!;
    const additional = (from: number, to: number) => this.lackedBefore[to]! - this.lackedBefore[from]!;
    const between = (a: Pair, b: Pair) => lacked(a.inPhrase + 1, b.inPhrase) + additional(a.inLine + 1, b.inLine);

    const chain = heaviestChain(pairs, between);
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last) return undefined;

    let shared = first.inPhrase === 0 ? BEGINNING : 0;
    let rest = lacked(0, first.inPhrase) + AROUND * additional(0, first.inLine);
    for (const [index, pair] of chain.entries()) {
      shared += pair.weight;
      const next = chain[index + 1];
      if (!next) continue;
      rest += between(pair, next);
      if (next.inPhrase === pair.inPhrase + 1 && next.inLine === pair.inLine + 1) shared += ADJACENT;
    }
    const { before } = this.line[last.inLine]!;
    rest += lacked(last.inPhrase + 1, phrase.terms.length) * (before === 'cut' ? AFTER_CUT : before ? AFTER_END : 1);
    rest += AROUND * additional(last.inLine + 1, this.line.length);

    const common = new Set(chain.map(({ inLine }) => inLine));
    for (const inLine of inRecord) {
      const { bits, isValue } = this.line[inLine]!;
      if (isValue || common.has(inLine)) continue;
      common.add(inLine);
      shared += ELSEWHERE * bits;
      rest -= lackedWeight(this.line[inLine]!) * (inLine > first.inLine && inLine < last.inLine ? 1 : AROUND);
    }
    // However much else a long line has in common, that it states another error is half of it.
    if (contradiction > 0) rest += Math.max(contradiction, shared);
    const score = (shared / (shared + rest)) * (shared / (shared + DOUBT));
    if (common.size < FLOOR.terms || shared < FLOOR.bits || score < FLOOR.score) return undefined;
    return { score, shared: Array.from(common, (inLine) => this.line[inLine]!) };
  }

  private pairsWith(
    { terms, quoted }: Phrase,
    inRecord: ReadonlySet<number>,
  ): { pairs: Pair[]; lackedBefore: number[] } {
    const pairs: Pair[] = [];
    const lackedBefore = [0];
    for (const [inPhrase, term] of terms.entries()) {
      const bits = this.bitsOf(term);
      lackedBefore.push(lackedBefore[inPhrase]! + bits * LACKED_BY_LINE[quoted?.[inPhrase] ? 'quoted' : 'word']);
      for (const { inLine, similarity } of this.places.get(term) ?? [])
        if (inRecord.has(inLine)) pairs.push({ inPhrase, inLine, weight: bits * similarity });
    }
    return { pairs, lackedBefore };
  }
}

const lackedWeight = ({ bits, isValue }: LineTerm) => bits * LACKED_BY_PHRASE[isValue ? 'value' : 'word'];

const sumOfBits = (sum: number, code: string) => sum + bitsOfWord(code);
