import type { Config } from '../../config.js';
import type { ItemRates } from '../../outcomes/rates/record-rates.js';
import type { StageTimes } from '../../metrics/stage-clock.js';
import type { RecordsPatterns, SkippedRecordPattern } from '../../patterns/record-patterns.js';
import type { ErrorLine } from '../../text/error-lines.js';
import type { Suggestion } from '../../search/search-index.js';
import type { ObservedTransition } from '../../signatures/graph/observed-transitions.js';
import type { KnownRecord } from '../known-records.js';
import type { Diagnosis, Question } from '../walk.js';
import type { SpooledBlock } from './spooled-text.js';

/** What a thread is started with: a text, and how it is asked about. */
export interface LongQuestion {
  /** A very long one lies in an open file, of which this is the number. */
  text: string | { file: number; blocks: SpooledBlock[] };
  /** Of all records that the text may have. */
  patterns: RecordsPatterns;
  question: Question;
  unreviewed: Config['unreviewed'];
  isCutOff: boolean;
  locale: string;
}

/** What a thread says: it asks for what it does not know, one thing at a time, and then tells what it found. */
export type FromThread =
  | { load: readonly string[] }
  | { suggest: readonly ErrorLine[]; options: { limit: number; without: ReadonlySet<string> } }
  | { found: LongDiagnosis };

export type LoadedRecords = { stored: KnownRecord; rates: ItemRates; observed: readonly ObservedTransition[] }[];

/** What it is answered. */
export type ToThread = LoadedRecords | Suggestion[];

export interface LongDiagnosis extends Diagnosis {
  skipped: SkippedRecordPattern[];
  /** What the text says of errors, masked, when nothing matched. */
  errorMessages: string[];
  times: StageTimes;
}
