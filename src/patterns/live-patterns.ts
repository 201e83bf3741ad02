import { Injectable, Logger } from '@nestjs/common';
import { PatternSet, type PatternId, type Span } from '../matching/pattern-set.js';
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
export interface LiveMatches {
  matches: RecordMatch[];
  skipped: SkippedRecordPattern[];
}

interface Slot {
  signatureId: string;
  pattern: number;
}

/**
 * The patterns of all published records, in memory. The feed keeps it current; a record is changed between two
 * matches, so that each match sees it whole, old or new.
 */
@Injectable()
export class LivePatterns {
  private readonly set = new PatternSet();
  private readonly slots = new Map<PatternId, Slot>();
  /** Patterns that were skipped, of which the log tells. */
  private readonly reported = new Set<PatternId>();
  private readonly logger = new Logger('patterns');
  private readonly records = new Map<string, { ids: PatternId[]; patterns: readonly RecordPattern[] }>();

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
    this.records.set(signatureId, { ids, patterns });
  }

  remove(signatureId: string): void {
    for (const id of this.records.get(signatureId)?.ids ?? []) {
      this.set.remove(id);
      this.slots.delete(id);
      this.reported.delete(id);
    }
    this.records.delete(signatureId);
  }

  /** The ids of all records that can be matched. */
  ids(): Iterable<string> {
    return this.records.keys();
  }

  match(text: string): LiveMatches {
    const found = this.set.match(text);
    const spans = new Map<string, RecordSpan[]>();
    for (const { id, view, spans: occurrences } of found.matches) {
      const { signatureId, pattern } = this.slots.get(id)!;
      const own = spans.get(signatureId) ?? [];
      for (const span of occurrences) own.push({ ...span, pattern, view });
      spans.set(signatureId, own);
    }
    return {
      matches: [...spans].map(([signatureId, all]) => ({
        signatureId,
        patterns: this.records.get(signatureId)!.patterns,
        spans: longestOfOverlapping(all),
      })),
      skipped: found.skipped.map(({ id, reason }) => {
        this.report(id);
        return { ...this.slots.get(id)!, reason };
      }),
    };
  }

  /** Tells the operator of a pattern that costs too much, once as long as it stands as it is. */
  private report(id: PatternId): void {
    if (this.reported.has(id)) return;
    this.reported.add(id);
    const { signatureId, pattern } = this.slots.get(id)!;
    this.logger.warn(`Pattern ${pattern + 1} of ${signatureId} spent its step budget on a text, and was skipped`);
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
