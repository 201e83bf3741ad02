import { expectedHits } from './gram-frequency.js';
import { GramTable, mayHold } from './gram-table.js';
import type { Cut } from './literals.js';
import { Postings } from './postings.js';
import { NONE } from './rows.js';
import { SymbolStream } from './symbol-stream.js';
import { gramAt, wideGram } from './symbols.js';

/** The text is looked at where its symbols make whole words, so a literal is filed once for each way to stand to them. */
const PHASES = 4;

/** Symbols of which a literal needs this many to hold a gram of eight, or of four, in each of its phases. */
const WIDE_LENGTH = 8 + PHASES - 1;
const NARROW_LENGTH = 4 + PHASES - 1;

/** Of a longer literal only so many symbols are compared; whoever runs the pattern sees the rest. */
const MAX_COMPARED = 64;

/** The rarest grams of a literal are looked for in so many symbols of it. */
const MAX_SEARCHED = 256;

/** In units of what a hit of the bitmap costs. */
const COST_OF_COMPARISON = 1 / 4;
const COST_OF_RUN = 100;

/** How much rarer a literal is for each symbol that it has besides its rarest gram. */
const FURTHER_SYMBOL = 0.7;

/** Where a literal is filed: under how many grams, one behind the other, of how many symbols, and what that costs. */
interface Place {
  literal: string;
  /** Where the first gram stands in the literal. */
  offset: number;
  width: number;
  grams: number;
  /** How often the gram is looked at in a million symbols, with comparisons. */
  cost: number;
  /** How often the literal is expected to stand there. */
  expected: number;
}

/** Called for each place in the text where a required literal of a pattern may stand: `start` to `end`, in UTF-16 units. */
export type LiteralHit = (pattern: number, start: number, end: number) => void;

/**
 * Finds which patterns may match a text, by their required literals, written in symbols. A scan turns the text into
 * symbols, and looks each aligned window of eight and of four of them up in a bitmap; the few that pass bring the literals
 * that are filed under that gram, which are compared. Literals of less than seven symbols have grams of their own, which
 * are looked for at each symbol.
 */
export class GramIndex {
  private readonly wide = new GramTable();
  private readonly narrow = new GramTable();
  /** For literals of less than seven symbols: grams of four symbols, of three, two and one. */
  private readonly short = [1, 2, 3, 4].map(() => new GramTable());
  /** By two symbols: the widths (as bits) of the shorter grams that end with them, so that one look is enough for all. */
  private readonly shortEnds = new Uint8Array(0x10000);
  private readonly postings = new Postings();
  /** The first posting of each pattern, or -1. */
  private first = new Int32Array(1024).fill(NONE);
  private readonly stream = new SymbolStream(2 * MAX_COMPARED + 16);
  /** Where the literals were found to be filed best that have been asked about since the last `add`. */
  private readonly places = new Map<string, Place>();

  /** What searching for a literal costs: looking at its grams where they stand, and running a regex where it does. */
  readonly cost = (literal: string): number => {
    const { cost, expected } = this.place(literal);
    return cost + expected * COST_OF_RUN;
  };

  /** Files the pattern under each literal of its cut, which is written in symbols. */
  add(pattern: number, cut: Cut): void {
    if (pattern >= this.first.length) this.first = grown(this.first, pattern);
    for (const symbols of cut) {
      const place = this.place(symbols);
      const literal = this.postings.find(place.literal) ?? this.file(place);
      this.first[pattern] = this.postings.addOwner(literal, pattern, this.first[pattern]!);
    }
    this.places.clear();
  }

  remove(pattern: number): void {
    const { sibling, literal } = this.postings.owners.columns;
    for (let row = this.first[pattern] ?? NONE; row !== NONE;) {
      const [next, required] = [sibling[row]!, literal[row]!];
      if (!this.postings.removeOwner(row)) this.unfile(required);
      row = next;
    }
    if (pattern < this.first.length) this.first[pattern] = NONE;
  }

