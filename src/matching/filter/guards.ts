import { expectedHits } from './gram-frequency.js';
import type { Condition } from './literals.js';
import { gramAt } from './symbols.js';

/**
 * Grams of four symbols of which one stands in a text, where an even number of symbols stands before it, if a pattern
 * matches the text by way of a literal: two that follow each other of one literal, or of either of two.
 */
export type Guard = readonly [number, number, number, number];

export const GRAMS_OF_A_GUARD = 4;

/** Stands for a gram that every text has: no symbol is 0. */
export const NO_GRAM = 0;

export const NO_GUARD: Guard = [NO_GRAM, NO_GRAM, NO_GRAM, NO_GRAM];

const WIDTH = 4;
const NARROWEST = WIDTH + 1;

/** The rarest two are looked for in so many symbols of a literal. */
const MAX_SEARCHED = 32;

/**
 * What else has to stand in a text besides a literal of a pattern, to tell at a glance that the pattern cannot match: of
 * all that its condition asks together with this literal, what is expected least often.
 *
 * @param literal of the cut of the pattern, in symbols
 * @param condition that the cut is of
 */
export function guardOf(literal: string, condition: Condition): Guard {
  let rarest = NO_GUARD;
  let leastHits = Infinity;
  for (const alternatives of asked(literal, condition) ?? []) {
    const found = alternatives.map(rarestGrams);
    const hits = found.reduce((sum, one) => sum + one.hits, 0);
    if (hits >= leastHits) continue;
    leastHits = hits;
    rarest = [...found[0]!.grams, ...found.at(-1)!.grams];
  }
  return rarest;
}

/** The literals of which one stands besides this one, for each such requirement; undefined where this one is not asked. */
function asked(literal: string, condition: Condition): string[][] | undefined {
  if (typeof condition === 'string') return condition === literal ? [] : undefined;
  if ('any' in condition) {
    const ways = condition.any.map((way) => asked(literal, way)).filter((way) => way !== undefined);
    return ways.length > 1 ? [] : ways[0];
  }
  const inParts = condition.all.map((part) => asked(literal, part));
  const own = inParts.filter((inPart) => inPart !== undefined);
  if (own.length === 0) return undefined;
  // Where several parts ask for it, nothing tells by which of them it was chosen.
  const besides = own.length === 1 ? own[0]! : [];
  return besides.concat(condition.all.flatMap((part, i) => (inParts[i] === undefined ? required(part) : [])));
}

/** What a condition requires: one literal, or one of two. */
function required(condition: Condition): string[][] {
  if (typeof condition === 'string') return condition.length < NARROWEST ? [] : [[condition]];
  if ('all' in condition) return condition.all.flatMap(required);
  const [one, other, ...more] = condition.any;
  if (typeof one !== 'string' || typeof other !== 'string' || more.length > 0) return [];
  return Math.min(one.length, other.length) < NARROWEST ? [] : [[one, other]];
}

function rarestGrams(literal: string): { grams: [number, number]; hits: number } {
  const last = Math.min(literal.length, MAX_SEARCHED) - WIDTH;
  let best = 0;
  let least = Infinity;
  let before = expectedHits(gramAt(literal, 0, WIDTH), WIDTH);
  for (let start = 0; start < last; start++) {
    const next = expectedHits(gramAt(literal, start + 1, WIDTH), WIDTH);
    if (before + next < least) [best, least] = [start, before + next];
    before = next;
  }
  return { grams: [gramAt(literal, best, WIDTH), gramAt(literal, best + 1, WIDTH)], hits: least };
}
