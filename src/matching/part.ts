import type { Stretch } from './filter/candidates.js';
import { foldText } from './filter/fold.js';
import type { StepBudget } from './metered-text.js';
import type { Program } from './program.js';
import type { View } from './views.js';

/** Where a pattern was found, in UTF-16 units of the raw text, and what its named groups took, as it reads in the view. */
export interface Span {
  start: number;
  end: number;
  captures: Record<string, string>;
}

/** A text on which patterns are run: a view, or a stretch of one. */
export class Part {
  private foldedText: string | undefined;

  /** @param isKnown whether an earlier view reads the same here */
  constructor(
    private readonly view: Pick<View, 'text' | 'toRaw'>,
    readonly isKnown = false,
  ) {}

  /** Every occurrence. @throws StepBudgetExhausted */
  spansOf(program: Program, budget: StepBudget): Span[] {
    return program.findAll(this.view.text, this.folded, budget).map(({ start, end, captures }) => {
      const [rawStart, rawEnd] = this.view.toRaw(start, end);
      return { start: rawStart, end: rawEnd, captures };
    });
  }

  /** The text with case folded; made once for all programs that ask for it. */
  private get folded(): string {
    return (this.foldedText ??= foldText(this.view.text));
  }
}

/** A stretch of a view. */
export function part(view: View, { start, end }: Stretch): Part {
  return new Part({ text: view.text.slice(start, end), toRaw: (from, to) => view.toRaw(start + from, start + to) });
}

/** The parts of a view, each made once for all patterns that are tried on it. */
export class Parts<S extends Stretch> {
  private readonly made = new Map<number, Part>();

  constructor(private readonly make: (stretch: S) => Part) {}

  /** Those of some stretches, in their order, without repetition. The stretches that start at one place are the same. */
  of(stretches: readonly S[]): Part[] {
    return [...new Set(stretches.map((stretch) => this.at(stretch)))];
  }

  private at(stretch: S): Part {
    // The whole text and its first line start at one place, and end at others if they differ.
    const key = stretch.start === 0 ? -stretch.end - 1 : stretch.start;
    const part = this.made.get(key) ?? this.make(stretch);
    this.made.set(key, part);
    return part;
  }
}
