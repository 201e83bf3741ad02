/**
 * PatternSet: many patterns, one text, which of them match it and where.
 *
 *     const set = new PatternSet();
 *     const id = set.add({ regex: 'connection "(?P<name>.*)" does not exist' });
 *     set.match(text).matches; // [{ id, view, spans: [{ start, end, captures }] }]
 *     set.remove(id);
 *
 * There is no compile step and no rebuild: adding and removing cost what the size of the one pattern is.
 *
 * Adding reads the pattern (`syntax/`), finds the literals of which one must occur in any match (`filter/literals.ts`),
 * written in symbols (`filter/symbols.ts`), and files each under its rarest grams (`filter/gram-index.ts`). A pattern
 * without such literals is tried on every text. Nothing is compiled until a text holds one of the pattern's literals.
 * Patterns that are written alike are one, with several ids (`pattern-table.ts`).
 *
 * Matching scans the text once (`pattern-filter.ts`). The literals that stand in it give the candidates
 * (`filter/candidates.ts`): patterns that may match, and the lines on which they may, unless nothing tells how many lines
 * they see (`scope.ts`). Where these are many, those are left out that require something else besides which the text lacks
 * (`filter/guards.ts`). The scan also tells what the text holds signs of, hence which of its views (`views.ts`) can differ,
 * and where:
 *
 *   - control characters make another text of it, the plain one, which is scanned in its place, and besides it the lines
 *     from which it took more than such a character;
 *   - of lines with something encoded, what decoding makes of them is scanned (`views/changed-text.ts`);
 *   - folding and unwrapping change no symbol, so their candidates are known already.
 *
 * Then each candidate is tried on the views in their order (`scan.ts`): on what they read on its lines, or on as many
 * around them as it can see (`windows.ts`), as far as that differs from what it was tried on before. The folded and the
 * unwrapped one are matched by its folded twin (`twin.ts`). The first view that has it wins. Most patterns are run as the
 * sequences that they are (`sequence.ts`), the others by re2js (`regex.ts`). All runs of a pattern share a budget of steps;
 * one that exhausts it is named as skipped, and has no match.
 *
 * The filter leaves out only what cannot match, so the answer is that of running every pattern alone on every view, and a
 * property test holds it to that.
 */
import type { MatchResult } from './findings.js';
import { charge, type StepBudget, StepBudgetExhausted } from './metered-text.js';
import { type PatternSource, readPattern } from './pattern.js';
import { PatternFilter } from './pattern-filter.js';
import { type PatternId, PatternTable } from './pattern-table.js';
import { Program } from './program.js';
import { Recent } from './recent.js';
import type { Found, Scan } from './scan.js';
import type { Surroundings } from './views/unwrapped.js';

export type { MatchResult, PatternMatch, SkippedPattern } from './findings.js';
export type { PatternId } from './pattern-table.js';
export type { Span } from './part.js';
export type { PatternSource } from './pattern.js';

/**
 * What one pattern may cost in a match: that of a few views of the text read by a program of some hundred instructions,
 * and for short texts that of one as large as it may be. A step takes one or two nanoseconds.
 */
const STEPS_OF_A_UNIT = 512;
const STEPS_OF_ANY_TEXT = 2 ** 25;

/** What all patterns together may cost, in budgets of one. */
const MAX_BUDGETS = 4;

/** What a unit of a regex costs that is read. */
const STEPS_TO_READ = 100;

/** A program takes some 2 KB, its regex aside; those that texts ask for are few. */
const MAX_PROGRAMS = 10_000;

export class PatternSet {
  private readonly patterns = new PatternTable();
  private readonly filter: PatternFilter;
  /** Those that texts asked for last, ready to run. */
  private readonly programs = new Recent<number, Program>(MAX_PROGRAMS);
  private readonly stepBudget: number | undefined;

  /**
   * @param options.stepBudget units of text times instructions that one pattern may cost in one match; by default in
   * proportion to the text. All of them together may cost four times that.
   * @param options.guardAll asks of each pattern what else it requires, not only where many are to be tried.
   * @param options.indexed false for a few patterns and short texts, for which the index costs more than it saves.
   */
  constructor(options: { stepBudget?: number; indexed?: boolean; guardAll?: boolean } = {}) {
    this.stepBudget = options.stepBudget;
    this.filter = new PatternFilter(options);
  }

