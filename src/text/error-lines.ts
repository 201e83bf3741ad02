import { ERROR_MARK, isFailure, kindOfLine } from './line-kind.js';
import type { Span } from './span.js';
import { type ReadableText, stretches, stretchesBack } from './stretches.js';

const STACK_FRAME = /^\s+at \S|^\s+\.\.\. \d+ more|^\s+File ".*", line \d+/;

/** Colours and escapes, which would stick to words. */
const NO_TEXT = new RegExp(String.raw`\x1b\[[\d;]*[a-z]|\\[nrt]|%[0-9a-f]{2}`, 'gi');

/** A paste of so few lines is the error, whatever its words. */
const SHORT = 5;
/** Lines of each end of a long log; an error tells itself first and last. */
const KEPT = 25;
/** UTF-16 units around a mark that are read of a longer line. */
const AROUND = { before: 400, after: 1_600 };
/** So many indented lines go on with the message of the line before them. */
const CONTINUED = 3;

/** A line, or a part of a long one. */
export interface ErrorLine {
  /** UTF-16 units from the beginning of the text. */
  start: number;
  /** Blanks stand for colours and escapes, so that places are those of the text. */
  text: string;
}

/**
 * The different lines of a text that tell of an error, with those that go on with them: the first and the last of very
 * many. A short text without one is taken whole.
 */
export function errorLines(text: ReadableText): ErrorLine[] {
  const told = [...firstLines(text)];
  if (told.length === KEPT) {
    const { start, text: line } = told.at(-1)!;
    told.push(...lastLines(text, start + line.length));
  }
  const different = new Map(told.map((line) => [line.text.replace(/\d+/g, '0'), line]));
  return told.length > 0 ? [...different.values()] : shortText(text);
}

function firstLines(text: ReadableText): ErrorLine[] {
  const first: ErrorLine[] = [];
  for (const stretch of stretches(text))
    for (const line of toldLines(text, stretch)) if (first.push(line) === KEPT) return first;
  return first;
}

function lastLines(text: ReadableText, from: number): ErrorLine[] {
  const last: ErrorLine[] = [];
  for (const stretch of stretchesBack(text, from)) {
    last.unshift(...Array.from(toldLines(text, stretch)).slice(last.length - KEPT));
    if (last.length === KEPT) break;
  }
  return last;
}

function shortText(text: ReadableText): ErrorLine[] {
  if (text.length > SHORT * AROUND.after) return [];
  const lines = Array.from(text.slice(0).matchAll(/[^\n]*[^\s][^\n]*/g)).filter(
    ([line]) => /[\p{L}\p{N}]/u.test(line) && !STACK_FRAME.test(line) && kindOfLine(line) !== 'normal',
  );
  return lines.length > SHORT ? [] : lines.map(({ 0: line, index }) => ({ start: index, text: withoutEscapes(line) }));
}

/** The lines of a stretch that tell of an error, each once. */
function* toldLines(text: ReadableText, { start: from, end: to }: Span): Generator<ErrorLine> {
  // With what may go on with its last line.
  const read = text.slice(from, to + CONTINUED * (AROUND.after + 1));
  ERROR_MARK.lastIndex = 0;
  for (let mark = ERROR_MARK.exec(read); mark && mark.index < to - from; mark = ERROR_MARK.exec(read)) {
    const start = Math.max(read.lastIndexOf('\n', mark.index) + 1, mark.index - AROUND.before);
    const end = Math.min(endOfLine(read, mark.index), mark.index + AROUND.after);
    const line = read.slice(start, end);
    const kind = kindOfLine(line);
    if (isFailure(kind) && !STACK_FRAME.test(line))
      yield { start: from + start, text: withoutEscapes(read.slice(start, endOfMessage(read, end))) };
    ERROR_MARK.lastIndex = end;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A message that was wrapped goes on in indented lines. */
function endOfMessage(text: string, end: number): number {
  for (let n = 0; n < CONTINUED && text[end] === '\n'; n++) {
    const next = endOfLine(text, end + 1);
    const line = text.slice(end + 1, Math.min(next, end + 1 + AROUND.after));
    if (!/^[ \t]+\S/.test(line) || STACK_FRAME.test(line)) break;
    end += 1 + line.length;
  }
  return end;
}

/** Blanks in their places. */
export const withoutEscapes = (line: string) => line.replace(NO_TEXT, (escape) => ' '.repeat(escape.length));
