import { readFile as readBytes } from 'node:fs/promises';
import { phrase } from '../../terminal-phrase.js';
import { encodingOf } from '../../text/decode-text.js';
import { CliError } from '../cli-error.js';

/** Where XML and PO name the encoding that they are in; both do so near their beginning, and in ASCII. */
const DECLARED = [/^<\?xml\s[^>]*?\bencoding=["']([\w.:-]+)["']/, /^"Content-Type:[^"\n]*\bcharset=([\w.:-]+)/m];
const BEGINNING = 4096;

/** The text of a translator's file in whichever encoding a tool has left it. Throws `CliError`. */
export async function readFile(file: string): Promise<string> {
  try {
    return decoded(await readBytes(file));
  } catch (error) {
    throw new CliError(phrase('translations:unreadable', { file, reason: (error as Error).message }));
  }
}

/** Throws where the bytes are none of the encoding, or nobody knows it by its name. */
function decoded(bytes: Buffer): string {
  const beginning = bytes.toString('latin1', 0, BEGINNING);
  const [declared] = DECLARED.flatMap((pattern) => pattern.exec(beginning)?.[1] ?? []);
  return new TextDecoder(declared ?? encodingOf(bytes), { fatal: true }).decode(bytes);
}
