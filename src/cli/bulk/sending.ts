import type { FaultDto } from '../../signatures/signatures.dto.js';
import { CliError } from '../cli-error.js';
import { phrase } from '../../terminal-phrase.js';
import { isEnding } from '../server.js';
import type { InputFile } from './input-files.js';
import { readRecords, type InputFormat, type InputPart, type Place } from './input-records.js';
import type { Progress } from './progress.js';
import { SentLines, type SentLine } from './sent-lines.js';

/** What the server says of one record, or of all at the end, and where that record stands. */
export interface Answered<Summary extends object> {
  line?: number;
  place?: Place;
  id?: string;
  result?: string;
  errors?: FaultDto[];
  warnings?: FaultDto[];
  summary?: Summary;
}

/** Something that is in no answer, as it was never sent. */
export type Unsent = Exclude<InputPart, { kind: 'record' }>;

export interface SendOptions {
  format?: InputFormat;
  /** Whether to break off, so that nothing is written, when a part of the input cannot be read. */
  strict?: boolean;
  progress: Progress;
  onUnsent: (part: Unsent) => void;
}

/** Sends all records of `files` in one request by `exchange`, and gives each answer with the place of its record. */
export async function* sendRecords<Summary extends object>(
  files: readonly InputFile[],
  options: SendOptions,
  exchange: (records: AsyncIterable<Buffer>) => AsyncIterable<Answered<Summary>>,
): AsyncGenerator<Answered<Summary>> {
  const sent = new SentLines();
  // The request knows only that its body broke off, not why.
  let broken: CliError | undefined;
  let hasRead = false;
  async function* lines(): AsyncGenerator<SentLine> {
    hasRead = true;
    for await (const part of readable(files, options))
      if (part.kind === 'record') yield { place: { file: part.file, line: part.line }, json: part.json };
      else {
        options.onUnsent(part);
        if (options.strict && part.kind === 'unread') throw (broken = new CliError(phrase('bulk:nothing_written')));
      }
  }
  try {
    for await (const answered of exchange(sent.chunks(lines()))) {
      if (answered.line === undefined) yield answered;
      else {
        options.progress.done(answered.line);
        yield { ...answered, place: sent.placeOf(answered.line) };
      }
    }
  } catch (error) {
    // What was read of the standard input cannot be read again.
    if (isEnding(error) && hasRead) throw new CliError(phrase('cli:server.ending'));
    throw broken ?? error;
  }
}

/** Two pages may be called the same; the second must not become a new version of the first. */
async function* readable(files: readonly InputFile[], { format, progress }: SendOptions): AsyncGenerator<InputPart> {
  const pages = new Map<string, string>();
  for (const file of files)
    for await (const part of readRecords(file, { format, onBytes: (bytes) => progress.read(bytes) })) {
      const other = part.kind === 'record' && part.page && pages.get(part.page);
      if (other) yield { kind: 'unread', file: part.file, reason: phrase('bulk:same_id', { file: other }) };
      else yield part;
      if (part.kind === 'record' && part.page) pages.set(part.page, part.file);
    }
}
