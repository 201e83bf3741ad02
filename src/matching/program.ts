import { type Condition, fulfils, literalCondition } from './filter/literals.js';
import { spelledInSymbols } from './filter/symbols.js';
import { literalOccurrences, literalOf } from './literal-pattern.js';
import { charge, MeteredText, type StepBudget } from './metered-text.js';
import { type PatternSource, readPattern } from './pattern.js';
import { type Occurrence, Regex } from './regex.js';
import { crossingsOf, stopsOf } from './scope.js';
import { foldedTwin } from './twin.js';

/** A pattern or a folded twin, ready to run. It is compiled when it first has to be run. */
export class Program {
  /** How often it can get from one line to another, and the characters at which it cannot; see `scope.ts`. */
  readonly crossings: number;
  readonly stops: string;
  private readonly literal: string | undefined;
  /** What can be told without compiling and running the regex. */
  private readonly condition: Condition;
  private symbolCondition: Condition | undefined;
  private compiled: Regex | undefined;
  private knownTwin: Program | undefined;

  constructor(private readonly source: PatternSource) {
    const node = readPattern(source);
    this.crossings = crossingsOf(node);
    this.stops = this.crossings > 0 ? stopsOf(node) : '';
    this.literal = literalOf(node);
    this.condition = literalCondition(node);
  }

  /** The folded twin of a pattern; itself where folding changes nothing. */
  get twin(): Program {
    if (this.knownTwin) return this.knownTwin;
    const twin = foldedTwin(this.source, readPattern(this.source));
    return (this.knownTwin = twin === this.source ? this : new Program(twin));
  }

  /** Whether the pattern or its twin may match some lines, going by their symbols. */
  mayMatch(symbols: string): boolean {
    this.symbolCondition ??= literalCondition(readPattern(this.source), spelledInSymbols);
    return fulfils(symbols, this.symbolCondition);
  }

  /**
   * Every non-overlapping occurrence from left to right.
   * @param folded the folded text, to tell without running the regex that there is none
   * @throws StepBudgetExhausted
   */
  findAll(text: string, folded: string, budget: StepBudget): Occurrence[] {
    charge(budget, folded.length);
    if (this.literal !== undefined) return literalOccurrences(folded, this.literal);
    if (!fulfils(folded, this.condition)) return [];
    this.compiled ??= Regex.compile(this.source.regex, this.source.flags);
    return this.compiled.findAll(new MeteredText(text, this.compiled.programSize, budget));
  }
}
