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
  readFours(whole, searched, width);
  let best = 0;
  let bestCost = Infinity;
  let sum = 0;
  for (let i = 0; i <= searched - width; i++) {
    const cost = expected(i, width) * (1 + table.length(gramOf(i, width)) * COST_OF_COMPARISON);
    costs[i] = cost;
    sum += cost - (i >= step ? costs[i - step]! : 0);
    if (i < step - 1 || sum >= bestCost) continue;
    best = i - step + 1;
    bestCost = sum;
  }
  // So much of a long literal that its grams are in the middle of it.
  const start = Math.max(0, Math.min(best - MAX_COMPARED / 2, whole.length - MAX_COMPARED));
  const hits = expected(best, width) * FURTHER_SYMBOL ** (whole.length - width);
  return {
    literal: whole.length > MAX_COMPARED ? whole.slice(start, start + MAX_COMPARED) : whole,
    kind,
    offset: best - start,
    cost: bestCost / step + hits * COST_OF_RUN,
  };
}

/** Notes the symbols of a literal by four, or by fewer for narrower windows. */
function readFours(literal: string, length: number, width: number): void {
  const part = Math.min(width, 4);
  for (let i = 0; i <= length - part; i++) fours[i] = gramAt(literal, i, part);
}

/** The window of the literal noted last that starts there. */
function gramOf(start: number, width: number): number {
  return width === 8 ? wideGram(fours[start]!, fours[start + 4]!) : fours[start]!;
}

/** How often it is expected in a million symbols. */
function expected(start: number, width: number): number {
  if (width < 8) return expectedHits(fours[start]!, width);
  return Math.min(expectedHits(fours[start]!, 4), expectedHits(fours[start + 4]!, 4)) * FOUR_FURTHER;
}
