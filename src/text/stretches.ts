import type { Span } from './span.js';

/** A text that can be read in part: a string, or one that is kept elsewhere. Offsets are UTF-16 units. */
export interface ReadableText {
  readonly length: number;
  slice(start: number, end?: number): string;
}

/** What is read of a text at once, in UTF-16 units, unless one line alone is longer. */
const STRETCH = 65_536;

/** The stretches of a text, whole lines each, from `from` on, each with the line feed that ends it. */
export function* stretches(text: ReadableText, from = 0): Generator<Span> {
  for (let start = from; start < text.length;) {
    const end = lineEndBehind(text, start + STRETCH);
    yield { start, end };
    start = end;
  }
}

/** The same from the last one back. */
export function* stretchesBack(text: ReadableText, from = 0): Generator<Span> {
  for (let end = text.length; end > from;) {
    const start = end - STRETCH > from ? lineStartBefore(text, end - STRETCH, from) : from;
    yield { start, end };
    end = start;
  }
}

/** How many line feeds stand before `end`. */
export function lineFeeds(text: string, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Behind the line feed that is the first from `at` on; the end of the text where there is none. */
function lineEndBehind(text: ReadableText, at: number): number {
  for (let from = at - 1, size = 1024; from < text.length; from += size, size *= 2) {
    const feed = text.slice(from, from + size).indexOf('\n');
    if (feed >= 0) return from + feed + 1;
  }
  return text.length;
}

/** Behind the last line feed before `at`; `least` where there is none from there on. */
function lineStartBefore(text: ReadableText, at: number, least: number): number {
  for (let to = at, size = 1024; to > least; to -= size, size *= 2) {
    const start = Math.max(least, to - size);
    const feed = text.slice(start, to).lastIndexOf('\n');
    if (feed >= 0) return start + feed + 1;
  }
  return least;
}
