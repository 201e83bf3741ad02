import { ENTRY_STARTS } from './unwrap-rules.js';

/** Blocks of characters that take two columns; pairs of surrogates are two units already. */
const WIDE_RANGES = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
] as const;

/** Terminal columns of each UTF-16 unit. */
const COLUMNS = new Uint8Array(0x10000).fill(1);
for (const [from, to] of WIDE_RANGES) COLUMNS.fill(2, from, to + 1);

/** By UTF-16 unit, whether it ends a word. */
const IS_SPACE = Uint8Array.from({ length: 0x10000 }, (_, unit) => (/\s/.test(String.fromCharCode(unit)) ? 1 : 0));

function isIndent(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** From where something starts in a text to where it ends. */
export interface Stretch {
  start: number;
  end: number;
}

/** One line of a text, `\n` not included: where it stands and what can be told of it. */
export class Line {
  /** Where the line ends: at its line feed, or at the end of the text. */
  readonly end: number;
  /** Where its first character stands that is not a blank; its end when there is none. */
  readonly contentStart: number;
  private following: Line | null | undefined;
  private preceding: Line | null | undefined;
  private knownColumns: number | undefined;
  private knownStart: boolean | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
  ) {
    const feed = text.indexOf('\n', start);
    this.end = feed < 0 ? text.length : feed;
    let at = start;
    while (at < this.end && isIndent(text.charCodeAt(at))) at++;
    this.contentStart = at;
  }

  /** The next line; null after the last one. */
  get next(): Line | null {
    if (this.following === undefined) {
      this.following = this.end < this.text.length ? new Line(this.text, this.end + 1) : null;
    }
    return this.following;
  }

  /** The line before; null before the first one. */
  get previous(): Line | null {
    if (this.preceding === undefined) this.preceding = this.start > 0 ? lineAt(this.text, this.start - 1) : null;
    return this.preceding;
  }

  get isEmpty(): boolean {
    return this.contentStart === this.end;
  }

  get isIndented(): boolean {
    return this.contentStart > this.start;
  }

  /** Whether tabs are part of its indent. */
  get isTabbed(): boolean {
    return this.text.slice(this.start, this.contentStart).includes('\t');
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Whether it has so many columns, and may have been wrapped at all. */
  hasColumns(count: number): boolean {
    if (this.length > MAX_MEASURED) return false;
    // No unit takes none, and none more than two.
    return this.length >= count || (2 * this.length >= count && this.columns >= count);
  }

  /** Terminal columns: Han, kana, Hangul and full-width forms take two. Infinite in a line too long to be wrapped. */
  get columns(): number {
    if (this.length > MAX_MEASURED) return Infinity;
    return (this.knownColumns ??= columnsOf(this.text, this.start, this.end));
  }

  /** Columns of the first word. */
  get firstWord(): number {
    let at = this.contentStart;
    while (at < this.end && IS_SPACE[this.text.charCodeAt(at)] === 0) at++;
    return at - this.contentStart;
  }

  /** Its content, for rules that look at how it starts or ends. */
  get content(): string {
    return this.text.slice(this.contentStart, this.end);
  }

  get startsEntry(): boolean {
    return (this.knownStart ??= ENTRY.some((starts) => starts.test(this.head)));
  }

  get isFrame(): boolean {
    return FRAME.some((starts) => starts.test(this.head));
  }

  private get head(): string {
    return this.text.slice(this.contentStart, Math.min(this.end, this.contentStart + HEAD_LENGTH));
  }
}

/** No rule looks further into a line than this. */
const HEAD_LENGTH = 200;

/** A longer line was not wrapped by anyone. */
const MAX_MEASURED = 1000;

const ENTRY = together(Object.values(ENTRY_STARTS).flat());
const FRAME = together(ENTRY_STARTS.frame!);

/** One expression in place of many, for each set of flags. */
function together(rules: readonly RegExp[]): RegExp[] {
  const sourcesWith = (flags: string) => rules.filter((rule) => rule.flags === flags).map(({ source }) => source);
  return [...new Set(rules.map(({ flags }) => flags))].map((flags) => new RegExp(sourcesWith(flags).join('|'), flags));
}

function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let i = start; i < end; i++) columns += COLUMNS[text.charCodeAt(i)]!;
  return columns;
}

/** The line that holds `at`, or ends there. */
export function lineAt(text: string, at: number): Line {
  return new Line(text, at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
}
