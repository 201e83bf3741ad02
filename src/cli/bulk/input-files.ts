import { createReadStream, type BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CliError } from '../cli-error.js';
import { phrase } from '../../terminal-phrase.js';
import { STDIN } from '../read-text.js';

/** A file to read records from, or the standard input. */
export interface InputFile {
  /** As the person may name it. */
  name: string;
  /** In bytes; undefined for the standard input. */
  size?: number;
  open(): Readable;
}

export interface Input {
  files: InputFile[];
  /** Files of the given folders that hold no records by their names. */
  passedOver: string[];
}

/** In a folder; a file that is named itself may be called anything. */
const RECORD_NAME = /\.(?:json|ndjson|jsonl|md|markdown|mdown|mdx)(?:\.gz)?$/i;

/** The files at `paths`, in their order, each once; those of a folder by name. Throws `CliError`. */
export async function inputFiles(paths: readonly string[]): Promise<Input> {
  const search = new Search();
  for (const path of new Set(paths))
    if (path === STDIN) search.files.push({ name: '-', open: () => process.stdin });
    else
      await search.addGiven(path).catch((error: Error) => {
        throw new CliError(phrase('bulk:unreadable', { file: path, reason: error.message }));
      });
  return search;
}

/** In bytes, unless the standard input is among the files. */
export function totalSize(files: readonly InputFile[]): number | undefined {
  const sizes = files.map(({ size }) => size ?? NaN);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return Number.isNaN(total) ? undefined : total;
}

class Search implements Input {
  readonly files: InputFile[] = [];
  readonly passedOver: string[] = [];
  /** A path may be given twice, and a link may lead back to where it is. */
  private readonly seen = new Set<string>();

  /** Throws when it cannot be read. */
  async addGiven(path: string): Promise<void> {
    await this.add(path, await stat(path, { bigint: true }));
  }

  private async add(path: string, found: BigIntStats): Promise<void> {
    if (!this.isNew(found)) return;
    if (found.isDirectory()) await this.addFolder(path);
    else this.files.push({ name: path, size: Number(found.size), open: () => createReadStream(path) });
  }

  private async addFolder(folder: string): Promise<void> {
    for (const name of (await readdir(folder)).toSorted())
      if (!name.startsWith('.'))
        await this.addFound(join(folder, name)).catch((error: Error) => this.addUnreadable(join(folder, name), error));
  }

  private async addFound(path: string): Promise<void> {
    const found = await stat(path, { bigint: true });
    if (found.isDirectory() || RECORD_NAME.test(path)) await this.add(path, found);
    else this.passedOver.push(path);
  }

  /** One of many is told of where the others are read. */
  private addUnreadable(name: string, error: Error): void {
    this.files.push({ name, size: 0, open: () => new Readable().destroy(error) });
  }

  private isNew({ dev, ino }: BigIntStats): boolean {
    const before = this.seen.size;
    return this.seen.add(`${dev}:${ino}`).size > before;
  }
}
