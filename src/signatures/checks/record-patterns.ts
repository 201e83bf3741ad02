import { PatternSet, type PatternSource, type Span } from '../../matching/pattern-set.js';
import type { SignatureRecordDto } from '../record/record.dto.js';

/** A pattern of a record, and where it stands: `regex`, `patterns[2].regex`. */
export interface RecordPattern {
  path: string;
  source: PatternSource;
}

/** Where a pattern of the record is found in a text. */
export interface Finding {
  path: string;
  spans: Span[];
}

export type FindPatterns = (text: string) => Finding[];

export function recordPatterns({ regex, flags, patterns = [] }: SignatureRecordDto): RecordPattern[] {
  const first = regex === undefined ? [] : [{ path: 'regex', source: { regex, flags } }];
  return [...first, ...patterns.map((source, index) => ({ path: `patterns[${index}].regex`, source }))];
}

/** Finds the patterns in a text as a paste is matched, in all its views. All patterns must compile. */
export function patternFinder(patterns: RecordPattern[]): FindPatterns {
  const set = new PatternSet({ indexed: false });
  const paths = new Map(patterns.map(({ path, source }) => [set.add(source), path]));
  return (text) => set.match(text).matches.map(({ id, spans }) => ({ path: paths.get(id)!, spans }));
}
