/** A line of a text, `\n` not included, or all of it. */
export interface Stretch {
  start: number;
  end: number;
}

/** The patterns that may match a text, each with the stretches of it on which to try: its lines, or all of it. */
export class Candidates implements Iterable<[pattern: number, stretches: readonly Stretch[]]> {
  private readonly stretches = new Map<number, Stretch[]>();
  private readonly unordered = new Set<number>();
  readonly whole: Stretch;
  private line: Stretch | undefined;
  private readonly lines = new Map<number, Stretch>();

  constructor(
    private readonly text: string,
    private readonly isLineBounded: (pattern: number) => boolean,
  ) {
    this.whole = { start: 0, end: text.length };
  }

  /** The pattern may match anywhere. */
  addEverywhere(pattern: number): void {
    this.stretches.set(pattern, [this.whole]);
  }

  /** One of the pattern's literals stands at `start`, up to `end`. */
  addAt(pattern: number, start: number, end: number): void {
    if (!this.isLineBounded(pattern)) return this.addEverywhere(pattern);
    for (let at = start; at < end;) {
      const line = this.lineAt(at);
      this.addLine(pattern, line);
      at = line.end + 1;
    }
  }

  *[Symbol.iterator](): Iterator<[number, readonly Stretch[]]> {
    for (const [pattern, stretches] of this.stretches) {
      yield [pattern, this.unordered.has(pattern) ? inOrder(stretches) : stretches];
    }
  }

  private addLine(pattern: number, line: Stretch): void {
    const known = this.stretches.get(pattern);
    const last = known?.at(-1);
    if (last === line) return;
    if (!known || !last) {
      this.stretches.set(pattern, [line]);
      return;
    }
    if (last.start > line.start) this.unordered.add(pattern);
    known.push(line);
  }

  /** The line that holds `at`. */
  private lineAt(at: number): Stretch {
    if (this.line && this.line.start <= at && at <= this.line.end) return this.line;
    const feed = this.text.indexOf('\n', at);
    const start = at === 0 ? 0 : this.text.lastIndexOf('\n', at - 1) + 1;
    const line = this.lines.get(start) ?? { start, end: feed < 0 ? this.text.length : feed };
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
