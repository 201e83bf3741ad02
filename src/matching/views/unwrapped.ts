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

/**
 * Finds where a terminal, a mail program or a log viewer broke a line. A line continues the one before when it is
 * indented, or when the one before is full; never when it starts an entry of its own.
 *
 * @param mayJoin tells whether the line feed at an index may go.
 */
export function findWraps(text: string, mayJoin: (index: number) => boolean): Wrap[] {
  const wraps: Wrap[] = [];
  if (!text.includes('\n')) return wraps;
  const breaks = new Breaks(widestLine(text));
  let joined = 1;
  let joinStart = 0;
  for (const line of linesOf(text)) {
    const { next } = line;
    if (!next) break;
    const kind = breaks.after(line, next);
    const isFull = joined === MAX_JOINED_LINES || next.end - joinStart > MAX_JOINED_LENGTH;
    if (!kind || isFull || !mayJoin(line.end)) {
      joined = 1;
      joinStart = next.start;
      continue;
    }
    joined++;
    wraps.push({ kind, line, next });
  }
  return wraps;
}

/** Joins the lines again. */
export function joinWraps(text: string, wraps: readonly Wrap[], joint: Joint): Rewritten | null {
  const rewrite = new Rewrite(text);
  for (const { kind, line, next } of wraps) {
    if (joint === '' && kind !== 'word') rewrite.replace(line.end, indentEnd(next), '');
    else rewrite.replace(trimmedEnd(text, line), next.contentStart, ' ');
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

  /** How `line` was broken off from the next one; null when it was not. */
  after(line: Line, next: Line): Break | null {
    const previous = this.previousColumns;
    this.previousColumns = line.columns;
    if (line.isEmpty || next.isEmpty || line.isFrame) return null;
    const isLong = line.columns >= MIN_WIDTH && line.columns < Infinity;
    if ((!next.isIndented && !isLong) || next.startsEntry) return null;
    if (isLong && this.isCut(line, next, previous)) return 'cut';
    if (next.isIndented) return 'indent';
    return this.isWordWrapped(line, next) ? 'word' : null;
  }

  /** Broken at the last column: as wide as a usual window, as the widest line, or exactly as a neighbour. */
  private isCut({ columns, length }: Line, next: Line, previous: number): boolean {
    const isUsual = COMMON_WIDTHS.includes(columns) || COMMON_WIDTHS.includes(length);
    return isUsual || columns === this.widest || columns === previous || columns === next.columns;
  }

  /** Broken because the next word would not have fitted. */
  private isWordWrapped(line: Line, next: Line): boolean {
    if (line.start >= this.paragraphEnd) this.paragraphEnd = wrappedUntil(line).start;
    if (line.start < this.paragraphEnd) return true;
    const isFull = (width: number) => line.columns <= width && line.columns + 1 + next.firstWord > width;
    return COMMON_WIDTHS.some(isFull) && /^\p{Ll}/u.test(next.content) && !COMPLETE.test(line.content);
  }
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
