import { kindOfLine, type LineKind } from '../search/error-lines.js';

/** A line of a stack trace: a frame, an elided rest, or anything indented. */
const TRACE_LINE = /^(?:\s+\S|at |\.\.\. )/;
const CAUSE = /^\s*Caused by: /;

/** The lines of a text, each counted from 1 and ended by `\n`, with what they say of themselves. */
export class LogLines {
  private readonly starts = [0];
  private readonly kinds = new Map<number, LineKind>();
  private causes?: Map<number, 'outer' | 'innermost'>;

  constructor(private readonly text: string) {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) this.starts.push(end + 1);
    if (this.starts.length > 1 && this.starts.at(-1) === text.length) this.starts.pop();
  }

  get count(): number {
    return this.starts.length;
  }

  /** The line of an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Where a line starts. */
  startOf(line: number): number {
    return this.starts[line - 1]!;
  }

  /** Where a line ends, without its line break. */
  endOf(line: number): number {
    const end = this.text.indexOf('\n', this.startOf(line));
    return end === -1 ? this.text.length : end;
  }

  kindOf(line: number): LineKind {
    const known = this.kinds.get(line);
    if (known) return known;
    const kind = kindOfLine(this.contentOf(line));
    this.kinds.set(line, kind);
    return kind;
  }

  /** In a stack trace with causes: whether the line is the innermost cause or an exception around it. */
  inTrace(line: number): 'outer' | 'innermost' | undefined {
    this.causes ??= this.findCauses();
    return this.causes.get(line);
  }

  private contentOf(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  private findCauses(): Map<number, 'outer' | 'innermost'> {
    const found = new Map<number, 'outer' | 'innermost'>();
    if (!this.text.includes('Caused by: ')) return found;
    // The exception whose trace is being read: the line before its first frame, then each cause.
    let exception = 1;
    for (let line = 2; line <= this.count; line++) {
      const content = this.contentOf(line);
      if (CAUSE.test(content)) {
        found.set(exception, 'outer');
        found.set(line, 'innermost');
        exception = line;
      } else if (!TRACE_LINE.test(content)) exception = line;
    }
    return found;
  }
}
