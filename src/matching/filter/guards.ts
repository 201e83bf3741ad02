import { expectedHits } from './gram-frequency.js';
import type { Condition } from './literals.js';
import { gramAt } from './symbols.js';

/** Grams of four symbols of which one stands in a text if a pattern matches it by way of a literal; NO_GRAM behind them. */
export type Guard = readonly [number, number, number, number];

export const GRAMS_OF_A_GUARD = 4;

/** Stands where there is no gram: no symbol is 0. */
export const NO_GRAM = 0;

/** Lets every text through. */
export const NO_GUARD: Guard = [NO_GRAM, NO_GRAM, NO_GRAM, NO_GRAM];

const WIDTH = 4;

/** The rarest is looked for in so many symbols of a literal. */
const MAX_SEARCHED = 32;

/**
 * What else has to stand in a text besides a literal of a pattern, to tell at a glance that the pattern cannot match: of
 * all that its condition asks together with this literal, what is expected least often.
 *
 * @param literal of the cut of the pattern, in symbols
 * @param condition that the cut is of
 */
export function guardOf(literal: string, condition: Condition): Guard {
  let guard: readonly string[] | undefined;
  let leastHits = Infinity;
  for (const alternatives of asked(literal, condition) ?? []) {
    let hits = 0;
    for (const one of alternatives) hits += expectedHits(rarestGram(one), WIDTH);
    if (hits >= leastHits) continue;
    leastHits = hits;
    guard = alternatives;
  }
  if (!guard) return NO_GUARD;
  const gramOf = (one: string | undefined) => (one === undefined ? NO_GRAM : rarestGram(one));
  return [gramOf(guard[0]), gramOf(guard[1]), gramOf(guard[2]), gramOf(guard[3])];
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

/** What a condition requires: one of so few literals. */
function required(condition: Condition): string[][] {
  if (typeof condition === 'string') return condition.length < WIDTH ? [] : [[condition]];
  if ('all' in condition) return condition.all.flatMap(required);
  const { any } = condition;
  const isFew = any.length > 0 && any.length <= GRAMS_OF_A_GUARD;
  return isFew && any.every((way) => typeof way === 'string' && way.length >= WIDTH) ? [any as string[]] : [];
}

function rarestGram(literal: string): number {
  const last = Math.min(literal.length, MAX_SEARCHED) - WIDTH;
  let rarest = gramAt(literal, 0, WIDTH);
  let least = expectedHits(rarest, WIDTH);
  for (let start = 1; start <= last; start++) {
    const gram = gramAt(literal, start, WIDTH);
    const hits = expectedHits(gram, WIDTH);
    if (hits >= least) continue;
    rarest = gram;
    least = hits;
  }
  return rarest;
}
