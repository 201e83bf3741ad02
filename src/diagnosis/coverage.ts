import type { Evidence } from './evidence.js';
import type { LogLines } from './log-lines.js';

/** What logs put before a message: times, levels, `[thread]`, `logger:`, `Caused by:`, dashes. */
const PREFIX_TOKEN =
  /^(?:\s+|Caused by:|[[({<][^\])}>\n]{0,80}[\])}>]|\d[\d\-/:.,TZ+]*|[A-Z][a-z]{2} +\d{1,2}(?= )|[A-Z]{2,9}(?=[\s:])|[\w.$/-]{1,60}(?:\[\d+\])?:(?=\s)|[-|:,]+(?=\s))/;

/** A placeholder's text is explained less than fixed text is. */
const WEIGHT_OF_VARIABLE_TEXT = 0.5;

/** The share of the message that the match explains, 0..1: of its lines without what the log put before it. */
export function coverageOf({ span, pieces }: Evidence, text: string, lines: LogLines): number {
  const message = messageAround(span, text, lines);
  const length = Math.max(1, message.end - message.start);
  const matched = span.end - span.start;
  const fixed = Math.min(
    matched,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  return Math.min(1, (fixed + WEIGHT_OF_VARIABLE_TEXT * (matched - fixed)) / length);
}

interface Range {
  start: number;
  end: number;
}

function messageAround({ start, end }: Range, text: string, lines: LogLines): Range {
  const lineStart = lines.startOf(lines.lineAt(start));
  const lineEnd = lines.endOf(lines.lineAt(Math.max(start, end - 1)));
  const quoted = quotedAround({ start, end }, text, lineStart, lineEnd);
  if (quoted) return quoted;
  const head = text.slice(lineStart, start);
  let skipped = 0;
  for (let token = PREFIX_TOKEN.exec(head); token; token = PREFIX_TOKEN.exec(head.slice(skipped)))
    skipped += token[0].length;
  return { start: lineStart + skipped, end: end + text.slice(end, lineEnd).trimEnd().length };
}

/** The sentence in double quotes that the match stands in, as in JSON: what is around it is another matter. */
function quotedAround({ start, end }: Range, text: string, lineStart: number, lineEnd: number): Range | undefined {
  const open = start > lineStart ? text.lastIndexOf('"', start - 1) : -1;
  const close = text.indexOf('"', end);
  if (open < lineStart || close === -1 || close >= lineEnd) return undefined;
  const isOpening = /[\s:=([{,\\]/.test(text[open - 1] ?? ' ');
  return isOpening && text.slice(open, close).includes(' ') ? { start: open + 1, end: close } : undefined;
}