  /** Calls `hit` for each occurrence, those of one literal from left to right. */
  scan(text: string, hit: LiteralHit): void {
    const { stream } = this;
    stream.length = 0;
    let word = 0;
    let symbol = 0;
    for (let read = 0; read < text.length;) {
      read = stream.read(text, read);
      // What follows a gram is compared too: behind the last ones there must be enough of it, or the end of the text.
      const ready = read === text.length ? stream.length : stream.length - MAX_COMPARED;
      this.scanWords(word, ready >> 2, hit);
      if (this.hasShort) this.scanSymbols(symbol, ready, hit);
      word = Math.max(word, ready >> 2);
      symbol = Math.max(symbol, ready);
      const done = Math.max(0, word - MAX_COMPARED / 4 - 2);
      stream.drop(4 * done);
      word -= done;
      symbol -= 4 * done;
    }
  }

  private scanWords(from: number, to: number, hit: LiteralHit): void {
    const { words } = this.stream;
    const { bits, shift } = this.wide.filter;
    const { bits: narrowBits, shift: narrowShift } = this.narrow.filter;
    let before = from > 0 ? words[from - 1]! : 0;
    for (let i = from; i < to; i++) {
      const last = words[i]!;
      const gram = wideGram(before, last);
      if (mayHold(bits, shift, gram)) this.look(this.wide, gram, 4 * i - 4, hit);
      if (mayHold(narrowBits, narrowShift, last)) this.look(this.narrow, last, 4 * i, hit);
      before = last;
    }
  }

  private scanSymbols(from: number, to: number, hit: LiteralHit): void {
    const { bytes } = this.stream;
    const { shortEnds } = this;
    const { bits, shift } = this.short[3]!.filter;
    let last = 0;
    for (let i = Math.max(0, from - 3); i < to; i++) {
      last = (last >>> 8) | (bytes[i]! << 24);
      if (i < from) continue;
      if (mayHold(bits, shift, last)) this.look(this.short[3]!, last, i - 3, hit);
      if (shortEnds[last >>> 16] !== 0) this.lookShort(last, i, hit);
    }
  }

  private lookShort(last: number, end: number, hit: LiteralHit): void {
    const widths = this.shortEnds[last >>> 16]!;
    for (let width = 1; width <= 3; width++) {
      if (widths & (1 << width)) this.look(this.short[width - 1]!, last >>> (32 - 8 * width), end - width + 1, hit);
    }
  }

  /** Compares the literals that are filed under a gram, which starts at `at` of the symbols. */
  private look(table: GramTable, gram: number, at: number, hit: LiteralHit): void {
    const { texts } = this.postings;
    const { next, offset, literal } = this.postings.grams.columns;
    for (let row = table.head(gram); row !== NONE; row = next[row]!) {
      const start = at - offset[row]!;
      const text = texts[literal[row]!]!;
      if (start < 0 || start + text.length > this.stream.length || !this.standsAt(start, text)) continue;
      this.report(literal[row]!, this.stream.at[start]!, this.stream.at[start + text.length - 1]! + 1, hit);
    }
  }

  private report(literal: number, start: number, end: number, hit: LiteralHit): void {
    const { next, pattern } = this.postings.owners.columns;
    for (let row = this.postings.literals.columns.firstOwner[literal]!; row !== NONE; row = next[row]!) {
      hit(pattern[row]!, start, end);
    }
  }

  private standsAt(start: number, literal: string): boolean {
    const { bytes } = this.stream;
    for (let i = 0; i < literal.length; i++) if (bytes[start + i] !== literal.charCodeAt(i)) return false;
    return true;
  }

  private file({ literal: text, offset, width, grams }: Place): number {
    const literal = this.postings.make(text);
    const table = this.tableFor(text.length);
    for (let i = offset; i < offset + grams; i++) {
      const gram = gramOf(text, i, width);
      table.push(gram, this.postings.addGram(literal, i, gram, table.head(gram)));
      if (width < 4) this.noteShort(gram, width);
    }
    return literal;
  }

