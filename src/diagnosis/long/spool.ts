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
  async add({ text, start, surroundings }: Block): Promise<void> {
    const isLast = surroundings.ahead === undefined;
    const lines = isLast ? text : `${text}\n`;
    const encoding = WIDE.test(lines) ? 'utf16le' : 'latin1';
    const bytes = this.encode(lines, encoding);
    for (let written = 0; written < bytes;) {
      written += await this.write(this.buffer.subarray(written, bytes), this.size + written);
    }
    const end = start + text.length + (isLast ? 0 : 1);
    const ahead = isLast ? undefined : copied(surroundings.ahead!);
    this.blocks.push({ start, end, at: this.size, bytes, encoding, surroundings: { ...surroundings, ahead } });
    this.size += bytes;
  }

  /** @returns how many bytes it made. */
  private encode(text: string, encoding: SpooledBlock['encoding']): number {
    const bytes = Buffer.byteLength(text, encoding);
    if (bytes > this.buffer.length) this.buffer = Buffer.allocUnsafeSlow(bytes);
    return this.buffer.write(text, encoding);
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

/** A part of a string keeps all of it in memory; a copy does not. */
function copied(part: string): string {
  return Buffer.from(part).toString();
}
