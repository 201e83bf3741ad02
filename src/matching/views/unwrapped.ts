import { readSigns } from '../filter/read-signs.js';
import type { Signs } from '../filter/signs.js';
import { type Line, lineAt } from './lines.js';
import { Rewrite, type Rewritten } from './rewrite.js';
import { WidestLines } from './widest-lines.js';
import { COMMON_WIDTHS, COMPLETE, MAX_JOINED_LENGTH, MAX_JOINED_LINES, MIN_WIDTH } from './unwrap-rules.js';

/** What stands where two lines are joined. */
export type Joint = ' ' | '';

/** How lines are joined: with a blank, then without. */
export const JOINTS: readonly Joint[] = [' ', ''];

/** How a line was broken: at its last column, at a blank before that, or before an indented rest. */
type Break = 'cut' | 'word' | 'indent';

/** A line feed that a wrap put in. */
export interface Wrap {
  kind: Break;
  line: Line;
  next: Line;
}

/** A line of a text, or a stretch of it that was one line before it was broken into several. */
export interface Wrapped {
  start: number;
  /** Where its last line ends. */
  end: number;
  wraps: readonly Wrap[];
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

/** A whole text with its lines joined. */
export function joinAll(text: string, joint: Joint): Rewritten | null {
  if (!text.includes('\n')) return null;
  const wraps = new Wraps(text, readSigns(text)).all().flatMap((wrapped) => wrapped.wraps);
  return joinWraps(text, { start: 0, end: text.length, wraps }, joint);
}

/** What tells of the lines before a stretch of a text how the stretch was wrapped. */
export interface Before {
  /** Columns of the line before; undefined when there is none. */
  previousColumns: number | undefined;
  /** Columns of the widest line so far. */
  widest: number;
  /** Up to where in the stretch the wrapped paragraph goes that it starts in. */
  paragraphEnd: number;
}

/** What tells how a block of a text was wrapped, besides the block. */
export interface Surroundings extends Before {
  /** The plain lines that follow, as many as any rule looks at; undefined at the end of the text. */
  ahead: string | undefined;
}

const NO_SURROUNDINGS: Surroundings = { previousColumns: undefined, widest: 0, paragraphEnd: 0, ahead: undefined };

/**
 * Tells where a terminal, a mail program or a log viewer broke the lines of a text. A line continues the one before when
 * it is indented, or when the one before is full; never when it starts an entry of its own.
 *
 * What one line was depends on the lines around it as far as each may continue the one before, and is worked out there
 * only, when it is asked.
 */
export class Wraps {
  /** By where their lines start: what was found of each so far. */
  private readonly known = new Map<number, Known>();
  private readonly widest: WidestLines;
  private readonly length: number;
  /** With the lines that follow it. */
  private readonly text: string;

  /** @param surroundings of a block; a whole text has none */
  constructor(
    block: string,
    signs: Signs,
    private readonly surroundings: Surroundings = NO_SURROUNDINGS,
  ) {
    this.length = block.length;
    this.widest = new WidestLines(block, signs, surroundings.widest);
    this.text = surroundings.ahead === undefined ? block : `${block}\n${surroundings.ahead}`;
  }

  /** The line that holds `at`, with those that were one with it. */
  around(at: number): Wrapped {
    const asked = this.known.get(at);
    if (asked) return asked.wrapped;
    const line = lineAt(this.text, at);
    let first = line;
    while (!this.known.has(first.start) && first.previous && this.mayGoOn(first.previous, first))
      first = first.previous;
    let known = this.known.get(first.start) ?? this.read(first, first.start === 0 ? this.surroundings.paragraphEnd : 0);
    while (line.start > known.wrapped.end)
      known = this.read(lineAt(this.text, known.wrapped.end + 1), known.paragraphEnd);
    return known.wrapped;
  }

  /** Every line of the text, those that were one together. */
  all(): Wrapped[] {
    return this.between(0, this.length);
  }

  /** Those from one that starts at `start` to the one that ends at `end`. */
  between(start: number, end: number): Wrapped[] {
    const all: Wrapped[] = [];
    for (let at = start; at <= end; at = all.at(-1)!.end + 1) all.push(this.around(at));
    return all;
  }

