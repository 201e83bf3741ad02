import { expectedHits } from './gram-frequency.js';
import { GRAM_KINDS, kindOf } from './gram-kinds.js';
import type { GramTable } from './gram-table.js';
import { wideGram } from './symbols.js';

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

/**
 * Room for one literal at a time: its symbols by four, or by fewer for narrower windows, and how often those are expected;
 * how often each of its windows is, and what that costs.
 */
const fours = new Int32Array(MAX_SEARCHED);
const frequencies = new Float64Array(MAX_SEARCHED);
const expectations = new Float64Array(MAX_SEARCHED);
const costs = new Float64Array(MAX_SEARCHED);

/** Of a window whose cost has not been asked for. */
const UNKNOWN = -1;

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
  readFours(whole, searched, Math.min(width, 4));
  const windows = searched - width + 1;
  for (let i = 0; i < windows; i++) {
    expectations[i] = width < 8 ? frequencies[i]! : Math.min(frequencies[i]!, frequencies[i + 4]!) * FOUR_FURTHER;
  }
  costs.fill(UNKNOWN, 0, windows);
  const costOf = (i: number) => expectations[i]! * (1 + table.length(gramOf(i, width)) * COST_OF_COMPARISON);
  let best = 0;
  let bestCost = Infinity;
  for (let first = 0; first + step <= windows; first++) {
    // Asking the table costs most. Where windows are expected too often already, it is not asked.
    let least = 0;
    for (let i = first; i < first + step; i++) least += expectations[i]!;
    if (least >= bestCost) continue;
    let cost = 0;
    for (let i = first; i < first + step; i++) {
      if (costs[i] === UNKNOWN) costs[i] = costOf(i);
      cost += costs[i]!;
    }
    if (cost >= bestCost) continue;
    best = first;
    bestCost = cost;
  }
  // So much of a long literal that its grams are in the middle of it.
  const start = Math.max(0, Math.min(best - MAX_COMPARED / 2, whole.length - MAX_COMPARED));
  const hits = expectations[best]! * FURTHER_SYMBOL ** (whole.length - width);
  return {
    literal: whole.length > MAX_COMPARED ? whole.slice(start, start + MAX_COMPARED) : whole,
    kind,
    offset: best - start,
    cost: bestCost / step + hits * COST_OF_RUN,
  };
}

/** Notes the symbols of a literal by so many, and how often these are expected in a million symbols. */
function readFours(literal: string, length: number, width: number): void {
  const last = 8 * (width - 1);
  let four = 0;
  for (let i = 0; i < length; i++) {
    four = (four >>> 8) | (literal.charCodeAt(i) << last);
    const start = i + 1 - width;
    if (start < 0) continue;
    fours[start] = four;
    frequencies[start] = expectedHits(four, width);
  }
}

/** The window of the literal noted last that starts there. */
function gramOf(start: number, width: number): number {
  return width === 8 ? wideGram(fours[start]!, fours[start + 4]!) : fours[start]!;
}