  /** How many patterns the set has. */
  get size(): number {
    return this.patterns.size;
  }

  /** How many literals they are found by; of those that several patterns require each counts once. */
  get literals(): number {
    return this.filter.literals;
  }

  /** @throws PatternSyntaxError for a pattern that cannot be used; the set is then as it was. */
  add(source: PatternSource): PatternId {
    return this.patterns.giveId(this.patterns.find(source) ?? this.file(source));
  }

  private file(source: PatternSource): number {
    const node = readPattern(source);
    const pattern = this.patterns.insert(source);
    this.filter.add(pattern, node);
    return pattern;
  }

  /** @throws RangeError when the set has no such pattern. */
  remove(id: PatternId): void {
    const pattern = this.patterns.takeId(id);
    if (pattern === undefined) return;
    this.filter.remove(pattern);
    this.programs.delete(pattern);
  }

  /** @param steps what all patterns together may cost; what is left of it afterwards. */
  match(text: string, steps: StepBudget = this.budgetOfAll(text.length)): MatchResult {
    return this.tryAll(this.scan(text), text.length, steps);
  }

  /** The same, if all patterns together cost less than `steps`; else the ids of those that may match, in order. */
  matchWithin(text: string, steps: number): MatchResult | PatternId[] {
    const scan = this.scan(text);
    const budget = { left: steps };
    const result = this.tryAll(scan, text.length, budget);
    return budget.left > 0
      ? result
      : scan.patterns.flatMap((pattern) => this.ids(pattern)).sort((one, other) => one - other);
  }

  private tryAll(scan: Scan, textLength: number, steps: StepBudget): MatchResult {
    steps.left -= scan.steps;
    const result: MatchResult = { matches: [], skipped: [] };
    for (const pattern of scan.patterns) {
      const found = this.tryOne(scan, pattern, textLength, steps);
      for (const id of this.ids(pattern)) {
        if (found === 'skipped') result.skipped.push({ id, reason: 'step_budget' });
        else if (found) result.matches.push({ id, view: found.view, spans: found.spans });
      }
    }
    result.matches.sort((one, other) => one.id - other.id);
    result.skipped.sort((one, other) => one.id - other.id);
    return result;
  }

  /** Where a pattern is, for as many of the steps as one may have. */
  private tryOne(scan: Scan, pattern: number, textLength: number, steps: StepBudget): Found | 'skipped' | undefined {
    if (steps.left <= 0) return 'skipped';
    const most = Math.min(this.budgetOfOne(textLength), steps.left);
    const budget = { left: most };
    try {
      return scan.find(pattern, this.program(pattern, budget), budget);
    } catch (error) {
      if (!(error instanceof StepBudgetExhausted)) throw error;
      return 'skipped';
    } finally {
      steps.left -= most - Math.max(0, budget.left);
    }
  }

  /**
   * The views of a text, and the patterns that may match them.
   * @param surroundings where the text is a block of a longer one
   */
  scan(text: string, surroundings?: Surroundings): Scan {
    return this.filter.scan(text, surroundings);
  }

  /** The ids of a pattern that a scan found. */
  ids(pattern: number): readonly PatternId[] {
    return this.patterns.ids(pattern);
  }

  source(pattern: number): PatternSource {
    return this.patterns.source(pattern);
  }

  /** A pattern, ready to run. @throws StepBudgetExhausted */
  program(pattern: number, budget: StepBudget): Program {
    const source = this.patterns.source(pattern);
    charge(budget, source.regex.length * STEPS_TO_READ);
    return this.programs.get(pattern, () => new Program(source));
  }

  /** Whether a pattern cannot see beyond a line. */
  isLineBounded(pattern: number): boolean {
    return this.filter.isLineBounded(pattern);
  }

  /** What one pattern may cost in a text of so many units. */
  budgetOfOne(textLength: number): number {
    return this.stepBudget ?? STEPS_OF_ANY_TEXT + STEPS_OF_A_UNIT * textLength;
  }

  /** What all of them may cost. */
  budgetOfAll(textLength: number): StepBudget {
    return { left: MAX_BUDGETS * this.budgetOfOne(textLength) };
  }
}
