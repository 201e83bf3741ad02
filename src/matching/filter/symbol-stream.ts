import { SYMBOL } from './symbols.js';

/** UTF-16 units that are read at a time. */
const CHUNK = 1 << 15;

/** A text as symbols, a chunk at a time, so that a text of any length needs no more room than one of a chunk. */
export class SymbolStream {
  /** The symbols; those before `length` are of the text. */
  readonly bytes: Uint8Array;
  /** The same, four to a number, the first one in its lowest bits. */
  readonly words: Int32Array;
  /** Where in the text each symbol stands. */
  readonly at: Int32Array;
  length = 0;
  private readonly units = new Uint16Array(CHUNK);
  private readonly unitBytes = Buffer.from(this.units.buffer);

  /** @param overlap symbols that are kept from one chunk to the next at most, a multiple of four */
  constructor(overlap: number) {
    const buffer = new ArrayBuffer(CHUNK + overlap);
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
    this.at = new Int32Array(CHUNK + overlap);
  }

  /** Reads a chunk of `text` from `start` on behind the symbols that there are. @returns where it ended. */
  read(text: string, start: number): number {
    const end = Math.min(start + CHUNK, text.length);
    // A native copy of the chunk, whose units are then at hand without asking how the string is kept.
    this.unitBytes.write(start === 0 && end === text.length ? text : text.slice(start, end), 'utf16le');
    this.length = toSymbols(this.units, end - start, start, this.bytes, this.at, this.length);
    return end;
  }

  /** Forgets the first `count` symbols, a multiple of four. */
  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.length);
    this.at.copyWithin(0, count, this.length);
    this.length -= count;
  }
}

/** A function of its own, on plain arrays: the loop that costs most, and so is compiled best. @returns the new length. */
function toSymbols(
  units: Uint16Array,
  count: number,
  start: number,
  bytes: Uint8Array,
  at: Int32Array,
  length: number,
): number {
  for (let i = 0; i < count; i++) {
    const symbol = SYMBOL[units[i]!]!;
    bytes[length] = symbol;
    at[length] = start + i;
    // What is no symbol is written over by the next one, which is cheaper than to branch: this adds 1 unless it is 0.
    length += (symbol + 0xff) >>> 8;
  }
  return length;
}
