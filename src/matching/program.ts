import { type Condition, fulfils, literalCondition, literalsIn } from './filter/literals.js';
import { spelledInSymbols } from './filter/symbols.js';
import { charge, chargeOnce, MeteredText, type StepBudget } from './metered-text.js';
import { type PatternSource, readChecked } from './pattern.js';
import { type Occurrence, Regex } from './regex.js';
import { crossingsOf, stopsOf } from './scope.js';
import { Sequence } from './sequence.js';
import { foldedTwin } from './twin.js';

/** What an instruction of a regex costs that is compiled. */
const STEPS_TO_COMPILE = 1000;

/** So many literals are looked for in the time that a step for each unit of the text stands for. */
const LITERALS_OF_A_STEP = 16;

/** A pattern or a folded twin, ready to run. A regex is compiled when one first has to be run that is no sequence. */
export class Program {
  /** How often it can get from one line to another, and the characters at which it cannot; see `scope.ts`. */
  readonly crossings: number;
  readonly stops: string;
  private readonly sequence: Sequence | undefined;
  /** What can be told without compiling and running the regex. */
  private readonly condition: Condition;
  /** What asking for it costs for each unit of a text. */
  private readonly stepsToAsk: number;
  private symbolCondition: Condition | undefined;
  private knownTwin: Program | undefined;

  constructor(private readonly source: PatternSource) {
    const node = readChecked(source);
    this.crossings = crossingsOf(node);
    this.stops = this.crossings > 0 ? stopsOf(node) : '';
    this.sequence = Sequence.of(node);
    this.condition = literalCondition(node);
    this.stepsToAsk = Math.ceil(literalsIn(this.condition) / LITERALS_OF_A_STEP);
  }

  /** The folded twin of a pattern; itself where folding changes nothing. */
  get twin(): Program {
    if (this.knownTwin) return this.knownTwin;
    const twin = foldedTwin(this.source, readChecked(this.source));
    return (this.knownTwin = twin === this.source ? this : new Program(twin));
  }

  /** Whether the pattern or its twin may match some lines, going by their symbols. @throws StepBudgetExhausted */
  mayMatch(symbols: string, budget: StepBudget): boolean {
    charge(budget, symbols.length * this.stepsToAsk);
    this.symbolCondition ??= literalCondition(readChecked(this.source), spelledInSymbols);
    return fulfils(symbols, this.symbolCondition);
  }

  /**
   * Every non-overlapping occurrence from left to right.
   * @param folded the folded text, to tell without running the regex that there is none
   * @throws StepBudgetExhausted
   */
  findAll(text: string, folded: string, budget: StepBudget): Occurrence[] {
    charge(budget, folded.length * this.stepsToAsk);
    if (!fulfils(folded, this.condition)) return [];
    const found = this.sequence?.findAll(text, folded, budget);
    if (found) return found;
    const regex = Regex.compile(this.source.regex, this.source.flags);
    chargeOnce(budget, this, regex.programSize * STEPS_TO_COMPILE);
    return regex.findAll(new MeteredText(text, regex.programSize, budget));
  }
}
