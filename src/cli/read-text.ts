import { createReadStream } from 'node:fs';
import { CliError } from './cli-error.js';
import { decodeText, type DecodedText } from '../text/decode-text.js';
import { phrase } from '../terminal-phrase.js';

/** No Cairn can be set to take a longer text, in bytes of UTF-8; UTF-16 may need twice as many. */
const MOST_BYTES = 67_108_864;

/** The standard input, which a person calls `-`. */
export const STDIN = '/dev/stdin';

/** The text of a file; by default of the standard input. Throws `CliError`. */
export async function readText(file = STDIN): Promise<DecodedText> {
  if (file === STDIN && process.stdin.isTTY) console.error(phrase('cli:match.end_of_input'));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === STDIN ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > 2 * MOST_BYTES) break;
    }
  } catch (error) {
    throw new CliError(phrase('cli:match.unreadable', { file, reason: (error as Error).message }));
  }
  const tooLarge = () => new CliError(phrase('cli:match.too_large', { limit: MOST_BYTES }));
  if (size > 2 * MOST_BYTES) throw tooLarge();
  const decoded = decodeText(Buffer.concat(chunks));
  if (Buffer.byteLength(decoded.text) > MOST_BYTES) throw tooLarge();
  return decoded;
}
