import { FOLD_UNIT } from './fold.js';

// A name of the module: in a sandboxed realm, looking up a global costs more than the product.
const { imul } = Math;

/**
 * The symbol of each UTF-16 unit, in 8 bits, so that four of them roll through one integer: ASCII is its folded self,
 * everything else is hashed into the upper half. Units that fold together have one symbol.
 */
export const SYMBOL: Uint8Array = Uint8Array.from(FOLD_UNIT, (unit) => (unit < 0x80 ? unit : 0x80 | hash7(unit)));

function hash7(unit: number): number {
  return (imul(unit, 0x9e3779b1) >>> 25) & 0x7f;
}

/**
 * A window of eight symbols as one number: that of the first four and that of the last four, mixed. Different windows
 * may have the same number, which costs a comparison and nothing else.
 */
export function wideGram(first: number, last: number): number {
  return imul(first, 0x85ebca6b) ^ imul(last, 0xc2b2ae35);
}

/** The window of the `width` (at most 4) symbols of `text` from `start` on. */
export function gramAt(text: string, start: number, width: number): number {
  let gram = 0;
  for (let i = start; i < start + width; i++) gram = (gram << 8) | SYMBOL[text.charCodeAt(i)]!;
  return gram;
}
