import { FOLD_UNIT } from './fold.js';

/**
 * The symbol of each UTF-16 unit, in 8 bits, so that four of them roll through one integer: ASCII is its folded self,
 * everything else is hashed into the upper half. Units that fold together have one symbol.
 */
export const SYMBOL: Uint8Array = Uint8Array.from(FOLD_UNIT, (unit) => (unit < 0x80 ? unit : 0x80 | hash7(unit)));

function hash7(unit: number): number {
  return (Math.imul(unit, 0x9e3779b1) >>> 25) & 0x7f;
}

/** The window of the `width` (at most 4) symbols of `text` from `start` on. */
export function gramAt(text: string, start: number, width: number): number {
  let gram = 0;
  for (let i = start; i < start + width; i++) gram = (gram << 8) | SYMBOL[text.charCodeAt(i)]!;
  return gram;
}
