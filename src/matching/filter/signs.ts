import { isZeroWidth } from '../views/typography.js';

/** What a unit can be a sign of: that a view may read the text around it in another way than the one before. */
export const Sign = {
  /** NUL and surrogates: the text may not be well-formed. */
  malformed: 1,
  /** A carriage return, an escape or a character without a width: the plain view leaves it out. */
  control: 2,
  /** What an encoded character starts with. */
  encoding: 4,
  lineFeed: 8,
  /** A character that may take two columns of a terminal. */
  wide: 16,
} as const;

/** Hangul, from where on there are characters that take two columns. */
const FIRST_WIDE = 0x1100;

const CONTROLS = '\r\x1b\x9b';
const ENCODINGS = '\\&%+';

/** The signs that a UTF-16 unit is, as bits. */
export function signOf(unit: number): number {
  if (unit === 0) return Sign.malformed;
  if (unit >= 0xd800 && unit <= 0xdfff) return Sign.malformed | Sign.wide;
  if (unit === 0x0a) return Sign.lineFeed;
  const char = String.fromCharCode(unit);
  if (CONTROLS.includes(char) || isZeroWidth(unit)) return Sign.control;
  if (unit >= FIRST_WIDE) return Sign.wide;
  return ENCODINGS.includes(char) ? Sign.encoding : 0;
}

/** Units of a text whose signs are kept together. A multiple of four. */
export const BLOCK = 64;

/** Which signs a text holds, and about where, so that a view is worked out only where it can differ. */
export class Signs {
  /** @param blocks the signs of each block of `BLOCK` units */
  constructor(
    /** The signs of all blocks. */
    readonly all: number,
    private readonly blocks: Uint8Array,
  ) {}

  has(sign: number): boolean {
    return (this.all & sign) !== 0;
  }

  /** Whether the sign may stand between two places of the text. */
  mayHold(sign: number, start: number, end: number): boolean {
    if (!this.has(sign)) return false;
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++)
      if (this.blocks[block]! & sign) return true;
    return false;
  }

  /** Calls `visit` with where each block stands that holds the sign. */
  eachBlock(sign: number, visit: (start: number, end: number) => void): void {
    if (!this.has(sign)) return;
    for (let block = 0; block < this.blocks.length; block++) {
      if (this.blocks[block]! & sign) visit(block * BLOCK, (block + 1) * BLOCK);
    }
  }
}
