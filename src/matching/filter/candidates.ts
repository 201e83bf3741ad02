import { Column } from './column.js';

/** Stands for all lines of a text. */
export const EVERYWHERE: readonly number[] = [];

/**
 * The patterns that may match a text, each with where the lines start on which it may. One is used for many texts, and
 * never cleared: what it knows by pattern and by literal says of which text it is.
 */
export class Candidates {
  /** In the order in which they were found. */
  patterns: number[] = [];
  private lines: (readonly number[])[] = [];
  private text = 0;
  /** By pattern: the last text that it may match, and its place in `patterns`. */
  private readonly patternText = new Column();
  private readonly places = new Column();
  /** By literal: the last text that it stands in, and the last line. */
  private readonly literalText = new Column();
  private readonly literalLine = new Column();

  /** Goes on to the next text. */
  clear(): void {
    this.text++;
    this.patterns = [];
    this.lines = [];
  }

  has(pattern: number): boolean {
    return this.patternText.get(pattern) === this.text;
  }

  /** The lines on which the pattern may match, from the first to the last, or EVERYWHERE. */
  linesOf(pattern: number): readonly number[] {
    const lines = this.has(pattern) ? this.lines[this.places.get(pattern)]! : NOWHERE;
    return lines.length < 2 ? lines : inOrder(lines);
  }

  /** Notes that the literal stands on the line. @returns whether that was noted last. */
  isNoted(literal: number, line: number): boolean {
    if (this.literalText.get(literal) === this.text && this.literalLine.get(literal) === line) return true;
    this.literalText.set(literal, this.text);
    this.literalLine.set(literal, line);
    return false;
  }

  /** The pattern may match on the line. */
  add(pattern: number, line: number): void {
    if (this.has(pattern)) (this.lines[this.places.get(pattern)] as number[]).push(line);
    else this.put(pattern, [line]);
  }

  /** The pattern may match anywhere. */
  addEverywhere(pattern: number): void {
    if (!this.has(pattern)) this.put(pattern, EVERYWHERE);
  }

  private put(pattern: number, lines: readonly number[]): void {
    this.patternText.set(pattern, this.text);
    this.places.set(pattern, this.patterns.length);
    this.patterns.push(pattern);
    this.lines.push(lines);
  }
}

const NOWHERE: readonly number[] = [];

/** Literals of different kinds are found one after the other: their lines come mixed and twice. */
function inOrder(lines: readonly number[]): readonly number[] {
  const isInOrder = lines.every((line, i) => i === 0 || line > lines[i - 1]!);
  return isInOrder ? lines : [...new Set(lines)].toSorted((one, other) => one - other);
}
