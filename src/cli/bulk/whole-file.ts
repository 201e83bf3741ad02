import { realpath, rename, rm, stat } from 'node:fs/promises';
import { CairnError } from '@cairn/client';
import { phrase } from '../../terminal-phrase.js';
import { CliError } from '../cli-error.js';

/** A file gets its name when it is whole: what broke off is never taken for all. A pipe or device is written to. */
export async function writeWhole(file: string, write: (path: string) => Promise<void>): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const isThere = await stat(target).catch(() => undefined);
  const draft = isThere && !isThere.isFile() ? undefined : `${target}.unfinished`;
  try {
    await write(draft ?? target);
    if (draft) await rename(draft, target);
  } catch (error) {
    if (draft) await rm(draft, { force: true });
    throw unwritten(file, error);
  }
}

/** What reading threw is told as it is. */
export function unwritten(file: string, error: unknown): Error {
  return error instanceof CairnError || error instanceof CliError
    ? error
    : new CliError(phrase('bulk:export.unwritten', { file, reason: (error as Error).message }));
}
