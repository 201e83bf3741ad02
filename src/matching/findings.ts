import { type StepBudget, StepBudgetExhausted } from './metered-text.js';
import type { Span } from './part.js';
import type { ViewName } from './views.js';

/** What `add` gave a pattern; that of a removed pattern is given again. */
export type PatternId = number;

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

/** What one match has found so far. */
export class Findings {
  private readonly found = new Map<PatternId, PatternMatch>();
  private readonly skipped = new Set<PatternId>();
  private readonly budgets = new Map<PatternId, StepBudget>();

  constructor(private readonly stepBudget: number) {}

  /** How many patterns need not be tried any more. */
  get size(): number {
    return this.found.size + this.skipped.size;
  }

  has(id: PatternId): boolean {
    return this.found.has(id) || this.skipped.has(id);
  }

  /** Notes where a pattern is found in a view, if it is; all tries of a pattern share its budget. */
  note(id: PatternId, view: ViewName, find: (budget: StepBudget) => Span[]): void {
    const budget = this.budgets.get(id) ?? { left: this.stepBudget };
    this.budgets.set(id, budget);
    try {
      const spans = find(budget);
      if (spans.length > 0) this.found.set(id, { id, view, spans });
    } catch (error) {
      if (!(error instanceof StepBudgetExhausted)) throw error;
      this.skipped.add(id);
    }
  }

  result(): MatchResult {
    const byId = (one: PatternId, other: PatternId) => one - other;
    return {
      matches: [...this.found.keys()].sort(byId).map((id) => this.found.get(id)!),
      skipped: [...this.skipped].sort(byId).map((id) => ({ id, reason: 'step_budget' })),
    };
  }
}
