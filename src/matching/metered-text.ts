/** Thrown out of a running regex when it has cost more steps than it may. */
export class StepBudgetExhausted extends Error {}

/** The steps that one pattern may still spend in one match. */
export interface StepBudget {
  left: number;
  /** What was made ready for it, which is paid for once, whether or not it was at hand. */
  ready?: Set<object>;
}

/** @throws StepBudgetExhausted */
export function charge(budget: StepBudget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new StepBudgetExhausted();
}

/** The same, unless it was paid for. @throws StepBudgetExhausted */
export function chargeOnce(budget: StepBudget, what: object, steps: number): void {
  budget.ready ??= new Set();
  if (budget.ready.has(what)) return;
  budget.ready.add(what);
  charge(budget, steps);
}

/**
 * A text that counts what is read from it, so that a regex stops after a number of steps rather than after a time.
 *
 * A search is charged the stretch from its start to the furthest unit it read, times the size of its program: what the
 * engine does at most, however it does it. Charging only the stretch that matched would miss a pattern such as
 * `a(?s:.*b)?`, which reads to the end of the text for each `a`.
 *
 * It stands where re2js expects a string, which it recognizes by the tag; `length`, `charCodeAt` and `indexOf` are all
 * that it calls.
 */
export class MeteredText {
  readonly length: number;
  readonly [Symbol.toStringTag] = 'String';
  private furthest = 0;

  constructor(
    private readonly text: string,
    private readonly stepsPerUnit: number,
    private readonly budget: StepBudget,
  ) {
    this.length = text.length;
  }

  /** A new search starts at `index`: what lies behind it has been paid for, what lies ahead may be read again. */
  beginSearch(index: number): void {
    this.furthest = index - 1;
  }

  charCodeAt(index: number): number {
    if (index > this.furthest) {
      this.charge((index - this.furthest) * this.stepsPerUnit);
      this.furthest = index;
    }
    return this.text.charCodeAt(index);
  }

  /** Searching for a fixed string costs a step a unit. */
  indexOf(sought: string, from: number): number {
    const index = this.text.indexOf(sought, from);
    this.charge((index < 0 ? this.length : index) - from);
    return index;
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  toString(): string {
    return this.text;
  }

  private charge(steps: number): void {
    charge(this.budget, steps);
  }
}
