import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { phrase } from '../../terminal-phrase.js';
import { CliError } from '../cli-error.js';

/** Writes lines into `file`, packed if it is named `.gz`; to the standard output for none, or `-`. */
export async function writeLines(lines: AsyncIterable<string>, file?: string): Promise<void> {
  if (file && file !== '-') await writeFile(ended(lines), file);
  else await pipeline(ended(lines), process.stdout, { end: false });
}

/** A file gets its name when it is whole: what broke off is never taken for all. A pipe or device is written to. */
async function writeFile(lines: AsyncIterable<string>, file: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const isThere = await stat(target).catch(() => undefined);
  const draft = isThere && !isThere.isFile() ? undefined : `${target}.unfinished`;
  try {
    const written = createWriteStream(draft ?? target);
    await (file.endsWith('.gz') ? pipeline(lines, createGzip(), written) : pipeline(lines, written));
    if (draft) await rename(draft, target);
  } catch (error) {
    if (draft) await rm(draft, { force: true });
    throw unwritten(file, error);
  }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

export function unwritten(file: string, error: unknown): CliError {
  return error instanceof CliError
    ? error
    : new CliError(phrase('bulk:export.unwritten', { file, reason: (error as Error).message }));
}
