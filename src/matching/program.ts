import { type Condition, literalCondition } from './filter/literals.js';
import { spelledInSymbols } from './filter/symbols.js';
import { chargeOnce, MeteredText, type StepBudget } from './metered-text.js';
import { type PatternSource, readChecked } from './pattern.js';
import { type Occurrence, Regex } from './regex.js';
import { crossingsOf, stopsOf } from './scope.js';
import type { SearchedText } from './searched-text.js';
import { Sequence } from './sequence.js';
import { foldedTwin } from './twin.js';

/** What an instruction of a regex costs that is compiled. */
const STEPS_TO_COMPILE = 1000;

/** A pattern or a folded twin, ready to run. A regex is compiled when one first has to be run that is no sequence. */
export class Program {
  /** How often it can get from one line to another, and the characters at which it cannot; see `scope.ts`. */
  readonly crossings: number;
  readonly stops: string;
  private readonly sequence: Sequence | undefined;
  /** What can be told without compiling and running the regex. */
  private readonly condition: Condition;
  private symbolCondition: Condition | undefined;
  private knownTwin: Program | undefined;

  constructor(private readonly source: PatternSource) {
    const node = readChecked(source);
    this.crossings = crossingsOf(node);
    this.stops = this.crossings > 0 ? stopsOf(node) : '';
    this.sequence = Sequence.of(node);
    this.condition = literalCondition(node);
  }

  /** The folded twin of a pattern; itself where folding changes nothing. */
  get twin(): Program {
    if (this.knownTwin) return this.knownTwin;
    const twin = foldedTwin(this.source, readChecked(this.source));
    return (this.knownTwin = twin === this.source ? this : new Program(twin));
  }

  /** Whether the pattern or its twin may match some lines, going by their symbols. @throws StepBudgetExhausted */
  mayMatch(symbols: SearchedText, budget: StepBudget): boolean {
    this.symbolCondition ??= literalCondition(readChecked(this.source), spelledInSymbols);
    return symbols.fulfils(this.symbolCondition, budget);
  }

  /**
   * Every non-overlapping occurrence from left to right.
   * @param folded the folded text, to tell without running the regex that there is none
   * @throws StepBudgetExhausted
   */
  findAll(text: string, folded: SearchedText, budget: StepBudget): Occurrence[] {
    if (!folded.fulfils(this.condition, budget)) return [];
    const found = this.sequence?.findAll(text, folded.text, budget);
    if (found) return found;
    const regex = Regex.compile(this.source.regex, this.source.flags);
    chargeOnce(budget, this, regex.programSize * STEPS_TO_COMPILE);
    return regex.findAll(new MeteredText(text, regex.programSize, budget));
  }
}
