import { GRAM_KINDS, kindOf, literalGram } from './gram-kinds.js';
import { GramTable } from './gram-table.js';
import { guardOf, NO_GUARD } from './guards.js';
import type { Required } from './literals.js';
import { bestPlacement, MAX_COMPARED, type Placement } from './placement.js';
import { Owner, Posting, Postings } from './postings.js';
import { NONE } from './rows.js';
import { NARROW, PAIR, Passed, sift, type Sieve, SINGLE, WIDE } from './sift.js';
import { gramAt } from './symbols.js';
import type { TextGrams } from './text-grams.js';
import { CHUNK, TextSymbols } from './text-symbols.js';

/** What is done with the required literals that stand in a text. */
export interface LiteralHits {
  /** Called for each place where one stands, by the UTF-16 unit that it starts with. */
  hit(literal: number, start: number): void;
  /** Called once for each that is looked for no more, since too many are filed where the text goes: it may stand anywhere. */
  lost?(literal: number): void;
  /** A sign that makes another text be scanned in place of this one; about where it stands, the scan ends. */
  stopAt?: number;
}

/** What a scan may spend on literals that are filed where the text goes; ordinary texts spend a hundredth of it. */
const STEPS_OF_A_UNIT = 64;
const STEPS_OF_ANY_TEXT = 1 << 20;

/** Of many literals, which are alternatives as a rule, nothing more is asked: each would look for itself in all of them. */
const MAX_GUARDED = 64;

/** Words that are sifted at a time at most: those of a chunk, and those that the chunk before left for it. */
const MAX_SIFTED = (CHUNK + MAX_COMPARED) / 4 + 4;

/** What comparing a literal costs, in steps of one more that is filed. */
const STEPS_TO_COMPARE = 8;

/**
 * Finds which patterns may match a text, by their required literals, written in symbols. A scan turns the text into
 * symbols, and looks windows of them up in a bitmap: of eight symbols at each fourth, of four at each second. The few
 * that pass bring the literals that are filed under that gram, which are compared. Literals of less than five symbols
 * have grams of their own, which are looked for when there are any.
 */
export class GramIndex {
  private readonly tables = GRAM_KINDS.map(() => new GramTable());
  /** Whether a pair of symbols is filed as one, or either of them alone: a bit each. */
  private readonly pairs = new Int32Array(0x10000 / 32);
  /** By symbol, whether it is or was filed alone, and where such ones stand that passed as part of a pair. */
  private readonly isSingle = new Uint8Array(0x100);
  private readonly singleStarts = new Int32Array(4 * MAX_SIFTED);
  private readonly postings = new Postings();
  /** The first posting of each pattern, or -1. */
  private first = new Int32Array(1024).fill(NONE);
  private readonly passed = new Passed(MAX_SIFTED);
  /** The first posting of each window that passed. */
  private readonly rows = new Int32Array(4 * MAX_SIFTED);
  /** What the scan may still spend, and the first rows of grams that are looked for no more. */
  private stepsLeft = 0;
  private readonly lost = new Set<number>();
  /** Where the literals were found to be filed best that have been asked about since the last `add`. */
  private readonly placements = new Map<string, Placement>();

  /** How many literals are filed. */
  get literals(): number {
    return this.postings.size;
  }

  /** What searching for a literal costs: the more, the more patterns have it, for what many have stands in many texts. */
  readonly cost = (text: string): number => {
    const { literal, cost } = this.placement(text);
    const filed = this.postings.find(literal);
    return filed === undefined ? cost : cost * (1 + this.postings.ownersOf(filed));
  };

  /** Files the pattern under each literal of its cut, which is written in symbols. */
  add(pattern: number, { cut, condition }: Required): void {
    if (pattern >= this.first.length) this.first = grown(this.first, pattern);
    for (const symbols of cut) {
      const placement = this.placement(symbols);
      const literal = this.postings.find(placement.literal) ?? this.file(placement);
      const guard = cut.length <= MAX_GUARDED ? guardOf(symbols, condition) : NO_GUARD;
      this.first[pattern] = this.postings.addOwner(literal, pattern, guard, this.first[pattern]!);
    }
    this.placements.clear();
  }

  remove(pattern: number): void {
    const { cells } = this.postings.owners;
    for (let row = this.first[pattern] ?? NONE; row !== NONE;) {
      const [next, required] = [cells[row + Owner.sibling]!, cells[row + Owner.literal]!];
      if (!this.postings.removeOwner(row)) this.unfile(required);
      row = next;
    }
    if (pattern < this.first.length) this.first[pattern] = NONE;
  }

  /** How many patterns require a literal. */
  ownersOf(literal: number): number {
    return this.postings.ownersOf(literal);
  }

  /**
   * Calls `visit` for each pattern that requires the literal.
   * @param grams of the text, where patterns are left out that it cannot hold all of
   */
  eachOwner(literal: number, visit: (pattern: number) => void, grams?: TextGrams): void {
    const { cells } = this.postings.owners;
    for (let row = this.postings.firstOwner(literal); row !== NONE; row = cells[row + Owner.next]!) {
      if (!grams || grams.mayPass(cells, row + Owner.guard)) visit(cells[row + Owner.pattern]!);
    }
  }

