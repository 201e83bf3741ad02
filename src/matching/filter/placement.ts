import { expectedHits } from './gram-frequency.js';
import { GRAM_KINDS, kindOf } from './gram-kinds.js';
import type { GramTable } from './gram-table.js';
import { gramAt, wideGram } from './symbols.js';

/** Of a longer literal only so many symbols are compared; whoever runs the pattern sees the rest. */
export const MAX_COMPARED = 64;

/** The rarest grams of a literal are looked for in so many symbols of it. */
const MAX_SEARCHED = 256;

/** In units of what a hit of the bitmap costs. */
const COST_OF_COMPARISON = 1 / 4;
const COST_OF_RUN = 100;

/** How much rarer a literal is for each symbol that it has besides its rarest gram. */
const FURTHER_SYMBOL = 0.7;
const FOUR_FURTHER = FURTHER_SYMBOL ** 4;

/** Room for one literal at a time: what each of its windows costs, and its symbols by four. */
const costs = new Float64Array(MAX_SEARCHED);
const fours = new Int32Array(MAX_SEARCHED);

/** Where a literal is filed, and what searching for it costs. */
export interface Placement {
  /** At most `MAX_COMPARED` symbols of it. */
  literal: string;
  /** By place in `GRAM_KINDS`. */
  kind: number;
  /** Where the first of its grams stands in the literal. */
  offset: number;
  /** In a million symbols: looking at its grams where they stand, and running a regex where the literal does. */
  cost: number;
}

/** The rarest grams of the literal, as many as it needs; what many literals are filed under already costs more. */
export function bestPlacement(whole: string, tables: readonly GramTable[]): Placement {
  const searched = Math.min(whole.length, MAX_SEARCHED);
  const kind = kindOf(searched);
  const { width, step } = GRAM_KINDS[kind]!;
  const table = tables[kind]!;
  const windows = new Windows(whole, searched, width);
  let best = 0;
  let bestCost = Infinity;
  let sum = 0;
  for (let i = 0; i <= searched - width; i++) {
    const cost = windows.expected(i) * (1 + table.length(windows.gram(i)) * COST_OF_COMPARISON);
    costs[i] = cost;
    sum += cost - (i >= step ? costs[i - step]! : 0);
    if (i < step - 1 || sum >= bestCost) continue;
    best = i - step + 1;
    bestCost = sum;
  }
  // So much of a long literal that its grams are in the middle of it.
  const start = Math.max(0, Math.min(best - MAX_COMPARED / 2, whole.length - MAX_COMPARED));
  const expected = windows.expected(best) * FURTHER_SYMBOL ** (whole.length - width);
  return {
    literal: whole.length > MAX_COMPARED ? whole.slice(start, start + MAX_COMPARED) : whole,
    kind,
    offset: best - start,
    cost: bestCost / step + expected * COST_OF_RUN,
  };
}

/** The windows of a literal that it may be filed under. */
class Windows {
  constructor(
    literal: string,
    length: number,
    private readonly width: number,
  ) {
    const part = Math.min(width, 4);
    for (let i = 0; i <= length - part; i++) fours[i] = gramAt(literal, i, part);
  }

  gram(start: number): number {
    const first = fours[start]!;
    return this.width === 8 ? wideGram(first, fours[start + 4]!) : first;
  }

  /** How often the window is expected in a million symbols. */
  expected(start: number): number {
    const first = fours[start]!;
    if (this.width < 8) return expectedHits(first, this.width);
    return Math.min(expectedHits(first, 4), expectedHits(fours[start + 4]!, 4)) * FOUR_FURTHER;
  }
}
