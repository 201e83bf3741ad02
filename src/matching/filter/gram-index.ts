import { FOLD_UNIT } from './fold.js';
import { expectedHits } from './gram-frequency.js';
import { GramTable } from './gram-table.js';
import type { Cut } from './literals.js';
import { Postings } from './postings.js';
import { gramAt } from './symbols.js';

const NONE = -1;
const MAX_WIDTH = 4;

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
 * Finds which programs may match a text, by their required literals. Each literal is filed under its rarest gram of
 * four symbols, shorter literals whole in tables of their own; a scan rolls one window over the text and compares the
 * few literals that a hit brings.
 */
export class GramIndex {
  private readonly tables = [1, 2, 3, 4].map((width) => new GramTable(width));
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
      const table = this.tables[width - 1]!;
      const ownerHead = this.first.get(program) ?? NONE;
      const entry = this.postings.add(program, literal, offset, gram, table.head(gram), ownerHead);
      table.push(gram, entry);
      this.first.set(program, entry);
    }
  }

  remove(program: number): void {
    let entry = this.first.get(program) ?? NONE;
    while (entry !== NONE) {
      const sibling = this.postings.sibling[entry]!;
      const gram = this.postings.gram[entry]!;
      const table = this.tableOf(this.postings.literal[entry]!);
      table.drop(gram, this.postings.remove(entry, table.head(gram)));
      entry = sibling;
    }
    this.first.delete(program);
  }

  /** Calls `hit` for each occurrence; those of literals of one length class come from left to right. */
  scan(text: string, hit: LiteralHit): void {
    const { next, offset, literal, owner } = this.postings;
    for (const table of this.tables) {
      if (table.isEmpty) continue;
      table.scan(text, (head, gramStart) => {
        for (let entry = head; entry !== NONE; entry = next[entry]!) {
          const start = gramStart - offset[entry]!;
          if (standsAt(text, start, literal[entry]!)) hit(owner[entry]!, start);
        }
      });
    }
  }

  private tableOf(literal: string): GramTable {
    return this.tables[Math.min(literal.length, MAX_WIDTH) - 1]!;
  }

  private rarestGram(literal: string): FiledGram {
    const table = this.tableOf(literal);
    const { width } = table;
    const rarest = { gram: 0, offset: 0, width, expected: 0, cost: Infinity };
    for (let offset = 0; offset + width <= literal.length; offset++) {
      const gram = gramAt(literal, offset, width);
      const expected = expectedHits(gram, width);
      const cost = expected * (1 + table.length(gram) * COST_OF_COMPARISON);
      if (cost >= rarest.cost) continue;
      rarest.gram = gram;
      rarest.offset = offset;
      rarest.expected = expected;
      rarest.cost = cost;
    }
    return rarest;
  }
}

/** Whether the folded literal stands at `start` of the text. */
function standsAt(text: string, start: number, literal: string): boolean {
  if (start < 0 || start + literal.length > text.length) return false;
  for (let i = 0; i < literal.length; i++) {
    if (FOLD_UNIT[text.charCodeAt(start + i)] !== literal.charCodeAt(i)) return false;
  }
  return true;
}