  private unfile(literal: number): void {
    const { sibling, gram } = this.postings.grams.columns;
    const table = this.tableFor(this.postings.texts[literal]!.length);
    for (let row = this.postings.literals.columns.firstGram[literal]!; row !== NONE;) {
      const next = sibling[row]!;
      table.drop(gram[row]!, this.postings.removeGram(row, table.head(gram[row]!)));
      row = next;
    }
    this.postings.forget(literal);
  }

  /** Notes with which two symbols a short gram ends. A gram that is removed stays noted. */
  private noteShort(gram: number, width: number): void {
    if (width > 1) this.shortEnds[gram >>> (8 * (width - 2))]! |= 1 << width;
    else for (let before = 0; before < 0x100; before++) this.shortEnds[before | (gram << 8)]! |= 1 << width;
  }

  private get hasShort(): boolean {
    return this.short.some((table) => table.size > 0);
  }

  private tableFor(length: number): GramTable {
    if (length >= WIDE_LENGTH) return this.wide;
    return length >= NARROW_LENGTH ? this.narrow : this.short[Math.min(length, 4) - 1]!;
  }

  private place(literal: string): Place {
    const known = this.places.get(literal);
    if (known) return known;
    const place = this.bestPlace(literal);
    this.places.set(literal, place);
    return place;
  }

  /** The rarest grams of the literal, as many as it has phases; what many literals are filed under already costs more. */
  private bestPlace(whole: string): Place {
    const searched = Math.min(whole.length, MAX_SEARCHED);
    const width = searched >= WIDE_LENGTH ? 8 : Math.min(searched, 4);
    const grams = searched >= NARROW_LENGTH ? PHASES : 1;
    const table = this.tableFor(searched);
    const windows = new Windows(whole, searched, width);
    const costs: number[] = [];
    let best = 0;
    let bestCost = Infinity;
    let sum = 0;
    for (let i = 0; i <= searched - width; i++) {
      const cost = windows.expected(i) * (1 + table.length(windows.gram(i)) * COST_OF_COMPARISON);
      costs.push(cost);
      sum += cost - (i >= grams ? costs[i - grams]! : 0);
      if (i < grams - 1 || sum >= bestCost) continue;
      best = i - grams + 1;
      bestCost = sum;
    }
    // So much of a long literal that its grams are in the middle of it.
    const start = Math.max(0, Math.min(best - MAX_COMPARED / 2, whole.length - MAX_COMPARED));
    return {
      literal: whole.length > MAX_COMPARED ? whole.slice(start, start + MAX_COMPARED) : whole,
      offset: best - start,
      width,
      grams,
      cost: bestCost / grams,
      expected: windows.expected(best) * FURTHER_SYMBOL ** (whole.length - width),
    };
  }
}

/** The windows of a literal that it may be filed under. */
class Windows {
  private readonly fours: Int32Array;

  constructor(
    private readonly literal: string,
    length: number,
    private readonly width: number,
  ) {
    const part = Math.min(width, 4);
    this.fours = new Int32Array(length - part + 1);
    for (let i = 0; i < this.fours.length; i++) this.fours[i] = gramAt(this.literal, i, part);
  }

  gram(start: number): number {
    const first = this.fours[start]!;
    return this.width === 8 ? wideGram(first, this.fours[start + 4]!) : first;
  }

  /** How often the window is expected in a million symbols. */
  expected(start: number): number {
    const first = this.fours[start]!;
    if (this.width < 8) return expectedHits(first, this.width);
    return Math.min(expectedHits(first, 4), expectedHits(this.fours[start + 4]!, 4)) * FURTHER_SYMBOL ** 4;
  }
}

function gramOf(literal: string, start: number, width: number): number {
  return width === 8
    ? wideGram(gramAt(literal, start, 4), gramAt(literal, start + 4, 4))
    : gramAt(literal, start, width);
}

function grown(column: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(2 * column.length, index + 1)).fill(NONE);
  longer.set(column);
  return longer;
}
