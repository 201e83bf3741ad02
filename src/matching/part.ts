import { foldText } from './filter/fold.js';
import type { StepBudget } from './metered-text.js';
import type { Program } from './program.js';
import { SearchedText } from './searched-text.js';
import type { Derived } from './views/rewrite.js';

/** Where a pattern was found, in UTF-16 units of the raw text, and what its named groups took, as it reads in the view. */
export interface Span {
  start: number;
  end: number;
  captures: Record<string, string>;
}

/** A text on which patterns are run: a view, or what one reads on a line. */
export class Part {
  private foldedText: SearchedText | undefined;

  constructor(private readonly view: Derived) {}

  get text(): string {
    return this.view.text;
  }

  /** Every occurrence. @throws StepBudgetExhausted */
  spansOf(program: Program, budget: StepBudget): Span[] {
    return program.findAll(this.view.text, this.folded, budget).map(({ start, end, captures }) => {
      const [rawStart, rawEnd] = this.view.toSource(start, end);
      return { start: rawStart, end: rawEnd, captures };
    });
  }

  /** The text with case folded; made once for all programs that ask for it. */
  private get folded(): SearchedText {
    return (this.foldedText ??= new SearchedText(foldText(this.view.text)));
  }
}
