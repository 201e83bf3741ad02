import { Column } from './column.js';

/** Stands for all lines of a text. */
export const EVERYWHERE: readonly number[] = [];

const NOWHERE: readonly number[] = [];

/**
 * The patterns that may match a text, each with where the lines start on which it may: those on which its literals stand.
 * The lines are kept by literal, however many patterns require it. One is used for many texts, and never cleared: what it
 * knows by pattern and by literal says of which text it is.
 */
export class Candidates {
  /** In the order in which they were found. */
  patterns: number[] = [];
  /** The literals that stand in the text, in the order in which they were found, and the lines on which each does. */
  private literals: number[] = [];
  private linesByLiteral: number[][] = [];
  /** Those of them that may stand on any line. */
  private readonly lost = new Set<number>();
  private text = 0;
  /** By pattern: the last text that it may match, and its place in `patterns` and `linesByPattern`. */
  private readonly patternText = new Column();
  private readonly patternPlace = new Column();
  private linesByPattern: (readonly number[])[][] = [];
  /** By literal: the last text that it stands in, and its place in `literals` and `linesByLiteral`. */
  private readonly literalText = new Column();
  private readonly literalPlace = new Column();

  /** Goes on to the next text. */
  clear(): void {
    this.text++;
    this.patterns = [];
    this.literals = [];
    this.linesByPattern = [];
    this.linesByLiteral = [];
    this.lost.clear();
  }

  has(pattern: number): boolean {
    return this.patternText.get(pattern) === this.text;
  }

  /** How many lines were noted for the pattern, some more than once. */
  noted(pattern: number): number {
    if (!this.has(pattern)) return 0;
    return this.linesByPattern[this.patternPlace.get(pattern)]!.reduce((sum, lines) => sum + lines.length, 0);
  }

  /** The lines on which the pattern may match, from the first to the last, or EVERYWHERE. */
  linesOf(pattern: number): readonly number[] {
    if (!this.has(pattern)) return NOWHERE;
    const lists = this.linesByPattern[this.patternPlace.get(pattern)]!;
    return inOrder(lists.length === 1 ? lists[0]! : lists.flat());
  }

  /** The literal stands on the line. */
  note(literal: number, line: number): void {
    const lines = this.linesOfLiteral(literal);
    if (lines.at(-1) !== line) lines.push(line);
  }

  /** The literal may stand on any line. */
  noteEverywhere(literal: number): void {
    this.linesOfLiteral(literal);
    this.lost.add(literal);
  }

  private linesOfLiteral(literal: number): number[] {
    if (this.literalText.get(literal) !== this.text) {
      this.literalText.set(literal, this.text);
      this.literalPlace.set(literal, this.literals.push(literal) - 1);
      this.linesByLiteral.push([]);
    }
    return this.linesByLiteral[this.literalPlace.get(literal)]!;
  }

  /** Calls `visit` with each literal that stands in the text, and the lines on which it does, as they were found. */
  eachLiteral(visit: (literal: number, lines: readonly number[]) => void): void {
    for (const [i, literal] of this.literals.entries())
      visit(literal, this.lost.has(literal) ? EVERYWHERE : this.linesByLiteral[i]!);
  }

  /** The pattern may match on the lines. */
  add(pattern: number, lines: readonly number[]): void {
    if (this.has(pattern)) {
      const place = this.patternPlace.get(pattern);
      const lists = this.linesByPattern[place]!;
      if (lines === EVERYWHERE) this.linesByPattern[place] = [EVERYWHERE];
      else if (lists[0] !== EVERYWHERE) lists.push(lines);
      return;
    }
    this.patternText.set(pattern, this.text);
    this.patternPlace.set(pattern, this.patterns.push(pattern) - 1);
    this.linesByPattern.push([lines]);
  }
}

/** Lines come mixed where a view was scanned after another. */
function inOrder(lines: readonly number[]): readonly number[] {
  const isInOrder = lines.every((line, i) => i === 0 || line > lines[i - 1]!);
  return isInOrder ? lines : [...new Set(lines)].toSorted((one, other) => one - other);
}
