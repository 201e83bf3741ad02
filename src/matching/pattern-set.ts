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
 * Matching looks at the text in its views (`views.ts`), in their order:
 *
 *   1. Each of the first three (raw, plain, decoded; as far as they differ) is scanned once, and the literals that stand
 *      there give the candidates (`filter/candidates.ts`): patterns that may match, and for those that cannot see beyond
 *      a line (`scope.ts`) the lines on which they may. Their regexes run there.
 *   2. The folded and the unwrapped view hold the same symbols as the decoded one, so their candidates are known already.
 *      Only the candidates' lines are folded, and joined with those they were broken from, and matched by the folded
 *      twins of the patterns (`twin.ts`).
 *
 * The first view in which a pattern is found wins, and all regexes of a pattern share a budget of steps; one that exhausts
 * it is named as skipped, and has no match. The filter leaves out only what cannot match, so the answer is that of running
 * every pattern alone on every view, and a property test holds it to that.
 */
import { Candidates } from './filter/candidates.js';
import { Findings, type MatchResult, type PatternId } from './findings.js';
import { GramIndex } from './filter/gram-index.js';
import { requiredLiterals } from './filter/literals.js';
import { symbolsOf } from './filter/symbols.js';
import { Part, part, Parts } from './part.js';
import { type PatternSource, readPattern } from './pattern.js';
import { Program } from './program.js';
import { Recent } from './recent.js';
import { isLineBounded } from './scope.js';
import { foldedTwin } from './twin.js';
import { JOINTS, Views, type ViewName } from './views.js';
import type { Wrapped } from './views/unwrapped.js';

export type { MatchResult, PatternId, PatternMatch, SkippedPattern } from './findings.js';
export type { Span } from './part.js';
export type { PatternSource } from './pattern.js';

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

  match(text: string): MatchResult {
    const views = new Views(text);
    const findings = new Findings(this.stepBudget);
    let candidates: Candidates | undefined;
    for (const view of views.written()) {
      candidates = this.candidates(view.text);
      const parts = new Parts((stretch) => part(view, stretch));
      for (const [id, stretches] of candidates) this.tryOn(id, 'pattern', parts.of(stretches), view.name, findings);
      if (findings.size === this.size) return findings.result();
    }
    this.matchFolded(views, candidates!, findings);
    if (views.mayBeWrapped) this.matchUnwrapped(views, candidates!, findings);
    return findings.result();
  }

  private candidates(text: string): Candidates {
    const candidates = new Candidates(text, (id) => this.patterns[id]!.isLineBounded);
    for (const id of this.unfiltered) candidates.addEverywhere(id);
    this.index?.scan(text, (id, start, end) => candidates.addAt(id, start, end));
    return candidates;
  }

  /** @param candidates those of the decoded text, whose symbols are the same */
  private matchFolded(views: Views, candidates: Candidates, findings: Findings): void {
    const decoded = views.decoded.text;
    const parts = new Parts((stretch) => {
      const view = stretch === candidates.whole ? views.folded : views.foldedStretch(stretch.start, stretch.end);
      return new Part(view, view.text === decoded.slice(stretch.start, stretch.end));
    });
    for (const [id, stretches] of candidates) {
      if (findings.has(id)) continue;
      const changed = this.hasTwin(id) ? parts.of(stretches) : parts.of(stretches).filter(({ isKnown }) => !isKnown);
      this.tryOn(id, 'twin', changed, 'folded', findings);
    }
  }

  /** @param candidates those of the decoded text, whose symbols are the same unless an encoding was cut in two */
  private matchUnwrapped(views: Views, candidates: Candidates, findings: Findings): void {
    const lines = new Map<PatternId, Wrapped[] | 'all'>();
    for (const [id, stretches] of candidates) {
      if (findings.has(id)) continue;
      const isWhole = stretches[0] === candidates.whole;
      lines.set(id, isWhole ? 'all' : stretches.flatMap(({ start, end }) => views.wrappedAround(start, end)));
    }
    if (this.index && views.joinsEncoded) {
      for (const joint of JOINTS) this.index.scan(views.unwrapped(joint).text, (id) => lines.set(id, 'all'));
    }
    for (const joint of JOINTS) {
      const parts = new Parts((wrapped: Wrapped) => new Part(views.unwrappedStretch(wrapped, joint)));
      for (const [id, wrapped] of lines) {
        const tried = wrapped === 'all' ? [new Part(views.unwrapped(joint))] : parts.of(wrapped);
        this.tryOn(id, 'twin', tried, 'unwrapped', findings);
      }
    }
  }

  /** Runs a pattern, or its folded twin, on parts of a view, unless it is known already where it is found. */
  private tryOn(id: PatternId, which: 'pattern' | 'twin', parts: Part[], name: ViewName, findings: Findings): void {
    if (parts.length === 0 || findings.has(id)) return;
    const number = 2 * id + (which === 'twin' && this.hasTwin(id) ? 1 : 0);
    const program = this.programs.get(number, () => this.load(number));
    findings.note(id, name, (budget) => parts.flatMap((part) => part.spansOf(program, budget)));
  }

  private hasTwin(id: PatternId): boolean {
    return this.twinOf(id) !== this.patterns[id]!.source;
  }

  private load(number: number): Program {
    const id = number >> 1;
    return new Program(number % 2 === 1 ? this.twinOf(id) : this.patterns[id]!.source);
  }

  private twinOf(id: PatternId): PatternSource {
    const pattern = this.patterns[id]!;
    return (pattern.twin ??= foldedTwin(pattern.source, readPattern(pattern.source)));
  }
}
