import { createGunzip } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import { jsonElements, ndjsonLines, type JsonElement } from '../../signatures/formats/json-elements.js';
import { holdsPage } from '../../signatures/formats/detect.js';
import { MAX_RECORD_BYTES } from '../../signatures/formats/read-element.js';
import { readRunbook } from '../../signatures/formats/runbook.js';
import { decodeText } from '../decode-text.js';
import { phrase } from '../phrase.js';
import type { InputFile } from './input-files.js';

/** How files are read: as JSON of any known keys, or as pages. */
export const INPUT_FORMATS = ['json', 'runbook'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Where something stands; the line of a record that was made of a page is not known. */
export interface Place {
  file: string;
  line?: number;
}

/** What a file holds, in its order. */
export type InputPart = Place &
  /** `page`: the id of a record that was made of a page, rather than given by the file. */
  (
    | { kind: 'record'; json: Buffer; page?: string }
    /** Nothing can be made of this, or of the rest of the file. */
    | { kind: 'unread'; reason: string }
    /** A part of a page that was not understood and is in no record. */
    | { kind: 'note'; text: string }
  );

/** How far to look before deciding what a file is. */
const HEAD_BYTES = 65_536;
const GZIP = Buffer.from([0x1f, 0x8b]);

export interface ReadOptions {
  /** By default each file is told by its name and how it begins. */
  format?: InputFormat;
  /** Called with the number of bytes read from the file. */
  onBytes?: (bytes: number) => void;
}

/** Reads a file as it streams, packed or not. What cannot be read is told as a part: nothing is thrown. */
export async function* readRecords(file: InputFile, options: ReadOptions = {}): AsyncGenerator<InputPart> {
  try {
    const { head, all } = await peek(await unpacked(counted(file.open(), options.onBytes)), HEAD_BYTES);
    const name = file.name === '-' ? undefined : file.name.replace(/\.gz$/i, '');
    const isPage = options.format ? options.format === 'runbook' : holdsPage(decodeText(head).text, name);
    if (isPage) yield* pageParts(file.name, all);
    else yield* jsonParts(file.name, isNdjson(head, name) ? 'ndjson' : 'json', inUtf8(head, all));
  } catch (error) {
    yield { kind: 'unread', file: file.name, reason: phrase('bulk:broken_off', { reason: (error as Error).message }) };
  }
}

async function* jsonParts(
  file: string,
  format: 'json' | 'ndjson',
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<InputPart> {
  const elements = (format === 'ndjson' ? ndjsonLines : jsonElements)(bytes, MAX_RECORD_BYTES);
  for await (const element of elements) {
    const { line, fault } = element;
    if (fault) yield { kind: 'unread', file, line, reason: phrase(`faults:${fault}`, { limit: MAX_RECORD_BYTES }) };
    else yield { kind: 'record', file, line, json: onOneLine(element) };
  }
}

async function* pageParts(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<InputPart> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= MAX_RECORD_BYTES) continue;
    yield { kind: 'unread', file, reason: phrase('faults:element_too_long', { limit: MAX_RECORD_BYTES }) };
    return;
  }
  const { text, isDamaged } = decodeText(Buffer.concat(chunks));
  if (isDamaged) yield { kind: 'note', file, text: phrase('bulk:damaged') };
  const { records, notes } = readRunbook(text, { file });
  for (const note of notes) yield { kind: 'note', file, line: note.line, text: note.text };
  for (const record of records)
    yield { kind: 'record', file, json: Buffer.from(JSON.stringify(record)), page: record.id };
  if (records.length === 0) yield { kind: 'unread', file, reason: phrase('bulk:no_error_on_page') };
}

/**
 * The same JSON without line breaks. A tab is as good between tokens, and as wrong within a string, so that what was
 * valid stays so and what was not does too.
 */
function onOneLine({ bytes }: JsonElement): Buffer {
  return Buffer.from(bytes.map((byte) => (byte === 0x0a || byte === 0x0d ? 0x09 : byte)));
}

/** One value a line, or one that may go over many: by the name, else by whether the first line is whole. */
function isNdjson(head: Buffer, name = ''): boolean {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return true;
  const { text } = decodeText(head);
  if (text.trimStart().startsWith('[')) return false;
  const [first = '', ...rest] = text.trimStart().split('\n', 2);
  try {
    JSON.parse(first);
    return rest.length > 0;
  } catch {
    return false;
  }
}

/** UTF-16 as UTF-8: some shells write it to files. */
async function* inUtf8(head: Buffer, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const [first, second] = head;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff && 'utf-16be';
  if (!encoding) return yield* bytes;
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* counted(bytes: AsyncIterable<Buffer>, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function unpacked(bytes: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const { head, all } = await peek(bytes, GZIP.length);
  if (!head.subarray(0, GZIP.length).equals(GZIP)) return all;
  const gunzip = createGunzip();
  // Whoever reads the unpacked bytes is told of an error by them.
  pipeline(Readable.from(all), gunzip, () => {});
  return gunzip;
}

/** The first bytes of a stream, `size` or somewhat more if there are as many, and all of it. */
async function peek(bytes: AsyncIterable<Buffer>, size: number) {
  const chunks = bytes[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < size) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const rest = { [Symbol.asyncIterator]: () => chunks };
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    yield* rest;
  }
  return { head, all: all() };
}