  /**
   * @param symbols are those of the text then, as far as it was scanned
   * @returns what looking for literals cost
   */
  scan(text: string, symbols: TextSymbols, hits: LiteralHits): number {
    const sieve = this.sieve();
    const most = STEPS_OF_ANY_TEXT + STEPS_OF_A_UNIT * text.length;
    this.stepsLeft = most;
    this.lost.clear();
    symbols.begin(text);
    let word = 0;
    for (let read = 0; read < text.length;) {
      read = symbols.read(read);
      if (symbols.seen & (hits.stopAt ?? 0)) break;
      // What follows a gram is compared too: behind the last ones there must be enough of it, or the end of the text.
      const isLast = read === text.length;
      const ready = isLast ? (symbols.length >> 2) + 1 : Math.max(word, (symbols.length - MAX_COMPARED) >> 2);
      sift(symbols.words, word, ready, sieve, this.passed);
      this.look(symbols, hits);
      word = ready;
    }
    return most - this.stepsLeft;
  }

  /** Looks up the windows that passed. */
  private look(symbols: TextSymbols, hits: LiteralHits): void {
    const { starts, counts } = this.passed;
    for (const kind of [WIDE, NARROW, PAIR]) this.lookAt(kind, symbols, starts[kind]!, counts[kind]!, hits);
    if (this.tables[SINGLE]!.size === 0) return;
    const singles = this.noteSingles(symbols, starts[PAIR]!, counts[PAIR]!);
    this.lookAt(SINGLE, symbols, this.singleStarts, singles, hits);
  }

  /** Notes the symbols of pairs that are filed alone. @returns how many */
  private noteSingles({ bytes }: TextSymbols, pairs: Int32Array, count: number): number {
    const { isSingle, singleStarts } = this;
    let singles = 0;
    for (let i = 0; i < 2 * count; i++) {
      const start = pairs[i >> 1]! + (i & 1);
      if (isSingle[bytes[start]!] !== 0) singleStarts[singles++] = start;
    }
    return singles;
  }

  /** Compares the literals that are filed under the grams that start there. */
  private lookAt(kind: number, symbols: TextSymbols, starts: Int32Array, count: number, hits: LiteralHits): void {
    const { rows } = this;
    const { width } = GRAM_KINDS[kind]!;
    const { cells } = this.postings.postings;
    for (let i = 0; i < count; i++) rows[i] = symbols.gram(starts[i]!, width);
    this.tables[kind]!.heads(rows, count);
    for (let i = 0; i < count; i++) {
      if (this.stepsLeft < 0 && rows[i]! >= 0) {
        this.lose(rows[i]!, hits);
        continue;
      }
      for (let row = rows[i]!; row >= 0; row = cells[row + Posting.next]!) {
        this.stepsLeft--;
        const start = starts[i]! - cells[row + Posting.offset]!;
        const checkAt = cells[row + Posting.checkAt]!;
        if (start < 0 || (checkAt !== NONE && symbols.word(start + checkAt) !== cells[row + Posting.check]!)) continue;
        this.stepsLeft -= STEPS_TO_COMPARE;
        const literal = cells[row + Posting.literal]!;
        const text = this.postings.texts[literal]!;
        if (symbols.holds(text, start)) hits.hit(literal, symbols.at(start));
      }
    }
  }

  /** Takes all literals that are filed under a gram, from its first row on, for ones that may stand anywhere. */
  private lose(first: number, hits: LiteralHits): void {
    if (this.lost.has(first)) return;
    this.lost.add(first);
    const { cells } = this.postings.postings;
    for (let row = first; row >= 0; row = cells[row + Posting.next]!) {
      this.stepsLeft--;
      hits.lost?.(cells[row + Posting.literal]!);
    }
  }

  private file({ literal: text, kind, offset: first }: Placement): number {
    const literal = this.postings.make(text);
    const table = this.tables[kind]!;
    const { width, step } = GRAM_KINDS[kind]!;
    for (let offset = first; offset < first + step; offset++) {
      const gram = literalGram(text, offset, width);
      const checkAt = farthestWord(text.length, offset, width);
      const check = checkAt === NONE ? NONE : gramAt(text, checkAt, 4);
      table.push(gram, this.postings.addPosting({ literal, offset, check, checkAt, gram }, table.head(gram)));
      if (kind >= PAIR) this.notePair(kind, gram);
    }
    return literal;
  }

  private unfile(literal: number): void {
    const { cells } = this.postings.postings;
    const table = this.tables[kindOf(this.postings.texts[literal]!.length)]!;
    for (let row = this.postings.firstPosting(literal); row !== NONE;) {
      const next = cells[row + Posting.sibling]!;
      const gram = cells[row + Posting.gram]!;
      table.drop(gram, this.postings.removePosting(row, table.head(gram)));
      row = next;
    }
    this.postings.forget(literal);
  }

  /** Notes the pairs of symbols in which a short gram may stand. A gram that is removed stays noted. */
  private notePair(kind: number, gram: number): void {
    const note = (pair: number) => (this.pairs[pair >>> 5]! |= 1 << pair);
    if (kind === PAIR) {
      note(gram);
      return;
    }
    this.isSingle[gram] = 1;
    for (let other = 0; other < 0x100; other++) [gram | (other << 8), other | (gram << 8)].forEach(note);
  }

  private sieve(): Sieve {
    return { wide: this.tables[WIDE]!.filter, narrow: this.tables[NARROW]!.filter, pairs: this.pairs };
  }

  private placement(literal: string): Placement {
    const known = this.placements.get(literal);
    if (known) return known;
    const placement = bestPlacement(literal, this.tables);
    this.placements.set(literal, placement);
    return placement;
  }
}

/** Where the four symbols of a literal stand that tell most besides a gram of it. */
function farthestWord(length: number, offset: number, width: number): number {
  if (length < 4) return NONE;
  return offset > length - offset - width ? 0 : length - 4;
}

function grown(column: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(2 * column.length, index + 1)).fill(NONE);
  longer.set(column);
  return longer;
}
