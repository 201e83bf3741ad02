import type { Block } from '../matching/blocks.js';
import { LongMatch } from '../matching/long-match.js';
import { type MatchResult, type PatternId, PatternSet, type Span } from '../matching/pattern-set.js';
import type { ViewName } from '../matching/views.js';

/** One pattern of a record, as far as matching and ranking need to know it. */
export interface RecordPattern {
  regex: string;
  flags?: string;
  locale?: string;
  product?: string;
  versions?: string;
}

/** An occurrence of one of a record's patterns; offsets in UTF-16 units of the raw text. */
export interface RecordSpan extends Span {
  /** Which of the record's patterns. */
  pattern: number;
  view: ViewName;
}

export interface RecordMatch {
  signatureId: string;
  /** The record's patterns; `RecordSpan.pattern` counts in these. */
  patterns: readonly RecordPattern[];
  /** Every occurrence, in order. Where several patterns of the record overlap, the longest stands for them. */
  spans: RecordSpan[];
}

/** A pattern that spent its step budget, so that nobody knows whether it occurs. */
export interface SkippedRecordPattern {
  signatureId: string;
  pattern: number;
  reason: 'step_budget';
}

/** What a text has of the patterns. */
export interface RecordMatches {
  matches: RecordMatch[];
  skipped: SkippedRecordPattern[];
}

/** Records with their patterns. */
export type RecordsPatterns = [id: string, patterns: readonly RecordPattern[]][];

/** Which pattern of which record. */
export interface Slot {
  signatureId: string;
  pattern: number;
}

interface PatternsOfRecord {
  ids: PatternId[];
  patterns: readonly RecordPattern[];
  /** Its place in the order of changes. */
  changed: number;
}

/** The patterns of records. A record is changed between two matches, so that each match sees it whole, old or new. */
export class RecordPatterns {
  readonly set = new PatternSet();
  /** How many changes there were. */
  changes = 0;
  private readonly slots = new Map<PatternId, Slot>();
  private readonly records = new Map<string, PatternsOfRecord>();

  /** How many records can be matched. */
  get size(): number {
    return this.records.size;
  }

  /** Makes `patterns` the patterns of a record, in place of those it had. */
  put(signatureId: string, patterns: readonly RecordPattern[]): void {
    this.remove(signatureId);
    const ids = patterns.map((pattern, index) => {
      const id = this.set.add(pattern);
      this.slots.set(id, { signatureId, pattern: index });
      return id;
    });
    this.records.set(signatureId, { ids, patterns, changed: ++this.changes });
  }

  remove(signatureId: string): void {
    for (const id of this.records.get(signatureId)?.ids ?? []) {
      this.set.remove(id);
      this.slots.delete(id);
    }
    this.records.delete(signatureId);
  }

  /** The ids of all records that can be matched. */
  ids(): Iterable<string> {
    return this.records.keys();
  }

  slot(id: PatternId): Slot {
    return this.slots.get(id)!;
  }

  /** The patterns of the records that are in `ids` or were changed since there were `changes`. */
  *patternsOf(ids: ReadonlySet<string>, changes: number): Generator<RecordsPatterns[number]> {
    for (const [id, { patterns, changed }] of this.records) if (ids.has(id) || changed > changes) yield [id, patterns];
  }

  match(text: string): RecordMatches {
    return this.byRecord(this.set.match(text));
  }

  /** The same, if that costs less than `steps` and is no more than `most` records; else all that the text may have. */
  matchWithin(text: string, steps: number, most: number): RecordMatches | { possible: RecordsPatterns } {
    const result = this.set.matchWithin(text, steps);
    const found = Array.isArray(result) ? undefined : this.byRecord(result);
    if (found && found.matches.length <= most) return found;
    const patterns = Array.isArray(result) ? result : [...result.matches, ...result.skipped].map(({ id }) => id);
    const ids = new Set(patterns.map((id) => this.slot(id).signatureId));
    return { possible: [...ids].map((id) => [id, this.records.get(id)!.patterns]) };
  }

  /**
   * The same of a text of `length` units that comes in blocks.
   * @param wholeText asked for when a pattern that sees beyond a line may match
   */
  matchBlocks(blocks: Iterable<Block>, length: number, wholeText: () => string): RecordMatches {
    const match = new LongMatch(this.set, length);
    for (const block of blocks) match.add(block);
    return this.byRecord(match.end(wholeText));
  }

  private byRecord({ matches, skipped }: MatchResult): RecordMatches {
    const spans = new Map<string, RecordSpan[]>();
    for (const { id, view, spans: occurrences } of matches) {
      const { signatureId, pattern } = this.slot(id);
      const own = spans.get(signatureId) ?? [];
      for (const span of occurrences) own.push({ pattern, view, ...span });
      spans.set(signatureId, own);
    }
    return {
      matches: [...spans].map(([signatureId, all]) => ({
        signatureId,
        patterns: this.records.get(signatureId)!.patterns,
        spans: longestOfOverlapping(all),
      })),
      skipped: skipped.map(({ id, reason }) => ({ ...this.slot(id), reason })),
    };
  }
}

/** The longest of overlapping spans, with what the others captured beside it. */
function longestOfOverlapping(spans: RecordSpan[]): RecordSpan[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
  const kept: RecordSpan[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) {
      kept.push(span);
      continue;
    }
    const [longer, other] = span.end - span.start > last.end - last.start ? [span, last] : [last, span];
    kept[kept.length - 1] = { ...longer, captures: { ...other.captures, ...longer.captures } };
  }
  return kept;
}
