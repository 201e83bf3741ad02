import { lastNotOver } from './last-not-over.js';

interface Part {
  /** UTF-16 units from the beginning of the line. */
  start: number;
  number: number;
  /** Whether it begins behind an escaped line break. */
  isEscapedLine: boolean;
}

/** Between the objects or the texts of a list, or two objects; a quote; an escaped line break. */
const TOKENS =
  /(?<between>\}\s*,?\s*(?=\{\s*\\*")|"\s*,\s*(?=\\*"[^"]*"\s*[,\]]))|(?<!\\)(?:(?<quote>\\*)"|(?<feed>\\+)n)/g;
/** Nothing else has several parts. */
const JSON_BEGINNING = /[{[]\s*\\*["{]/;

/**
 * The parts of a line that tell of matters of their own although they stand on one line: in JSON, the items of a list
 * and the escaped lines of a text. What stands in one object is one matter.
 */
export class LineParts {
  private readonly parts: Part[] = [{ start: 0, number: 0, isEscapedLine: false }];

  constructor(line: string) {
    if (JSON_BEGINNING.test(line)) this.read(line);
  }

  /** The numbers of the parts from one offset within the line to another, both included. */
  *between(from: number, to: number): Generator<number> {
    for (let at = lastNotOver(this.parts, ({ start }) => start <= from); at < this.parts.length; at++) {
      const { start, number } = this.parts[at]!;
      if (start > to) return;
      yield number;
    }
  }

  /** The stretches of the line, in their order; several may be of one part. */
  [Symbol.iterator](): Iterator<Readonly<Part>> {
    return this.parts[Symbol.iterator]();
  }

  private read(line: string): void {
    /** The part of the object, which goes on behind a text of several lines. */
    let around = 0;
    let last = 0;
    /** How many `\\` stand before the quotes of the text whose lines are being read. */
    let open: number | undefined;
    const quotes = new Set<number>();
    const begin = (start: number, number: number, isEscapedLine: boolean) =>
      this.parts.push({ start, number, isEscapedLine });
    for (const { 0: token, index, groups } of line.matchAll(TOKENS)) {
      const end = index + token.length;
      const { between, quote, feed } = groups!;
      if (between !== undefined) {
        open = undefined;
        begin(end, (around = ++last), false);
      } else if (quote !== undefined) {
        quotes.add(quote.length);
        if (open === undefined || quote.length > open) continue;
        open = undefined;
        begin(end, around, false);
      } else if (quotes.has(feed!.length - 1)) {
        open ??= feed!.length - 1;
        begin(end, ++last, true);
      }
    }
  }
}
