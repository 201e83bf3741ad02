import { Sign, type Signs } from '../filter/signs.js';

/** The text with NUL and lone surrogates, which no pattern can name, as U+FFFD; it keeps its length. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** The same of a single unit, one that is not of a pair. */
export function wellFormedUnit(unit: number): number {
  return unit === 0 || (unit & 0xf800) === 0xd800 ? 0xfffd : unit;
}

/** Whether it is so already, asked where the text holds signs of the contrary only. */
export function isWellFormed(text: string, signs: Signs): boolean {
  let isSo = true;
  signs.eachBlock(Sign.malformed, (start, end) => {
    // A pair may stand across the edge of the block.
    const from = isLow(text.charCodeAt(start)) ? start - 1 : start;
    const to = isLow(text.charCodeAt(end)) ? end + 1 : end;
    const around = text.slice(Math.max(0, from), to);
    isSo &&= around.isWellFormed() && !around.includes('\0');
  });
  return isSo;
}

export function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
