import type { Block } from '../matching/blocks.js';
import { type StepBudget, StepBudgetExhausted } from '../matching/metered-text.js';
import type { PatternSet } from '../matching/pattern-set.js';
import type { Scan } from '../matching/scan.js';
import type { RecordPatterns, RecordsPatterns } from './record-patterns.js';

/** A record that a text seems to have, when that is seen first. */
export interface EarlyMatch {
  signatureId: string;
  /** Where in what was given, in UTF-16 units. */
  start: number;
}

/** What telling early may cost at a time, some milliseconds: what is not told early is told at the end. */
const EARLY_STEPS = 4_194_304;

/**
 * Follows a text that is still coming: tells which records it seems to have, and keeps which it may have at all, those
 * of whose literals it holds, so that at the end only these have to be matched. Records may change meanwhile.
 */
export class TextWatch {
  private readonly told = new Set<string>();
  private readonly possible = new Set<string>();
  private readonly changesBefore: number;

  constructor(private readonly patterns: RecordPatterns) {
    this.changesBefore = patterns.changes;
  }

  /** The next block, which is whole. */
  add({ text, surroundings }: Block): EarlyMatch[] {
    const scan = this.patterns.set.scan(text, surroundings);
    for (const pattern of scan.patterns)
      for (const id of this.patterns.set.ids(pattern)) this.possible.add(this.patterns.slot(id).signatureId);
    return this.matchesOf(scan);
  }

  /** Lines of a block that is not whole yet. */
  peek(lines: string): EarlyMatch[] {
    return this.matchesOf(this.patterns.set.scan(lines));
  }

  /** The text has ended: the patterns of all records that it may have. */
  candidates(): RecordsPatterns {
    return [...this.patterns.patternsOf(this.possible, this.changesBefore)];
  }

  /** Of patterns that cannot see beyond a line: others may see more when the text has ended. */
  private matchesOf(scan: Scan): EarlyMatch[] {
    const { set } = this.patterns;
    const matches: EarlyMatch[] = [];
    const steps: StepBudget = { left: EARLY_STEPS };
    for (const pattern of scan.patterns) {
      const untold = set.ids(pattern).filter((id) => !this.told.has(this.patterns.slot(id).signatureId));
      if (untold.length === 0 || !set.isLineBounded(pattern)) continue;
      const start = firstOccurrence(set, scan, pattern, steps);
      if (start === undefined) continue;
      for (const { signatureId } of untold.map((id) => this.patterns.slot(id))) {
        if (this.told.has(signatureId)) continue;
        this.told.add(signatureId);
        matches.push({ signatureId, start });
      }
    }
    return matches;
  }
}

function firstOccurrence(set: PatternSet, scan: Scan, pattern: number, steps: StepBudget): number | undefined {
  try {
    return scan.find(pattern, set.program(pattern, steps), steps)?.spans[0]!.start;
  } catch (error) {
    if (!(error instanceof StepBudgetExhausted)) throw error;
    return undefined;
  }
}
