import { foldText } from './fold.js';

/** A stretch of a text: a line of it, or all of it. */
export class Stretch {
  private foldedText: string | undefined;

  constructor(
    private readonly whole: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.whole.slice(this.start, this.end);
  }

  /** The text with case folded; made once for all programs that ask for it. */
  get folded(): string {
    return (this.foldedText ??= foldText(this.text));
  }
}

/** The programs that may match a text, each with the stretches of it on which to try: its lines, or all of it. */
export class Candidates implements Iterable<[program: number, stretches: Stretch[]]> {
  private readonly stretches = new Map<number, Stretch[]>();
  private readonly unordered = new Set<number>();
  private readonly whole: Stretch;
  private line: Stretch | undefined;
  private readonly lines = new Map<number, Stretch>();

  constructor(
    private readonly text: string,
    private readonly isLineBounded: (program: number) => boolean,
  ) {
    this.whole = new Stretch(text, 0, text.length);
  }

  /** The program may match anywhere. */
  addEverywhere(program: number): void {
    this.stretches.set(program, [this.whole]);
  }

  /** One of the program's literals stands at `at`, up to `end`. */
  addAt(program: number, at: number, end: number): void {
    const known = this.stretches.get(program);
    if (!this.isLineBounded(program)) {
      if (!known) this.addEverywhere(program);
      return;
    }
    const line = this.lineAt(at);
    if (end > line.end) return;
    if (!known) {
      this.stretches.set(program, [line]);
      return;
    }
    const last = known.at(-1)!;
    if (last === line) return;
    if (last.start > line.start) this.unordered.add(program);
    known.push(line);
  }

  *[Symbol.iterator](): Iterator<[number, Stretch[]]> {
    for (const [program, stretches] of this.stretches) {
      yield [program, this.unordered.has(program) ? inOrder(stretches) : stretches];
    }
  }

  /** The line that holds `at`, which is no line feed. */
  private lineAt(at: number): Stretch {
    if (this.line && this.line.start <= at && at < this.line.end) return this.line;
    const end = this.text.indexOf('\n', at);
    const start = this.text.lastIndexOf('\n', at - 1) + 1;
    const line = this.lines.get(start) ?? new Stretch(this.text, start, end < 0 ? this.text.length : end);
    this.lines.set(start, line);
    this.line = line;
    return line;
  }
}

/** Literals of different lengths are searched for one after the other: their lines come mixed and twice. */
function inOrder(stretches: Stretch[]): Stretch[] {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
  return sorted.filter((stretch, i) => i === 0 || stretch !== sorted[i - 1]);
}
