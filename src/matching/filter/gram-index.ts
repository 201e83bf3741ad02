import { FOLD_UNIT } from './fold.js';
import { expectedHits } from './gram-frequency.js';
import { GramTable, mayHold } from './gram-table.js';
import type { Cut } from './literals.js';
import { Postings } from './postings.js';
import { SYMBOL, wideGram } from './symbols.js';

const NONE = -1;

/** The widths of grams, in symbols. A literal is filed under one of the widest that fits into it. */
const WIDTHS = [1, 2, 3, 4, 8] as const;
const SHORT_WIDTHS = [1, 2, 3] as const;

/** In units of what a hit of the bitmap costs. */
const COST_OF_COMPARISON = 1 / 4;
const COST_OF_RUN = 100;

/** How much rarer a literal is for each unit that it has besides its rarest gram. */
const FURTHER_UNIT = 0.7;

/** Where a literal is filed: its gram, where that stands in it, and how often it is expected in a million units. */
interface FiledGram {
  gram: number;
  offset: number;
  width: number;
  expected: number;
  cost: number;
}

/** Called for each place in the text where a required literal of a program stands. */
export type LiteralHit = (program: number, start: number) => void;

/**
 * Finds which programs may match a text, by their required literals. Each literal is filed under its rarest gram: of
 * eight symbols, of four where it is shorter, and what is shorter still as a whole. A scan rolls one window over the text,
 * once, and compares the few literals that a hit brings.
 */
export class GramIndex {
  private readonly tables = new Map(WIDTHS.map((width) => [width as number, new GramTable()]));
  /** By two symbols: the widths (as bits) of the shorter grams that end with them, so that one look is enough for all. */
  private readonly shortEnds = new Uint8Array(0x10000);
  private readonly postings = new Postings();
  /** The first posting of each program. */
  private readonly first = new Map<number, number>();

  /** What searching for a literal costs: looking at its gram where that stands, and running a regex where it does. */
  readonly cost = (literal: string): number => {
    const { cost, expected, width } = this.rarestGram(literal);
    return cost + expected * FURTHER_UNIT ** (literal.length - width) * COST_OF_RUN;
  };

  /** Files the program under each literal of its cut. */
  add(program: number, cut: Cut): void {
    for (const literal of cut) {
      const { gram, offset, width } = this.rarestGram(literal);
      const table = this.tables.get(width)!;
      const ownerHead = this.first.get(program) ?? NONE;
      const entry = this.postings.add(program, literal, offset, gram, table.head(gram), ownerHead);
      table.push(gram, entry);
      this.noteShort(gram, width);
      this.first.set(program, entry);
    }
  }

  remove(program: number): void {
    let entry = this.first.get(program) ?? NONE;
    while (entry !== NONE) {
      const sibling = this.postings.sibling[entry]!;
      const gram = this.postings.gram[entry]!;
      const table = this.tables.get(widthFor(this.postings.literal[entry]!))!;
      table.drop(gram, this.postings.remove(entry, table.head(gram)));
      entry = sibling;
    }
    this.first.delete(program);
  }

  /** Calls `hit` for each occurrence; those of one literal come from left to right. */
  scan(text: string, hit: LiteralHit): void {
    const { shortEnds } = this;
    const wide = this.tables.get(8)!.filter;
    const narrow = this.tables.get(4)!.filter;
    let before = 0;
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      before = (before << 8) | (last >>> 24);
      last = (last << 8) | SYMBOL[text.charCodeAt(i)]!;
      const gram = wideGram(before, last);
      if (mayHold(wide.bits, wide.shift, gram)) this.look(8, gram, text, i + 1, hit);
      if (mayHold(narrow.bits, narrow.shift, last)) this.look(4, last, text, i + 1, hit);
      if (shortEnds[last & 0xffff] !== 0) this.lookShort(last, text, i + 1, hit);
    }
  }

  private lookShort(last: number, text: string, end: number, hit: LiteralHit): void {
    const widths = this.shortEnds[last & 0xffff]!;
    for (const width of SHORT_WIDTHS) {
      if (widths & (1 << width)) this.look(width, last & maskOf(width), text, end, hit);
    }
  }

  /** Compares the literals that are filed under a gram, which ends at `end` of the text. */
  private look(width: number, gram: number, text: string, end: number, hit: LiteralHit): void {
    const { next, offset, literal, owner } = this.postings;
    if (end < width) return;
    for (let entry = this.tables.get(width)!.head(gram); entry !== NONE; entry = next[entry]!) {
      const start = end - width - offset[entry]!;
      if (standsAt(text, start, literal[entry]!)) hit(owner[entry]!, start);
    }
  }

  /** Notes with which two symbols a short gram ends. A gram that is removed stays noted. */
  private noteShort(gram: number, width: number): void {
    if (width > 3) return;
    const step = width === 1 ? 0x100 : 0x10000;
    for (let end = gram & (step - 1); end <= 0xffff; end += step) this.shortEnds[end]! |= 1 << width;
  }

  private rarestGram(literal: string): FiledGram {
    const width = widthFor(literal);
    const table = this.tables.get(width)!;
    const narrow = Math.min(width, 4);
    const rarest = { gram: 0, offset: 0, width, expected: 0, cost: Infinity };
    let before = 0;
    let last = 0;
    for (let end = 1; end <= literal.length; end++) {
      before = (before << 8) | (last >>> 24);
      last = (last << 8) | SYMBOL[literal.charCodeAt(end - 1)]!;
      if (end < width) continue;
      const gram = width === 8 ? wideGram(before, last) : last & maskOf(width);
      const ofLast = expectedHits(last & maskOf(narrow), narrow);
      const expected = width === 8 ? Math.min(ofLast, expectedHits(before, 4)) * FURTHER_UNIT ** 4 : ofLast;
      const cost = expected * (1 + table.length(gram) * COST_OF_COMPARISON);
      if (cost >= rarest.cost) continue;
      rarest.gram = gram;
      rarest.offset = end - width;
      rarest.expected = expected;
      rarest.cost = cost;
    }
    return rarest;
  }
}

function widthFor(literal: string): number {
  return literal.length >= 8 ? 8 : Math.min(literal.length, 4);
}

/** The bits of the last `width` symbols, at most four. */
function maskOf(width: number): number {
  return width === 4 ? -1 : (1 << (8 * width)) - 1;
}

/** Whether the folded literal stands at `start` of the text. */
function standsAt(text: string, start: number, literal: string): boolean {
  if (start < 0 || start + literal.length > text.length) return false;
  for (let i = 0; i < literal.length; i++) {
    if (FOLD_UNIT[text.charCodeAt(start + i)] !== literal.charCodeAt(i)) return false;
  }
  return true;
}
