import type { Block } from './blocks.js';
import type { MatchResult } from './findings.js';
import { type StepBudget, StepBudgetExhausted } from './metered-text.js';
import type { Span } from './part.js';
import { PatternSet } from './pattern-set.js';
import type { ViewName } from './views.js';

/** What is known of a pattern so far. */
interface Finding {
  view: ViewName | undefined;
  /** Of the first reading that has it in any block; later ones count no more. */
  rank: number;
  spans: Span[];
  budget: StepBudget;
  isSkipped: boolean;
}

/**
 * Matches a text block by block, so that it never has to be in memory as a whole, and finds what the set finds in the
 * whole text. Patterns that see beyond a line are only noted, and run at the end. The set must not change meanwhile.
 */
export class LongMatch {
  private readonly findings = new Map<number, Finding>();
  private readonly beyondLines = new Set<number>();
  private readonly steps: StepBudget;

  constructor(
    private readonly set: PatternSet,
    private readonly textLength: number,
  ) {
    this.steps = set.budgetOfAll(textLength);
  }

  /** The next block. */
  add({ text, start, surroundings }: Block): void {
    const scan = this.set.scan(text, surroundings);
    this.steps.left -= scan.steps;
    for (const pattern of scan.patterns) {
      if (!this.set.isLineBounded(pattern)) {
        this.beyondLines.add(pattern);
        continue;
      }
      const finding = this.findingOf(pattern);
      if (finding.isSkipped) continue;
      const most = Math.max(0, Math.min(finding.budget.left, this.steps.left));
      const budget = { left: most };
      try {
        const found = scan.find(pattern, this.set.program(pattern, budget), budget, finding.rank);
        if (found && found.rank < finding.rank) Object.assign(finding, { ...found, spans: [] });
        for (const span of found?.spans ?? [])
          finding.spans.push({ ...span, start: start + span.start, end: start + span.end });
      } catch (error) {
        if (!(error instanceof StepBudgetExhausted)) throw error;
        finding.isSkipped = true;
      }
      const spent = most - Math.max(0, budget.left);
      finding.budget.left -= spent;
      this.steps.left -= spent;
    }
  }

  /** @param wholeText asked for when a pattern that sees beyond a line may match */
  end(wholeText: () => string): MatchResult {
    const result: MatchResult =
      this.beyondLines.size > 0 ? this.matchBeyondLines(wholeText()) : { matches: [], skipped: [] };
    for (const [pattern, { isSkipped, view, spans }] of this.findings)
      for (const id of this.set.ids(pattern)) {
        if (isSkipped) result.skipped.push({ id, reason: 'step_budget' });
        else if (view) result.matches.push({ id, view, spans });
      }
    result.matches.sort((one, other) => one.id - other.id);
    result.skipped.sort((one, other) => one.id - other.id);
    return result;
  }

  private matchBeyondLines(text: string): MatchResult {
    const few = new PatternSet();
    const patterns = [...this.beyondLines];
    const byId = new Map(patterns.map((pattern) => [few.add(this.set.source(pattern)), this.set.ids(pattern)]));
    const { matches, skipped } = few.match(text, this.steps);
    return {
      matches: matches.flatMap((match) => byId.get(match.id)!.map((id) => ({ ...match, id }))),
      skipped: skipped.flatMap((skip) => byId.get(skip.id)!.map((id) => ({ ...skip, id }))),
    };
  }

  private findingOf(pattern: number): Finding {
    let finding = this.findings.get(pattern);
    if (!finding) {
      const budget = { left: this.set.budgetOfOne(this.textLength) };
      this.findings.set(pattern, (finding = { view: undefined, rank: Infinity, spans: [], budget, isSkipped: false }));
    }
    return finding;
  }
}
