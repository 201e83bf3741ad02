import { type Line, linesOf } from './lines.js';
import { Rewrite, type Rewritten } from './rewrite.js';
import { COMMON_WIDTHS, COMPLETE, MAX_JOINED_LENGTH, MAX_JOINED_LINES, MIN_WIDTH } from './unwrap-rules.js';

/** What stands where two lines are joined. */
export type Joint = ' ' | '';

/** How a line was broken: at its last column, at a blank before that, or before an indented rest. */
type Break = 'cut' | 'word' | 'indent';

/** A line feed that a wrap put in. */
export interface Wrap {
  kind: Break;
  line: Line;
  next: Line;
}

/** A stretch of a text that was one line before it was broken into several. */
export interface Wrapped {
  start: number;
  /** Where its last line ends. */
  end: number;
  wraps: Wrap[];
}

/**
 * Finds where a terminal, a mail program or a log viewer broke lines. A line continues the one before when it is
 * indented, or when the one before is full; never when it starts an entry of its own.
 */
export function findWrapped(text: string): Wrapped[] {
  const found: Wrapped[] = [];
  if (!text.includes('\n')) return found;
  const breaks = new Breaks(widestLine(text));
  let wraps: Wrap[] = [];
  let start = 0;
  for (const line of linesOf(text)) {
    const { next } = line;
    const kind = next && breaks.after(line, next);
    const isFull = next && (wraps.length + 1 === MAX_JOINED_LINES || next.end - start > MAX_JOINED_LENGTH);
    if (next && kind && !isFull) {
      wraps.push({ kind, line, next });
      continue;
    }
    if (wraps.length > 0) found.push({ start, end: line.end, wraps });
    wraps = [];
    start = line.end + 1;
  }
  return found;
}

/** The stretch of the text with its lines joined again. */
export function joinWraps(text: string, { start, end, wraps }: Wrapped, joint: Joint): Rewritten | null {
  const rewrite = new Rewrite(text.slice(start, end));
  for (const { kind, line, next } of wraps) {
    if (joint === '' && kind !== 'word') rewrite.replace(line.end - start, indentEnd(next) - start, '');
    else rewrite.replace(trimmedEnd(text, line) - start, next.contentStart - start, ' ');
  }
  return rewrite.finish();
}

/** Columns of the widest line that may have been wrapped. */
function widestLine(text: string): number {
  let widest = 0;
  for (const line of linesOf(text)) {
    // No character takes more than two columns.
    if (line.length * 2 <= widest) continue;
    const { columns } = line;
    if (columns > widest && columns < Infinity) widest = columns;
  }
  return widest;
}

/** Tells after which lines of a text a break is one that was put in, asked line by line. */
class Breaks {
  private previousColumns = 0;
  /** Up to where the last wrapped paragraph goes. */
  private paragraphEnd = 0;

  constructor(private readonly widest: number) {}

  /** How `line` was broken off from the next one; null when it was not. What costs most is asked last. */
  after(line: Line, next: Line): Break | null {
    const previous = this.previousColumns;
    this.previousColumns = line.columns;
    if (line.isEmpty || next.isEmpty) return null;
    const isLong = line.columns >= MIN_WIDTH && line.columns < Infinity;
    if (!next.isIndented && !isLong) return null;
    const isCut = isLong && this.isCut(line, next, previous);
    if (!isCut && !next.isIndented && !mayBeWordWrapped(line, next)) return null;
    if (next.startsEntry || line.isFrame) return null;
    if (isCut) return 'cut';
    if (next.isIndented) return 'indent';
    return this.isWordWrapped(line, next) ? 'word' : null;
  }

  /** Broken at the last column: as wide as a usual window, as the widest line, or exactly as a neighbour. */
  private isCut({ columns, length }: Line, next: Line, previous: number): boolean {
    const isUsual = IS_COMMON_WIDTH.has(columns) || IS_COMMON_WIDTH.has(length);
    return isUsual || columns === this.widest || columns === previous || columns === next.columns;
  }

  /** Broken because the next word would not have fitted. */
  private isWordWrapped(line: Line, next: Line): boolean {
    if (line.start >= this.paragraphEnd) this.paragraphEnd = wrappedUntil(line).start;
    if (line.start < this.paragraphEnd) return true;
    return fillsCommonWidth(line, next) && /^\p{Ll}/u.test(next.content) && !COMPLETE.test(line.content);
  }
}

const IS_COMMON_WIDTH = new Set(COMMON_WIDTHS);

function fillsCommonWidth(line: Line, next: Line): boolean {
  return COMMON_WIDTHS.some((width) => line.columns <= width && line.columns + 1 + next.firstWord > width);
}

/** Whether the first word of the next line would not have fitted, as far as two lines tell. */
function mayBeWordWrapped(line: Line, next: Line): boolean {
  return line.columns + 1 + next.firstWord > next.columns || fillsCommonWidth(line, next);
}

/** The last line of the paragraph of three lines or more that starts here, every line of it full; else the line itself. */
function wrappedUntil(line: Line): Line {
  const paragraph = [line];
  for (let next = line.next; next && mayBeInside(next) && paragraph.length < MAX_JOINED_LINES; next = next.next) {
    paragraph.push(next);
  }
  for (; paragraph.length >= 3; paragraph.pop()) {
    const width = Math.max(...paragraph.map(({ columns }) => columns));
    const isFull = ({ columns }: Line, i: number) =>
      i === paragraph.length - 1 || (columns >= MIN_WIDTH && columns + 1 + paragraph[i + 1]!.firstWord > width);
    if (paragraph.every(isFull)) return paragraph.at(-1)!;
  }
  return line;
}

function mayBeInside(line: Line): boolean {
  return !line.isEmpty && !line.isIndented && !line.startsEntry;
}

/** Where the indent that a wrap put in ends. Indents are even: an odd blank is one that the line was cut at. */
function indentEnd({ start, contentStart, isTabbed }: Line): number {
  return isTabbed || (contentStart - start) % 2 === 0 ? contentStart : contentStart - 1;
}

function trimmedEnd(text: string, line: Line): number {
  let end = line.end;
  while (end > line.contentStart && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}
