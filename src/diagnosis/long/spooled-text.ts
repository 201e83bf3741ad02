import { readSync } from 'node:fs';
import type { Block } from '../../matching/blocks.js';
import type { Before } from '../../matching/views/unwrapped.js';
import type { ReadableText } from '../../text/stretches.js';

/** Where a block of a text stands in its file, together with the line feed behind it, and then what follows it. */
export interface SpooledBlock {
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
  /** In bytes. */
  at: number;
  bytes: number;
  /** As strings are kept in memory, so that reading them costs nothing. */
  encoding: 'latin1' | 'utf16le';
  before: Before;
  /** Of what the surroundings of the block have ahead, which stands behind it; undefined at the end of the text. */
  bytesAhead: number | undefined;
}

/** So many blocks, one behind the other, are kept in memory. */
const KEPT = 4;

/** A text that lies in an open file. */
export class SpooledText implements ReadableText {
  readonly length: number;
  /** All blocks are read into the same memory: much that is thrown away at once would weigh until it is collected. */
  private readonly buffer: Buffer;
  private readonly kept: { place: number; text: string }[] = Array.from({ length: KEPT }, () => ({
    place: -1,
    text: '',
  }));

  constructor(
    private readonly file: number,
    private readonly spooled: readonly SpooledBlock[],
  ) {
    this.length = spooled.at(-1)?.end ?? 0;
    this.buffer = Buffer.allocUnsafeSlow(
      spooled.reduce((most, { bytes, bytesAhead = 0 }) => Math.max(most, bytes, bytesAhead), 0),
    );
  }

  slice(start: number, end = this.length): string {
    let text = '';
    for (let place = this.placeOf(start); place < this.spooled.length; place++) {
      const block = this.spooled[place]!;
      if (block.start >= end) break;
      text += this.read(place).slice(Math.max(0, start - block.start), end - block.start);
    }
    return text;
  }

  *blocks(): Generator<Block> {
    for (const [place, { start, at, bytes, encoding, before, bytesAhead }] of this.spooled.entries()) {
      const text = this.read(place);
      const isLast = bytesAhead === undefined;
      const ahead = isLast ? undefined : this.readFile(at + bytes, bytesAhead, encoding);
      yield { text: isLast ? text : text.slice(0, -1), start, surroundings: { ...before, ahead } };
    }
  }

  private placeOf(offset: number): number {
    let low = 0;
    let high = this.spooled.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.spooled[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private read(place: number): string {
    const kept = this.kept[place % KEPT]!;
    if (kept.place !== place) {
      const { at, bytes, encoding } = this.spooled[place]!;
      kept.text = this.readFile(at, bytes, encoding);
      kept.place = place;
    }
    return kept.text;
  }

  private readFile(at: number, bytes: number, encoding: SpooledBlock['encoding']): string {
    const { buffer } = this;
    for (let read = 0; read < bytes;) {
      const count = readSync(this.file, buffer, read, bytes - read, at + read);
      if (count === 0) throw new Error('the spooled text is shorter than it was written');
      read += count;
    }
    return buffer.toString(encoding, 0, bytes);
  }
}
