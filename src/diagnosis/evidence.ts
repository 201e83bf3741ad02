import { fixedText } from '../matching/fixed-text.js';
import type { RecordMatch, RecordPattern, RecordSpan } from '../patterns/live-patterns.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import { bitsOf } from './specificity.js';

/** A record that matched, before it is ranked. */
export interface Candidate {
  id: string;
  record: SignatureRecordDto;
  match: RecordMatch;
}

/** What a candidate's most specific occurrence pinned down. */
export interface Evidence {
  span: RecordSpan;
  pattern: RecordPattern;
  /** The literal pieces of the pattern that the span has. */
  pieces: string[];
  bits: number;
}

/** Patterns live as long as their record does, and so does what was read of them. */
const readers = new WeakMap<RecordPattern, (matched: string) => string[]>();

/** So many different texts of a pattern tell what it pins down; more differ only in what its variable parts hold. */
const MAX_TEXTS = 20;

/** The occurrence with most bits of fixed text, the earliest of equals. */
export function strongestEvidence({ match }: Candidate, text: string): Evidence {
  let strongest: Evidence | undefined;
  const seen = new Map<RecordPattern, Set<string>>();
  for (const span of match.spans) {
    const pattern = match.patterns[span.pattern]!;
    const matched = text.slice(span.start, span.end);
    const texts = seen.get(pattern) ?? new Set();
    if (texts.has(matched) || texts.size === MAX_TEXTS) continue;
    seen.set(pattern, texts.add(matched));

    const pieces = piecesIn(pattern, matched, () => text.slice(startOfToken(text, span.start), span.end));
    const bits = bitsOf(pieces);
    if (!strongest || bits > strongest.bits) strongest = { span, pattern, pieces, bits };
  }
  return strongest!;
}

/** Some encodings show only by what stands before, as `+` for a blank does by `key=`: then the whole token is read. */
function piecesIn(pattern: RecordPattern, matched: string, token: () => string): string[] {
  let read = readers.get(pattern);
  if (!read) readers.set(pattern, (read = fixedText(pattern)));
  const pieces = read(matched);
  return pieces.length > 0 ? pieces : read(token());
}

/** As far as is looked back for the start of a token. */
const MAX_TOKEN = 2_000;

function startOfToken(text: string, offset: number): number {
  const earliest = Math.max(0, offset - MAX_TOKEN);
  let start = offset;
  while (start > earliest && !/\s/.test(text[start - 1]!)) start--;
  return start;
}
