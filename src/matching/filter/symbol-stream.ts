import { bytesOf, writeUnits } from '../views/units.js';
import { BLOCK, Signs } from './signs.js';
import { IS_SYMBOL, SIGN_SHIFT, UNIT, wideGram } from './symbols.js';

/** UTF-16 units that are read at a time. A multiple of `BLOCK`. */
const CHUNK = 1 << 15;

/** Stands behind the text, to make it a whole number of four units: it has no symbol. */
const BLANK = 0x20;

/** So many symbols stand before no block. */
const NEVER = 2 ** 31 - 1;

/** So many bytes behind the last symbol are none. */
const PADDING = 8;

/**
 * A text as symbols, a chunk at a time, so that a text of any length needs no more room than one of a chunk, and what the
 * text holds signs of.
 */
export class SymbolStream {
  /** The symbols; those before `length` are of the text. */
  readonly bytes: Uint8Array;
  /** The same, four to a number, the first one in its lowest bits. */
  readonly words: Int32Array;
  length = 0;
  private readonly units = new Uint16Array(CHUNK + 3);
  private readonly unitBytes = bytesOf(this.units);
  /** Where the chunk starts in the text, and how many symbols stand before each block of it. */
  private chunkStart = 0;
  private readonly before = new Int32Array(CHUNK / BLOCK + 1);
  /** Symbols that are kept from the chunks before, and where each stands in the text. */
  private kept = 0;
  private readonly keptAt: Int32Array;
  private blocks = new Uint8Array(CHUNK / BLOCK);
  /** What was read since `begin` holds signs of. */
  seen = 0;

  /** @param overlap symbols that are kept from one chunk to the next at most, a multiple of four */
  constructor(overlap: number) {
    const buffer = new ArrayBuffer(CHUNK + overlap + PADDING);
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
    this.keptAt = new Int32Array(overlap);
  }

  /** Forgets the last text; the next one has so many units. */
  begin(textLength: number): void {
    this.length = 0;
    this.kept = 0;
    this.seen = 0;
    const blocks = Math.ceil(textLength / BLOCK);
    if (blocks > this.blocks.length) this.blocks = new Uint8Array(blocks);
  }

  /** Reads a chunk of `text` from `start` on behind the symbols that there are. @returns where it ended. */
  read(text: string, start: number): number {
    const end = Math.min(start + CHUNK, text.length);
    // A native copy of the chunk, whose units are then at hand without asking how the string is kept.
    writeUnits(start === 0 && end === text.length ? text : text.slice(start, end), this.units, this.unitBytes);
    this.units.fill(BLANK, end - start, end - start + 3);
    this.chunkStart = start;
    this.toSymbols(end - start, this.blocks.subarray(start / BLOCK));
    this.bytes.fill(0, this.length, this.length + PADDING);
    return end;
  }

  /**
   * The loop that costs most: four units at a time. What is no symbol is written over by the next one, which is cheaper
   * than to branch.
   */
  private toSymbols(count: number, blocks: Uint8Array): void {
    const { units, bytes, before } = this;
    const table = UNIT;
    let { length } = this;
    let all = 0;
    let block = 0;
    for (let i = 0; i < count; block++) {
      before[block] = length;
      let seen = 0;
      for (const end = Math.min(i + BLOCK, count); i < end; i += 4) {
        const a = table[units[i]!]!;
        const b = table[units[i + 1]!]!;
        const c = table[units[i + 2]!]!;
        const d = table[units[i + 3]!]!;
        bytes[length] = a;
        length += (a >>> 8) & 1;
        bytes[length] = b;
        length += (b >>> 8) & 1;
        bytes[length] = c;
        length += (c >>> 8) & 1;
        bytes[length] = d;
        length += (d >>> 8) & 1;
        seen |= a | b | c | d;
      }
      blocks[block] = seen >>> SIGN_SHIFT;
      all |= seen;
    }
    before[block] = NEVER;
    this.length = length;
    this.seen |= all >>> SIGN_SHIFT;
  }

  /** Four symbols as one number, wherever they stand. */
  word(start: number): number {
    const first = this.words[start >> 2]!;
    const bits = (start & 3) * 8;
    return bits === 0 ? first : (first >>> bits) | (this.words[(start >> 2) + 1]! << (32 - bits));
  }

  /** So many symbols (1 to 4, or 8) as a gram. */
  gram(start: number, width: number): number {
    if (width === 8) return wideGram(this.word(start), this.word(start + 4));
    return width === 4 ? this.word(start) : this.word(start) & ((1 << (8 * width)) - 1);
  }

  /** Whether a literal starts with that symbol. */
  holds(literal: string, start: number): boolean {
    if (start + literal.length > this.length) return false;
    for (let i = 0; i < literal.length; i++) if (this.bytes[start + i] !== literal.charCodeAt(i)) return false;
    return true;
  }

  /** Where in the text a symbol stands. */
  at(index: number): number {
    if (index < this.kept) return this.keptAt[index]!;
    const { before, units } = this;
    // Most units have a symbol: the block is found by going on from the one where it would stand if all had.
    let block = Math.floor((index - this.kept) / BLOCK);
    while (before[block + 1]! <= index) block++;
    let unit = block * BLOCK - 1;
    for (let left = index - before[block]!; left >= 0;) left -= (UNIT[units[++unit]!]! >>> 8) & 1;
    return this.chunkStart + unit;
  }

  /** Forgets the first `count` symbols, a multiple of four. */
  drop(count: number): void {
    const { units, keptAt } = this;
    let i = count;
    for (; i < this.kept; i++) keptAt[i - count] = keptAt[i]!;
    if (i < this.length) {
      for (let unit = this.at(i) - this.chunkStart; i < this.length; unit++)
        if (UNIT[units[unit]!]! & IS_SYMBOL) keptAt[i++ - count] = this.chunkStart + unit;
    }
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
    this.kept = this.length;
  }

  /** The signs of all that was read since `begin`. */
  signs(textLength: number): Signs {
    const hasAny = this.seen !== 0;
    return new Signs(this.seen, this.blocks.slice(0, hasAny ? Math.ceil(textLength / BLOCK) : 0));
  }
}
