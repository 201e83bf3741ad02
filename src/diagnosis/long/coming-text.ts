import { setImmediate } from 'node:timers/promises';
import { type Block, BlockCutter } from '../../matching/blocks.js';
import type { RecordPatterns } from '../../patterns/record-patterns.js';
import { type EarlyMatch, TextWatch } from '../../patterns/text-watch.js';
import { lineFeeds } from '../../text/stretches.js';
import { Spool } from './spool.js';

/** A text of more UTF-16 units is kept in a file. */
const LONG_TEXT = 262_144;

/** Of a block that is not whole yet, no more is looked at than a whole one mostly has. */
const MAX_PEEK = 65_536;

/** A record that a text seems to have. */
export interface FoundOnLine {
  signatureId: string;
  /** Counts from 1. */
  line: number;
}

/** A text as far as it has come: a short one in memory, a long one in a file. */
export class ComingText {
  readonly watch: TextWatch;
  /** Of a long text. To be closed by whoever has done with the text. */
  spool: Spool | undefined;
  isBlank = true;
  private readonly cutter = new BlockCutter();
  private readonly held: Block[] = [];
  private length = 0;
  /** Of what is no block yet: the number of its first line, and how much of it was looked at. */
  private line = 1;
  private peeked = 0;

  constructor(patterns: RecordPatterns) {
    this.watch = new TextWatch(patterns);
  }

  /** Takes it in to its end, and tells as it comes what it seems to have. */
  async *take(pieces: AsyncIterable<string>): AsyncGenerator<FoundOnLine[]> {
    for await (const { piece, isMoreThere } of lookingAhead(pieces)) {
      for (const block of this.cutter.add(piece)) yield await this.add(block);
      // Who sends slowly wants to hear before a block is full.
      if (!isMoreThere && piece.includes('\n')) yield this.peek();
    }
    yield await this.add(this.cutter.end());
  }

  /** All of a text that is not long. */
  whole(): string {
    return this.held.map(({ text }) => text).join('\n');
  }

  private async add(block: Block): Promise<FoundOnLine[]> {
    const { text } = block;
    const found = this.onLines(text, this.watch.add(block));
    this.isBlank &&= text.trim() === '';
    this.line += lineFeeds(text) + 1;
    this.length += text.length + 1;
    this.peeked = Math.max(0, this.peeked - text.length - 1);
    await this.keep(block);
    return found;
  }

  private async keep(block: Block): Promise<void> {
    if (!this.spool) {
      this.held.push(block);
      if (this.length <= LONG_TEXT) return;
      this.spool = await Spool.create();
      for (const one of this.held.splice(0)) await this.spool.add(one);
    } else await this.spool.add(block);
  }

  private peek(): FoundOnLine[] {
    const { pending } = this.cutter;
    const end = pending.lastIndexOf('\n');
    const lines = pending.slice(this.peeked, Math.max(this.peeked, end));
    if (lines === '' || lines.length > MAX_PEEK) return [];
    const before = this.peeked;
    this.peeked = end + 1;
    const found = this.watch.peek(lines).map(({ signatureId, start }) => ({ signatureId, start: before + start }));
    return this.onLines(pending, found);
  }

  private onLines(text: string, found: readonly EarlyMatch[]): FoundOnLine[] {
    return found.map(({ signatureId, start }) => ({ signatureId, line: this.line + lineFeeds(text, start) }));
  }
}

/** Pieces, each with whether the next one has come already. Others have their turn in between. */
async function* lookingAhead(pieces: AsyncIterable<string>): AsyncGenerator<{ piece: string; isMoreThere: boolean }> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (let coming = iterator.next(); ;) {
      const { done, value: piece } = await coming;
      if (done) return;
      coming = iterator.next();
      const hasCome = coming.then(
        () => true,
        () => true,
      );
      yield { piece, isMoreThere: await Promise.race([hasCome, setImmediate(false)]) };
    }
  } finally {
    // Nobody waits for a piece that may never come.
    void iterator.return?.();
  }
}
