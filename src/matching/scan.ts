import { type Candidates, EVERYWHERE } from './filter/candidates.js';
import type { StepBudget } from './metered-text.js';
import type { Part, Span } from './part.js';
import type { Program } from './program.js';
import type { Reading } from './readings.js';
import type { ViewName } from './views.js';

/** Where a pattern was found. */
export interface Found {
  view: ViewName;
  /** The place of the reading that has it among all readings of any text. */
  rank: number;
  /** Every occurrence in it, from left to right. */
  spans: Span[];
}

/** A text that was scanned, with the patterns that may match it. Good until its set scans the next text. */
export class Scan {
  constructor(
    /** In the order in which they were found. */
    readonly patterns: readonly number[],
    private readonly readings: readonly Reading[],
    /** Lines by patterns, of the raw text and of the plain one. */
    private readonly raw: Candidates,
    private readonly plain: Candidates,
  ) {}

  /**
   * Looks for the first reading that has the pattern.
   * @param lastRank readings behind it are not asked
   * @throws StepBudgetExhausted
   */
  find(pattern: number, program: Program, budget: StepBudget, lastRank = Infinity): Found | undefined {
    for (const reading of this.readings) {
      if (reading.rank > lastRank) return undefined;
      const lines = (reading.name === 'raw' ? this.raw : this.plain).linesOf(pattern);
      const spans = spansIn(reading, lines, program, budget);
      if (spans.length > 0) return { view: reading.name, rank: reading.rank, spans };
    }
    return undefined;
  }
}

/** Every occurrence of a pattern on some lines of a reading that the readings before do not have there. */
function spansIn(reading: Reading, lines: readonly number[], pattern: Program, budget: StepBudget): Span[] {
  const program = reading.isTwin ? pattern.twin : pattern;
  // Where the reading before reads the same, it is known what the same program finds.
  const before = reading.before?.isTwin === reading.isTwin || program === pattern ? reading.before : undefined;
  if (lines === EVERYWHERE) {
    const whole = reading.whole();
    return whole === before?.whole() ? [] : whole.spansOf(program, budget);
  }
  const spans: Span[] = [];
  let last: Part | undefined;
  for (const line of lines) {
    const part = reading.line(line);
    if (part === last || part === before?.line(line)) continue;
    for (const span of part.spansOf(program, budget)) spans.push(span);
    last = part;
  }
  return spans;
}
