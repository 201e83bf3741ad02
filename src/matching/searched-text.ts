import { type Condition, fulfils } from './filter/literals.js';
import { charge, type StepBudget } from './metered-text.js';

/** Looking for a literal reads so many units in the time that a step stands for. */
const UNITS_OF_A_STEP = 4;

/** In a shorter text looking for a literal costs no more than remembering whether it is there. */
const LONG_TEXT = 500;

/** A text that is asked for literals by many patterns, of which several ask for the same. */
export class SearchedText {
  /** Of a long text: which literals it has, and which not. */
  private readonly known: Map<string, boolean> | undefined;

  /** @param text spelled as the literals are that it is asked for */
  constructor(readonly text: string) {
    if (text.length > LONG_TEXT) this.known = new Map();
  }

  /** @throws StepBudgetExhausted */
  fulfils(condition: Condition, budget: StepBudget): boolean {
    return fulfils({ includes: (literal) => this.includes(literal, budget) }, condition);
  }

  private includes(literal: string, budget: StepBudget): boolean {
    const { text, known } = this;
    let isIncluded = known?.get(literal);
    if (isIncluded !== undefined) return isIncluded;
    charge(budget, Math.ceil(text.length / UNITS_OF_A_STEP));
    isIncluded = text.includes(literal);
    known?.set(literal, isIncluded);
    return isIncluded;
  }
}
