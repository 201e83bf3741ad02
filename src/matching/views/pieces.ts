import { lastAtOrBefore } from './rewrite.js';

/** Texts that are scanned together, one behind the other, each of which was made of a line. */
export class Pieces {
  text = '';
  private readonly starts: number[] = [];
  private readonly lines: number[] = [];

  /** @param line where the line starts */
  put(line: number, text: string): void {
    this.starts.push(this.text.length);
    this.lines.push(line);
    this.text += text;
  }

  /** Where the line starts that an offset of the texts was made of. */
  lineAt(offset: number): number {
    return this.lines[lastAtOrBefore(this.starts, 1, offset)]!;
  }
}