  /** What comes behind a place where one of them starts has to know of what comes before it. */
  before(start: number): Before {
    this.around(start - 1);
    const previous = lineAt(this.text, start - 1);
    const { paragraphEnd } = this.known.get(previous.start)!;
    return {
      previousColumns: previous.columns,
      widest: this.widest.upTo(previous.start),
      paragraphEnd: Math.max(0, paragraphEnd - start),
    };
  }

  /** Joins lines from `first` on, as long as they go on and not too many. */
  private read(first: Line, paragraphEnd: number): Known {
    const wraps: Wrap[] = [];
    const known: Known = { wrapped: { start: first.start, end: first.end, wraps }, paragraphEnd };
    this.known.set(first.start, known);
    for (let line = first; line.next; line = line.next) {
      const { next } = line;
      const kind = this.breakBetween(line, next, known);
      const isFull = wraps.length + 1 === MAX_JOINED_LINES || next.end - first.start > MAX_JOINED_LENGTH;
      if (!kind || isFull) break;
      wraps.push({ kind, line, next });
      known.wrapped.end = next.end;
      this.known.set(next.start, known);
    }
    return known;
  }

  /** Whether the next line may continue this one, as far as the two tell. */
  private mayGoOn(line: Line, next: Line): boolean {
    if (line.isEmpty || next.isEmpty) return false;
    if (!next.isIndented && !isLong(line)) return false;
    if (next.startsEntry || line.isFrame) return false;
    return next.isIndented || mayBeWordWrapped(line, next) || this.isCut(line, next);
  }

  /** How `line` was broken off from the next one; null when it was not. */
  private breakBetween(line: Line, next: Line, known: Known): Break | null {
    if (!this.mayGoOn(line, next)) return null;
    if (isLong(line) && this.isCut(line, next)) return 'cut';
    if (next.isIndented) return 'indent';
    return isWordWrapped(line, next, known) ? 'word' : null;
  }

  /** Broken at the last column: as wide as a usual window, as a neighbour, or as the widest line so far. */
  private isCut(line: Line, next: Line): boolean {
    const { columns, length, previous } = line;
    if (IS_COMMON_WIDTH.has(columns) || IS_COMMON_WIDTH.has(length)) return true;
    const before = previous ? previous.columns : this.surroundings.previousColumns;
    return columns === next.columns || columns === before || this.widest.isWidest(line);
  }
}

/** Lines that were one, and up to where the wrapped paragraph goes that the last of them is in. */
interface Known {
  wrapped: { start: number; end: number; wraps: Wrap[] };
  paragraphEnd: number;
}

function isLong(line: Line): boolean {
  return line.hasColumns(MIN_WIDTH);
}

/** Broken because the next word would not have fitted. */
function isWordWrapped(line: Line, next: Line, known: Known): boolean {
  if (line.start >= known.paragraphEnd) known.paragraphEnd = wrappedUntil(line).start;
  if (line.start < known.paragraphEnd) return true;
  return fillsCommonWidth(line, next) && /^\p{Ll}/u.test(next.content) && !COMPLETE.test(line.content);
}

const IS_COMMON_WIDTH = new Set(COMMON_WIDTHS);

function fillsCommonWidth(line: Line, next: Line): boolean {
  const { columns } = line;
  const needed = columns + 1 + next.firstWord;
  return COMMON_WIDTHS.some((width) => columns <= width && width < needed);
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
    // Whatever follows, the first line has to be full beside these.
    if (paragraph.length === 3 && !isFull(line, paragraph[1]!, widestOf(paragraph))) return line;
  }
  for (; paragraph.length >= 3; paragraph.pop()) {
    const width = widestOf(paragraph);
    if (paragraph.every((line, i) => i === paragraph.length - 1 || isFull(line, paragraph[i + 1]!, width)))
      return paragraph.at(-1)!;
  }
  return line;
}

/** Whether the first word of the next line would not have fitted into so many columns. */
function isFull({ columns }: Line, { firstWord }: Line, width: number): boolean {
  return columns >= MIN_WIDTH && columns + 1 + firstWord > width;
}

function widestOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ columns }) => columns));
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
