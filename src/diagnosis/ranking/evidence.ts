import { foldText } from '../../matching/filter/fold.js';
import { fixedText } from '../../matching/fixed-text.js';
import type { RecordMatch, RecordPattern, RecordSpan } from '../../patterns/record-patterns.js';
import type { Span } from '../../text/span.js';
import type { ReadableText } from '../../text/stretches.js';
import type { SignatureRecordDto } from '../../signatures/record/record.dto.js';
import { bitsOf } from './parts/specificity.js';

/** A record that matched, before it is ranked. */
export interface Candidate {
  id: string;
  record: SignatureRecordDto;
  match: RecordMatch;
}

/** The literal pieces of one way through a pattern, and what they are worth in any text. */
interface FixedPieces {
  folded: readonly string[];
  /** As people are told of them. */
  told: string;
  bits: number;
  /** Units of all pieces together. */
  units: number;
}

/** What a candidate's most specific text pinned down: the pieces that the text has. */
export interface Evidence extends FixedPieces {
  pattern: RecordPattern;
  /** Where that text occurs, the first places. */
  occurrences: Occurrence[];
  /** The core of every occurrence of the candidate. */
  cores: Span[];
}

export interface Occurrence {
  span: Span;
  /** Of the span, from the first piece to the last: what is around them is taken in by variable parts. */
  core: Span;
}

/** What one text that a pattern matched has of it. */
interface Reading {
  fixed: FixedPieces;
  core: Span;
}

/** Patterns live as long as their record does, and so does what was read of them. */
const readers = new WeakMap<RecordPattern, (matched: string) => FixedPieces>();

/** So many different texts of a pattern tell what it pins down; more differ only in what its variable parts hold. */
const MAX_TEXTS = 20;
const MAX_OCCURRENCES = 20;

/** The text with most bits of fixed text, the earliest of equals. */
export function strongestEvidence({ match }: Candidate, text: ReadableText): Evidence {
  const readings = new Map<RecordPattern, Map<string, Reading>>();
  const places = match.spans.map((span) => {
    const pattern = match.patterns[span.pattern]!;
    const reading = readingOf(pattern, span, text, readings);
    const core = reading && { start: span.start + reading.core.start, end: span.start + reading.core.end };
    return { span, pattern, reading, core: core ?? span };
  });
  const bitsAt = ({ reading }: (typeof places)[number]) => reading?.fixed.bits ?? 0;
  const strongest = places.reduce((best, one) => (bitsAt(one) > bitsAt(best) ? one : best));
  const same = places.filter(({ reading }) => reading === strongest.reading);
  return {
    pattern: strongest.pattern,
    occurrences: same.slice(0, MAX_OCCURRENCES),
    cores: places.map(({ core }) => core),
    ...strongest.reading!.fixed,
  };
}

/** Undefined where so many texts of the pattern were read already. */
function readingOf(
  pattern: RecordPattern,
  { start, end }: RecordSpan,
  text: ReadableText,
  readings: Map<RecordPattern, Map<string, Reading>>,
): Reading | undefined {
  let known = readings.get(pattern);
  if (!known) readings.set(pattern, (known = new Map()));
  const matched = text.slice(start, end);
  let reading = known.get(matched);
  if (!reading && known.size < MAX_TEXTS) known.set(matched, (reading = read(pattern, matched, text, start)));
  return reading;
}

function read(pattern: RecordPattern, matched: string, text: ReadableText, start: number): Reading {
  let fixedIn = readers.get(pattern);
  if (!fixedIn) readers.set(pattern, (fixedIn = readerOf(pattern)));
  let fixed = fixedIn(matched);
  // Some encodings show only by what stands before, as `+` for a blank does by `key=`: then the whole token is read.
  if (fixed.units === 0) fixed = fixedIn(text.slice(startOfToken(text, start), start + matched.length));
  return { fixed, core: coreOf(fixed, matched) };
}

/** Reads of a matched text what a pattern fixed in it. Few of a pattern's ways are ever met, again and again. */
function readerOf(pattern: RecordPattern): (matched: string) => FixedPieces {
  const piecesIn = fixedText(pattern);
  const known = new Map<string[], FixedPieces>();
  return (matched) => {
    const pieces = piecesIn(matched);
    if (pieces.length === 0) return NOTHING_FIXED;
    let fixed = known.get(pieces);
    if (!fixed) known.set(pieces, (fixed = worthOf(pieces)));
    return fixed;
  };
}

const worthOf = (pieces: readonly string[]): FixedPieces => ({
  folded: pieces.map(foldText),
  told: pieces.map((piece) => piece.trim()).join(' … '),
  bits: bitsOf(pieces),
  units: pieces.reduce((sum, piece) => sum + piece.length, 0),
});
const NOTHING_FIXED = worthOf([]);

/**
 * The first place of its pieces one after the other, for a variable part may take in the same text once more; the
 * whole text where they are not found as they are written.
 */
function coreOf({ folded }: FixedPieces, matched: string): Span {
  const text = foldText(matched);
  const range: Span = { start: -1, end: 0 };
  for (const piece of folded) {
    const at = text.indexOf(piece, range.end);
    if (at === -1) return { start: 0, end: matched.length };
    if (range.start === -1) range.start = at;
    range.end = at + piece.length;
  }
  return range.start === -1 ? { start: 0, end: matched.length } : range;
}

/** As far as is looked back for the start of a token. */
const MAX_TOKEN = 2_000;

function startOfToken(text: ReadableText, offset: number): number {
  const before = text.slice(Math.max(0, offset - MAX_TOKEN), offset);
  let length = 0;
  while (length < before.length && !/\s/.test(before.at(-1 - length)!)) length++;
  return offset - length;
}
