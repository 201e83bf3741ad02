import { bytesOf, writeUnits } from '../views/units.js';
import { MAX_COMPARED } from './placement.js';
import { BLOCK, Signs } from './signs.js';
import { IS_SYMBOL, SIGN_SHIFT, UNIT, wideGram } from './symbols.js';

/** UTF-16 units that are read at a time. A multiple of `BLOCK`. */
export const CHUNK = 1 << 15;

/** Stands behind the text, to make it a whole number of four units: it has no symbol. */
const BLANK = 0x20;

/** So many bytes behind the last symbol are none, and so many can be looked at. */
const BLANK_BYTES = 8;
const PADDING = BLANK_BYTES + MAX_COMPARED;

const FIRST_CAPACITY = 1 << 12;

/** Room for more units than this is not kept for the next text. */
const MAX_KEPT = 1 << 22;

/** The units of the chunk that is read, natively copied: they are at hand then without asking how the string is kept. */
const units = new Uint16Array(CHUNK + 3);
const unitBytes = bytesOf(units);

/** A text as symbols, read a chunk at a time, and what it holds signs of. One is used for many texts. */
export class TextSymbols {
  /** The symbols; those before `length` are of the text. It is another array when a text was longer than all before. */
  bytes!: Uint8Array<ArrayBuffer>;
  /** The same, four to a number, the first one in its lowest bits. */
  words!: Int32Array;
  length = 0;
  /** What was read holds signs of. */
  seen = 0;
  private text = '';
  /** By block of units: what each holds signs of, and how many symbols stand before it. */
  private blocks!: Uint8Array;
  private before!: Int32Array;
  private blocksRead = 0;

  constructor() {
    this.reserve(FIRST_CAPACITY);
  }

  /** Goes on to the next text, of which nothing is read yet. */
  begin(text: string): void {
    this.text = text;
    this.length = 0;
    this.seen = 0;
    this.blocksRead = 0;
    if (text.length > this.bytes.length - PADDING)
      this.reserve(Math.max(text.length, Math.min(2 * this.bytes.length, MAX_KEPT)));
  }

  /** Reads a chunk of the text, from `start` on. @returns where it ended. */
  read(start: number): number {
    const { text } = this;
    const end = Math.min(start + CHUNK, text.length);
    writeUnits(start === 0 && end === text.length ? text : text.slice(start, end), units, unitBytes);
    units.fill(BLANK, end - start, end - start + 3);
    this.toSymbols(end - start, start / BLOCK);
    this.bytes.fill(0, this.length, this.length + BLANK_BYTES);
    return end;
  }

  /**
   * The loop that costs most: four units at a time. What is no symbol is written over by the next one, which is cheaper
   * than to branch.
   */
  private toSymbols(count: number, firstBlock: number): void {
    const { bytes, before, blocks } = this;
    const table = UNIT;
    let { length } = this;
    let all = 0;
    let block = firstBlock;
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
    before[block] = length;
    this.blocksRead = block;
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
    const { before, text } = this;
    let block = 0;
    for (let end = this.blocksRead; end - block > 1;) {
      const middle = (block + end) >> 1;
      if (before[middle]! <= index) block = middle;
      else end = middle;
    }
    let unit = block * BLOCK - 1;
    for (let left = index - before[block]!; left >= 0;) left -= UNIT[text.charCodeAt(++unit)]! & IS_SYMBOL ? 1 : 0;
    return unit;
  }

  /** The signs of the text, as far as it was read; good until the next text. */
  signs(): Signs {
    return new Signs(this.seen, this.blocks.subarray(0, this.blocksRead));
  }

  /** Whether it takes much memory, since the text was very long. */
  get isLarge(): boolean {
    return this.bytes.length > MAX_KEPT + PADDING;
  }

  /** Makes room for a text of so many units. */
  private reserve(units: number): void {
    const buffer = new ArrayBuffer(Math.ceil((units + PADDING) / 4) * 4);
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
    this.blocks = new Uint8Array(Math.ceil(units / BLOCK));
    this.before = new Int32Array(this.blocks.length + 1);
  }
}
