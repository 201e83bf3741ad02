import { isBlank, isZeroWidth, plainForm } from '../views/typography.js';
import { FOLD_UNIT } from './fold.js';
import { signOf } from './signs.js';

/** What stands for nothing in the stream of symbols: blanks, line ends and characters without a width. */
export const NO_SYMBOL = 0;

const LINE_FEED = 0x0a;

/**
 * The symbol of each UTF-16 unit, in 8 bits, so that four of them make one integer: ASCII is its folded self, everything
 * else is hashed into the upper half. Units have one symbol when they fold together or when one is the plain form of the
 * other. So the symbols of a text are those of its folded view and of its unwrapped one, and one scan is enough for all
 * three.
 */
export const SYMBOL: Uint8Array = Uint8Array.from(FOLD_UNIT, (_, unit) => symbolOf(unit));

/** Tells a unit that has a symbol, in `UNIT`. */
export const IS_SYMBOL = 0x100;

/** The signs of a unit stand in `UNIT` above so many bits. */
export const SIGN_SHIFT = 9;

/** All that a scan asks of a unit: its symbol in the low byte, whether it has one, and what it is a sign of. */
export const UNIT: Uint16Array = Uint16Array.from(
  SYMBOL,
  (symbol, unit) => symbol | (symbol === NO_SYMBOL ? 0 : IS_SYMBOL) | (signOf(unit) << SIGN_SHIFT),
);

function symbolOf(unit: number): number {
  if (isBlank(unit) || isLineEnd(unit) || isZeroWidth(unit)) return NO_SYMBOL;
  const folded = FOLD_UNIT[plainForm(unit) ?? unit]!;
  return folded < 0x80 ? folded : 0x80 | hash7(folded);
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function hash7(unit: number): number {
  return (Math.imul(unit, 0x9e3779b1) >>> 25) & 0x7f;
}

/** The symbols of a text, each as the character with its number. */
export function symbolsOf(text: string): string {
  let symbols = '';
  for (let i = 0; i < text.length; i++) {
    const symbol = SYMBOL[text.charCodeAt(i)]!;
    if (symbol !== NO_SYMBOL) symbols += SYMBOL_TEXT[symbol]!;
  }
  return symbols;
}

/** The symbol of a character in a literal. None goes over a line feed, so that each can be found on lines alone. */
export function spelledInSymbols(char: string): string | null {
  if (char.length > 1) return symbolsOf(char);
  const unit = char.charCodeAt(0);
  const symbol = SYMBOL[unit]!;
  if (symbol === NO_SYMBOL) return unit === LINE_FEED ? null : '';
  return SYMBOL_TEXT[symbol]!;
}

const SYMBOL_TEXT = Array.from({ length: 0x100 }, (_, symbol) => String.fromCharCode(symbol));

/**
 * A window of eight symbols as one number: that of the first four and that of the last four, mixed. Different windows
 * may have the same number, which costs a comparison and nothing else.
 */
export function wideGram(first: number, last: number): number {
  return Math.imul(first, 0x85ebca6b) ^ Math.imul(last, 0xc2b2ae35);
}

/** The `width` (at most 4) symbols from `start` on as one number, the first one in its lowest bits. */
export function gramAt(symbols: string, start: number, width: number): number {
  let gram = 0;
  for (let i = 0; i < width; i++) gram |= symbols.charCodeAt(start + i) << (8 * i);
  return gram;
}
