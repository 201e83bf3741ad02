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
 *
 * Matching builds the views of the text (`views.ts`) and for each, in order,
 *
 *   1. scans it once for grams and compares the literals around the hits. What is left are the candidates: patterns
 *      that may match, and for those that cannot see beyond a line (`scope.ts`) the lines on which they may;
 *   2. runs the regex of each candidate whose pattern was not found in an earlier view, under a budget of steps.
 *
 * The first three views are matched by the patterns themselves, the last ones by their folded twins (`twin.ts`), whose
 * symbols are the same. The filter leaves out only
 * what cannot match, so the answer is that of running every pattern alone on every view, and a property test holds it
 * to that. A pattern that exhausts its budget is named as skipped, and has no match.
 */
import { Candidates, type Stretch } from './filter/candidates.js';
import { GramIndex } from './filter/gram-index.js';
import { requiredLiterals } from './filter/literals.js';
import { symbolsOf } from './filter/symbols.js';
import { type StepBudget, StepBudgetExhausted } from './metered-text.js';
import { type PatternSource, readPattern } from './pattern.js';
import { Program } from './program.js';
import { Recent } from './recent.js';
import { isLineBounded } from './scope.js';
import { foldedTwin } from './twin.js';
import { isTwinView, type View, type ViewName, viewsOf } from './views.js';

export type { PatternSource } from './pattern.js';

/** What `add` gave a pattern; that of a removed pattern is given again. */
export type PatternId = number;

/** Where a pattern was found, in UTF-16 units of the raw text, and what its named groups took, as it reads in the view. */
export interface Span {
  start: number;
  end: number;
  captures: Record<string, string>;
}

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

/** Enough for 64 MiB of text and a program of 64 instructions. */
const DEFAULT_STEP_BUDGET = 2 ** 32;

/** A compiled program takes some 20 KB; those that texts ask for are few. */
const MAX_PROGRAMS = 2000;

interface Pattern {
  source: PatternSource;
  isLineBounded: boolean;
  /** What it is on the folded views, once that was asked; `source` itself where folding changes nothing. */
  twin?: PatternSource;
}

export class PatternSet {
  private readonly patterns: (Pattern | undefined)[] = [];
  private readonly freeIds: PatternId[] = [];
  /** Where there is none, every pattern is tried on every text. */
  private readonly index: GramIndex | undefined;
  /** Patterns, and under twice the id and one their folded twins, ready to run. */
  private readonly programs = new Recent<number, Program>(MAX_PROGRAMS);
  /** Patterns without required literals. */
  private readonly unfiltered = new Set<PatternId>();
  private readonly stepBudget: number;

  /**
   * @param options.stepBudget units of text times instructions that one pattern may cost in one match.
   * @param options.indexed false for a few patterns and short texts, for which the index costs more than it saves.
   */
  constructor(options: { stepBudget?: number; indexed?: boolean } = {}) {
    this.stepBudget = options.stepBudget ?? DEFAULT_STEP_BUDGET;
    this.index = options.indexed === false ? undefined : new GramIndex();
  }

  /** How many patterns the set has. */
  get size(): number {
    return this.patterns.length - this.freeIds.length;
  }

  /** @throws PatternSyntaxError for a pattern that cannot be used; the set is then as it was. */
  add(source: PatternSource): PatternId {
    const node = readPattern(source);
    const id = this.freeIds.pop() ?? this.patterns.length;
    this.patterns[id] = { source, isLineBounded: isLineBounded(node) };
    const cut = this.index && requiredLiterals(node, this.index.cost, symbolsOf);
    if (cut) this.index.add(id, cut);
    else this.unfiltered.add(id);
    return id;
  }

  /** @throws RangeError when the set has no such pattern. */
  remove(id: PatternId): void {
    if (!this.patterns[id]) throw new RangeError(`no pattern ${id} in the set`);
    this.patterns[id] = undefined;
    this.freeIds.push(id);
    this.index?.remove(id);
    this.unfiltered.delete(id);
    for (const program of [2 * id, 2 * id + 1]) this.programs.delete(program);
  }

  /** @param text what was pasted, or its views, built once where many sets are asked about the same text. */
  match(text: string | readonly View[]): MatchResult {
    const found = new Map<PatternId, PatternMatch>();
    const skipped = new Set<PatternId>();
    const budgets = new Map<PatternId, StepBudget>();
    const tried = new Map<string, Candidates>();
    for (const view of typeof text === 'string' ? viewsOf(text) : text) {
      if (found.size + skipped.size === this.size) break;
      const isRepeated = tried.has(view.text);
      const candidates = tried.get(view.text) ?? this.candidates(view.text);
      tried.set(view.text, candidates);
      for (const [id, stretches] of candidates) {
        if (found.has(id) || skipped.has(id)) continue;
        const isTwin = isTwinView(view.name) && this.twinOf(id) !== this.patterns[id]!.source;
        if (isRepeated && !isTwin) continue;
        const budget = budgets.get(id) ?? { left: this.stepBudget };
        budgets.set(id, budget);
        const spans = this.find(2 * id + (isTwin ? 1 : 0), view, stretches, budget);
        if (spans === 'exhausted') skipped.add(id);
        else if (spans.length > 0) found.set(id, { id, view: view.name, spans });
      }
    }
    const byId = (one: PatternId, other: PatternId) => one - other;
    return {
      matches: [...found.keys()].sort(byId).map((id) => found.get(id)!),
      skipped: [...skipped].sort(byId).map((id) => ({ id, reason: 'step_budget' })),
    };
  }

  private candidates(text: string): Candidates {
    const candidates = new Candidates(text, (id) => this.patterns[id]!.isLineBounded);
    for (const id of this.unfiltered) candidates.addEverywhere(id);
    this.index?.scan(text, (id, start, end) => candidates.addAt(id, start, end));
    return candidates;
  }

  private find(number: number, view: View, stretches: Stretch[], budget: StepBudget): Span[] | 'exhausted' {
    const program = this.programs.get(number, () => this.load(number));
    try {
      return stretches.flatMap((stretch) =>
        program.findAll(stretch.text, stretch.folded, budget).map(({ start, end, captures }) => {
          const [rawStart, rawEnd] = view.toRaw(stretch.start + start, stretch.start + end);
          return { start: rawStart, end: rawEnd, captures };
        }),
      );
    } catch (error) {
      if (error instanceof StepBudgetExhausted) return 'exhausted';
      throw error;
    }
  }

  private load(number: number): Program {
    const id = number >> 1;
    const source = number % 2 === 1 ? this.twinOf(id) : this.patterns[id]!.source;
    return new Program(source, { isFiltered: this.index !== undefined });
  }

  private twinOf(id: PatternId): PatternSource {
    const pattern = this.patterns[id]!;
    return (pattern.twin ??= foldedTwin(pattern.source, readPattern(pattern.source)));
  }
}
