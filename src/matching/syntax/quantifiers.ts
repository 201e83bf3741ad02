import type { Cursor } from './cursor.js';

export interface Quantifier {
  min: number;
  max: number;
  /** Whether a `?` turns it from what the flag `U` says into the contrary. */
  turned: boolean;
  /** Where it starts in the regex. */
  at: number;
}

const SIMPLE: Record<string, [number, number]> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };
const NUMBER = '(0|[1-9][0-9]*)';
const COUNTED = new RegExp(`\\{${NUMBER}(,${NUMBER}?)?\\}`, 'y');

/** RE2's own limit of a count. */
const MAX_COUNT = 1000;

/** Reads `* + ? {n} {n,} {n,m}`, each with an optional `?`; a brace that is none of these is a literal. */
export function readQuantifier(cursor: Cursor): Quantifier | null {
  const at = cursor.at;
  const range = cursor.looksAt('{') ? readCounted(cursor) : readSimple(cursor);
  if (!range) return null;
  return { min: range[0], max: range[1], turned: cursor.skip('?'), at };
}

function readSimple(cursor: Cursor): [number, number] | null {
  const range = SIMPLE[cursor.source.charAt(cursor.at)];
  if (!range) return null;
  cursor.at++;
  return range;
}

function readCounted(cursor: Cursor): [number, number] | null {
  const start = cursor.at;
  const counted = cursor.take(COUNTED);
  if (!counted) return null;
  const min = Number(counted[1]);
  const max = counted[2] === undefined ? min : counted[3] === undefined ? Infinity : Number(counted[3]);
  if (min > MAX_COUNT || min > max || (max > MAX_COUNT && max !== Infinity)) {
    throw cursor.fault(start, 'invalid repeat count');
  }
  return [min, max];
}
