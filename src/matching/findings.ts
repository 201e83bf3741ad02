import type { PatternId } from './pattern-table.js';
import type { Span } from './part.js';
import type { ViewName } from './views.js';

/** A pattern that was found, with every non-overlapping occurrence in the first view that has one, from left to right. */
export interface PatternMatch {
  id: PatternId;
  view: ViewName;
  spans: Span[];
}

export interface SkippedPattern {
  id: PatternId;
  reason: 'step_budget';
}

/** Both lists are in the order of ids; no pattern is in both. */
export interface MatchResult {
  matches: PatternMatch[];
  skipped: SkippedPattern[];
}
