import { readSigns } from './filter/read-signs.js';
import { MAX_JOINED_LINES } from './views/unwrap-rules.js';
import { linesToPlain } from './views/plain.js';
import { derive, same } from './views/rewrite.js';
import { type Before, type Surroundings, Wraps } from './views/unwrapped.js';
import { wellFormed } from './views/well-formed.js';

/**
 * Whole lines of a longer text, without the line feed that ends the last of them. No line of another block was one with
 * any of them before it was wrapped, so that with its surroundings a block reads in every view as it does in the text.
 */
export interface Block {
  text: string;
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
  surroundings: Surroundings;
}

/** What is read of the text at a time: a block takes a few milliseconds to be matched. */
const BLOCK_UNITS = 32_768;

/** Rules look so many lines ahead, and over none that is too long to be wrapped. */
const LINES_AHEAD = MAX_JOINED_LINES + 1;
const UNITS_AHEAD = MAX_JOINED_LINES * 1024;

const AT_START: Before = { previousColumns: undefined, widest: 0, paragraphEnd: 0 };

/** Cuts a text that comes in pieces into blocks. A line that is longer than a block is a block of its own, or part of one. */
export class BlockCutter {
  private rest = '';
  private start = 0;
  private before = AT_START;
  /** In so many units of the rest is looked for a place to cut. */
  private searched: number;

  /** @param units that a block has, or more */
  constructor(private readonly units = BLOCK_UNITS) {
    this.searched = units;
  }

  /** The text goes on with `piece`. */
  *add(piece: string): Generator<Block> {
    this.rest += piece;
    while (this.rest.length > this.searched) {
      const block = this.cut(this.rest.slice(0, this.searched));
      // Looking again and again for the end of a line that goes on and on would take for ever.
      this.searched = block ? this.units : 2 * this.searched;
      if (block) yield block;
    }
  }

  /** What came and is not in a block yet. */
  get pending(): string {
    return this.rest;
  }

  /** The text has ended: what was left of it. */
  end(): Block {
    return { text: this.rest, start: this.start, surroundings: { ...this.before, ahead: undefined } };
  }

  /** The first block, when the head of what is left has one that can be told to end. */
  private cut(head: string): Block | undefined {
    const raw = wellFormed(head.slice(0, Math.max(0, head.lastIndexOf('\n'))));
    const plain = derive(same(raw), linesToPlain(raw));
    const wraps = new Wraps(plain.text, readSigns(plain.text), { ...this.before, ahead: undefined });
    for (let at = lineBack(plain.text, LINES_AHEAD); at > 0; at = Math.max(0, at - 1)) {
      at = wraps.around(at).start;
      if (at === 0) break;
      // A line of the plain text may start within one of the raw text.
      const [, end] = plain.toSource(at - 1, at);
      if (raw[end - 1] !== '\n') continue;
      const block = {
        text: this.rest.slice(0, end - 1),
        start: this.start,
        surroundings: { ...this.before, ahead: plain.text.slice(at, at + UNITS_AHEAD) },
      };
      this.rest = this.rest.slice(end);
      this.start += end;
      this.before = wraps.before(at);
      return block;
    }
    return undefined;
  }
}

/** Where the line starts that has `count` lines behind it; 0 when there are not so many. */
function lineBack(text: string, count: number): number {
  let feed = text.length;
  for (let i = 0; i <= count && feed >= 0; i++) feed = feed === 0 ? -1 : text.lastIndexOf('\n', feed - 1);
  return feed + 1;
}
