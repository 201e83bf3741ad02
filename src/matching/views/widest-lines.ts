import { Sign, type Signs } from '../filter/signs.js';
import { Line } from './lines.js';

/**
 * The widest lines of a text so far: those that are wider than every line before them, a handful in the longest text.
 * They are looked for only as far as somebody asks about a line that is as wide as what is known. Lines too long to be
 * wrapped do not count.
 */
export class WidestLines {
  /** By where they start, from the first to the last. */
  private readonly starts: number[] = [];
  private readonly columns: number[] = [];
  /** Where the first line starts that was not looked at. */
  private next = 0;

  /** @param before columns of the widest line before the text */
  constructor(
    private readonly text: string,
    private readonly signs: Signs,
    private readonly before: number,
  ) {}

  /** Whether no line up to this one is wider than it. */
  isWidest({ start, columns }: Line): boolean {
    // Whatever comes in between, a line before it is wider.
    if (start >= this.next && columns < this.last) return false;
    return columns === this.upTo(start);
  }

  /** Columns of the widest line up to the one that starts there. */
  upTo(start: number): number {
    while (this.next <= start && this.next < this.text.length) this.lookOn();
    const place = this.starts.findLastIndex((at) => at <= start);
    return place < 0 ? this.before : this.columns[place]!;
  }

  private get last(): number {
    return this.columns.at(-1) ?? this.before;
  }

  private lookOn(): void {
    const feed = this.endOfNarrower();
    if (feed >= this.next) {
      this.next = feed + 1;
      return;
    }
    const line = new Line(this.text, this.next);
    if (line.columns > this.last && line.columns < Infinity) {
      this.starts.push(line.start);
      this.columns.push(line.columns);
    }
    this.next = line.end + 1;
  }

  /** Where the next lines end that cannot be wider than what is known, passed all at once; -1 for none. */
  private endOfNarrower(): number {
    const { text, signs, next, last } = this;
    if (last === 0) return -1;
    const units = signs.mayHold(Sign.wide, next, next + last) ? last >> 1 : last;
    const feed = text.lastIndexOf('\n', next + units);
    return feed < next ? -1 : feed;
  }
}
