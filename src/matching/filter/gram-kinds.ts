import { gramAt, wideGram } from './symbols.js';

/**
 * A kind of gram: so many symbols, looked for where a multiple of `step` symbols of the text stands before them. A
 * literal is filed under as many of its grams, one behind the other, of which exactly one stands so.
 */
export interface GramKind {
  width: number;
  step: number;
}

/** From the widest, which is the rarest, to the narrowest. */
export const GRAM_KINDS = [
  { width: 8, step: 4 },
  { width: 4, step: 2 },
  { width: 2, step: 2 },
  { width: 1, step: 1 },
] as const satisfies readonly GramKind[];

/** The kind of gram that a literal of so many symbols is filed under, by its place in `GRAM_KINDS`. */
export function kindOf(length: number): number {
  return GRAM_KINDS.findIndex(({ width, step }) => length >= width + step - 1);
}

/** The gram of a kind that starts at a symbol of a literal. */
export function literalGram(literal: string, start: number, width: number): number {
  if (width < 8) return gramAt(literal, start, width);
  return wideGram(gramAt(literal, start, 4), gramAt(literal, start + 4, 4));
}
