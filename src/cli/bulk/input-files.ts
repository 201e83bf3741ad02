import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { CliError } from '../cli-error.js';
import { phrase } from '../phrase.js';
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
const RECORD_NAME = /\.(?:(?:json|ndjson|jsonl)(?:\.gz)?|md|markdown|mdown|mdx)$/i;

/** The files at `paths`, in their order; those of a folder by name. Throws `CliError`. */
export async function inputFiles(paths: readonly string[]): Promise<Input> {
  const input: Input = { files: [], passedOver: [] };
  for (const path of paths) {
    if (path === STDIN) input.files.push({ name: '-', open: () => process.stdin });
    else if ((await statOf(path)).isDirectory()) await addFolder(path, input);
    else input.files.push(await fileAt(path));
  }
  return input;
}

/** In bytes, unless the standard input is among the files. */
export function totalSize(files: readonly InputFile[]): number | undefined {
  const sizes = files.map(({ size }) => size ?? NaN);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return Number.isNaN(total) ? undefined : total;
}

async function addFolder(folder: string, { files, passedOver }: Input): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    if (isHidden(name) || (await statOf(path)).isDirectory()) continue;
    if (RECORD_NAME.test(name)) files.push(await fileAt(path));
    else passedOver.push(path);
  }
}

const isHidden = (name: string) => name.split(sep).some((part) => part.startsWith('.'));

const fileAt = async (path: string): Promise<InputFile> => ({
  name: path,
  size: (await statOf(path)).size,
  open: () => createReadStream(path),
});

const statOf = (path: string) =>
  stat(path).catch((error: Error) => {
    throw new CliError(phrase('bulk:unreadable', { file: path, reason: error.message }));
  });
