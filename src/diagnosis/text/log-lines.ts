import { isFailure, kindOfLine, type LineKind } from '../../text/error-lines.js';

/** The lines of a text, each counted from 1 and ended by `\n`, with what they say of themselves. */
export class LogLines {
  private readonly starts = [0];
  private readonly kinds = new Map<number, LineKind>();

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

  /** The lines that have a text in them, which is on one line. */
  *linesWith(part: string): Iterable<number> {
    for (let at = this.text.indexOf(part); at !== -1;) {
      const line = this.lineAt(at);
      yield line;
      at = this.text.indexOf(part, this.endOf(line));
    }
  }

  kindOf(line: number): LineKind {
    const known = this.kinds.get(line);
    if (known) return known;
    const kind = kindOfLine(this.contentOf(line));
    this.kinds.set(line, kind);
    return kind;
  }

  /** Whether any line tells that something failed. Looked for from the end, where most logs tell it. */
  get tellOfFailure(): boolean {
    for (let line = this.count; line > 0; line--) if (isFailure(this.kindOf(line))) return true;
    return false;
  }

  /** A line without its line break. */
  contentOf(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }
}
