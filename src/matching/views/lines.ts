import { Sign, type Signs } from '../filter/signs.js';
import { ENTRY_STARTS } from './unwrap-rules.js';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff][\udc00-\udfff]/g;

const MAY_BE_WIDE = /[\u1100-\uffff]/;

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
    while (at < this.end && (text[at] === ' ' || text[at] === '\t')) at++;
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

  /** Terminal columns: Han, kana, Hangul and full-width forms take two. Infinite in a line too long to be wrapped. */
  get columns(): number {
    if (this.length > MAX_MEASURED) return Infinity;
    return (this.knownColumns ??= columnsOf(this.text.slice(this.start, this.end)));
  }

  /** Columns of the first word. */
  get firstWord(): number {
    const word = /\S*/y;
    word.lastIndex = this.contentStart;
    return Math.min(word.exec(this.text)![0].length, this.end - this.contentStart);
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

function columnsOf(line: string): number {
  let columns = line.length;
  if (!MAY_BE_WIDE.test(line)) return columns;
  // A pair of surrogates is two units already.
  for (const [char] of line.matchAll(WIDE)) if (char.length === 1) columns++;
  return columns;
}

/** The line that holds `at`, or ends there. */
export function lineAt(text: string, at: number): Line {
  return new Line(text, at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
}

/**
 * The columns of the lines that are wider than every line before them, by where they start: a handful in the longest
 * text. Lines too long to be wrapped are left out.
 */
export function widestLines(text: string, signs: Signs): { start: number; columns: number }[] {
  const widest: { start: number; columns: number }[] = [];
  let columns = 0;
  for (let start = 0; start < text.length;) {
    // Lines that end before they could be wider are passed all at once, unless characters of two columns stand in them.
    const feed = columns === 0 ? -1 : text.lastIndexOf('\n', start + columns);
    if (feed >= start && !signs.mayHold(Sign.wide, start, feed)) {
      start = feed + 1;
      continue;
    }
    const line = new Line(text, start);
    if (line.columns > columns && line.columns < Infinity) {
      columns = line.columns;
      widest.push({ start, columns });
    }
    start = line.end + 1;
  }
  return widest;
}
