import { readFile as readBytes } from 'node:fs/promises';
import { phrase } from '../../terminal-phrase.js';
import { decodeDeclared } from '../../text/decode-declared.js';
import { CliError } from '../cli-error.js';

/** The text of a translator's file in whichever encoding a tool has left it. Throws `CliError`. */
export async function readFile(file: string): Promise<string> {
  try {
    return decodeDeclared(await readBytes(file));
  } catch (error) {
    throw new CliError(phrase('translations:unreadable', { file, reason: (error as Error).message }));
  }
}
