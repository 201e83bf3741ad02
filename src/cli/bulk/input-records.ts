import { holdsPage } from '../../signatures/formats/detect.js';
import {
  jsonElements,
  MAX_RECORD_BYTES,
  ndjsonLines,
  type JsonElement,
} from '../../signatures/formats/json-elements.js';
import { decodeText, encodingOf } from '../../text/decode-text.js';
import { phrase } from '../../terminal-phrase.js';
import { counted, inUtf8, peek, unpacked } from './input-bytes.js';
import type { InputFile } from './input-files.js';
import { isJson, jsonValues } from './json-values.js';

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

export interface ReadOptions {
  /** By default each file is told by its name and how it begins. */
  format?: InputFormat;
  /** Called with the number of bytes read from the file. */
  onBytes?: (bytes: number) => void;
}

/** Reads a file as it streams, packed or not. What cannot be read is told as a part: nothing is thrown. */
export async function* readRecords(file: InputFile, options: ReadOptions = {}): AsyncGenerator<InputPart> {
  let isBegun = false;
  const onBytes = (bytes: number) => {
    isBegun = true;
    options.onBytes?.(bytes);
  };
  try {
    const { head, all } = await peek(unpacked(counted(file.open(), onBytes)), HEAD_BYTES);
    const name = file.name === '-' ? undefined : file.name.replace(/\.gz$/i, '');
    const encoding = encodingOf(head);
    const start = new TextDecoder(encoding).decode(head);
    const isPage = options.format ? options.format === 'runbook' : holdsPage(start, name);
    if (isPage) yield* pageParts(file.name, all);
    else yield* jsonParts(file.name, splitterOf(start, name), inUtf8(all, encoding));
  } catch (error) {
    const key = isBegun ? 'bulk:broken_off' : 'bulk:not_read';
    yield { kind: 'unread', file: file.name, reason: phrase(key, { reason: (error as Error).message }) };
  }
}

/** By the name, else by how the text begins. */
function splitterOf(start: string, name = '') {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return ndjsonLines;
  return start.trimStart().startsWith('[') ? jsonElements : jsonValues;
}

/** Throws when the bytes break off, but only after all that is whole before. */
async function* jsonParts(
  file: string,
  splitter: typeof jsonElements,
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<InputPart> {
  let failure: unknown;
  async function* untilFailure(): AsyncGenerator<Buffer> {
    try {
      yield* bytes;
    } catch (error) {
      failure = error;
    }
  }
  const late: JsonElement[] = [];
  for await (const element of splitter(untilFailure(), MAX_RECORD_BYTES))
    if (failure) late.push(element);
    else yield jsonPart(file, element);
  if (!failure) return;
  // That the last of them are cut is no fault of their own.
  if (late.at(-1)?.fault === 'list_not_closed') late.pop();
  if (late.length > 0 && !isJson(late.at(-1)!.bytes)) late.pop();
  for (const element of late) yield jsonPart(file, element);
  throw failure;
}

function jsonPart(file: string, element: JsonElement): InputPart {
  const { line, fault } = element;
  if (fault) return { kind: 'unread', file, line, reason: phrase(`faults:${fault}`, { limit: MAX_RECORD_BYTES }) };
  return { kind: 'record', file, line, json: onOneLine(element) };
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
  // Most files are JSON, and reading pages takes a whole Markdown parser.
  const { readRunbook } = await import('../../signatures/formats/runbook.js');
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
