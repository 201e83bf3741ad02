import { Sign, type Signs } from '../filter/signs.js';

/** The text with NUL and lone surrogates, which no pattern can name, as U+FFFD; it keeps its length. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** Whether it is so already, asked where the text holds signs of the contrary only. */
export function isWellFormed(text: string, signs: Signs): boolean {
  let isSo = true;
  signs.eachBlock(Sign.malformed, (start, end) => {
    // A pair may stand across the edge of the block.
    const from = isLow(text, start) ? start - 1 : start;
    const to = isLow(text, end) ? end + 1 : end;
    const around = text.slice(Math.max(0, from), to);
    isSo &&= around.isWellFormed() && !around.includes('\0');
  });
  return isSo;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
