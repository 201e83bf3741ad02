import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../errors/problem.js';
import type { Block } from '../../matching/blocks.js';
import type { SpooledBlock } from './spooled-text.js';

/** What takes more than a byte. */
const WIDE = /[^\0-\xff]/;

/** A file for the blocks of a text. It has no name, so that nothing of it is left behind, however the process ends. */
export class Spool {
  readonly blocks: SpooledBlock[] = [];
  private size = 0;
  /** All blocks are written from the same memory: much that is thrown away at once would weigh until it is collected. */
  private buffer = Buffer.alloc(0);

  private constructor(private readonly handle: FileHandle) {}

  static async create(): Promise<Spool> {
    const path = join(tmpdir(), `cairn-text-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return new Spool(handle);
  }

  /** The open file, for this process alone. */
  get file(): number {
    return this.handle.fd;
  }

  /** Throws `no_room_for_text`. */
  async add({ text, start, surroundings: { ahead, ...before } }: Block): Promise<void> {
    const isLast = ahead === undefined;
    const lines = isLast ? text : `${text}\n`;
    const encoding = WIDE.test(lines) || WIDE.test(ahead ?? '') ? 'utf16le' : 'latin1';
    const bytes = this.encode(lines, encoding, 0);
    // A part of a string keeps all of it in memory, and thousands of parts a long text.
    const bytesAhead = isLast ? undefined : this.encode(ahead, encoding, bytes);
    const all = bytes + (bytesAhead ?? 0);
    for (let written = 0; written < all;) {
      written += await this.write(this.buffer.subarray(written, all), this.size + written);
    }
    const end = start + lines.length;
    this.blocks.push({ start, end, at: this.size, bytes, encoding, before, bytesAhead });
    this.size += all;
  }

  /** Puts it into the buffer, behind what is there up to `at`. @returns how many bytes it made. */
  private encode(text: string, encoding: SpooledBlock['encoding'], at: number): number {
    const bytes = Buffer.byteLength(text, encoding);
    if (at + bytes > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(at + bytes);
      this.buffer.copy(larger, 0, 0, at);
      this.buffer = larger;
    }
    return this.buffer.write(text, at, encoding);
  }

  private async write(buffer: Buffer, at: number): Promise<number> {
    try {
      return (await this.handle.write(buffer, 0, buffer.length, at)).bytesWritten;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Problem('no_room_for_text');
      throw error;
    }
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
