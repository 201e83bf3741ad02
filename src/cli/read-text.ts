import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CliError } from './cli-error.js';
import { peek } from './bulk/input-bytes.js';
import { decodeText, encodingOf, type DecodedText, type Encoding } from '../text/decode-text.js';
import { phrase } from '../terminal-phrase.js';

/** A longer text, in bytes of UTF-8, is not read before it is sent. */
const SHORT = 1_048_576;

/** Bytes of a long text that tell its encoding. */
const TELLING = 65_536;

/** The standard input, which a person calls `-`. */
export const STDIN = '/dev/stdin';

/** A text that is sent as it is read. */
export interface LongText {
  /** In UTF-8. They throw `CliError`. */
  pieces: AsyncIterable<Buffer>;
  /** Bytes to read, if that is known. */
  size?: number;
}

/** The text of a file; by default of the standard input. Throws `CliError`. */
export async function readText(file = STDIN): Promise<DecodedText | LongText> {
  if (file === STDIN && process.stdin.isTTY) console.error(phrase('cli:match.end_of_input'));
  const { head, all } = await peek(bytesOf(file), SHORT + 1);
  if (head.length > SHORT)
    return { pieces: inUtf8(all, encodingOf(head.subarray(0, TELLING))), size: await sizeOf(file) };
  const decoded = decodeText(await buffer(all));
  const bytes = Buffer.from(decoded.text);
  return bytes.length > SHORT ? { pieces: inUtf8(only(bytes), 'utf-8') } : decoded;
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* (file === STDIN ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new CliError(phrase('cli:match.unreadable', { file, reason: (error as Error).message }));
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  const { size } = await stat(file);
  return size > 0 ? size : undefined;
}

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** Says at the end when bytes had to be replaced. */
async function* inUtf8(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  let isDamaged = false;
  const recoded = (text: string) => {
    isDamaged ||= text.includes('\ufffd');
    return Buffer.from(text);
  };
  for await (const chunk of bytes) yield recoded(decoder.decode(chunk, { stream: true }));
  yield recoded(decoder.decode());
  if (isDamaged) console.error(phrase('cli:match.damaged'));
}
