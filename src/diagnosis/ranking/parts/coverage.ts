import { lengthOfPrefix } from '../../../text/log-prefixes.js';
import type { ReadableText } from '../../../text/stretches.js';
import type { Span } from '../../../text/span.js';
import type { Evidence, Occurrence } from '../evidence.js';
import type { LogLines } from '../../text/log-lines.js';

/** A placeholder's text is explained less than fixed text is. */
const WEIGHT_OF_VARIABLE_TEXT = 0.5;
/** A quoted value counts as if it had so many characters at most: a long path is no more of a message than a short one. */
const MAX_VALUE = 16;
const LONG_VALUE = /(?<=["'`“‘「[])[^\s"'`”’」\]]{17,250}(?=["'`”’」\]])/g;
/** In a longer message values make no difference. */
const LONG_MESSAGE = 4_000;
/** One part of several is less than a whole message. */
const WEIGHT_OF_PART = 0.7;
/** An end of the fixed text in the midst of a word, or of a run of Han: it is part of something else. */
const BROKEN_WORD = 0.85;

/**
 * The share of the message that the match explains, 0..1: of its lines without what the log put before it, or of the
 * part between colons that it stands in, as programs put the cause behind what failed. At its best place.
 */
export function coverageOf({ units: fixed, occurrences }: Evidence, text: ReadableText, lines: LogLines): number {
  return Math.max(...occurrences.map((occurrence) => coverageAt(occurrence, fixed, text, lines)));
}

function coverageAt({ span, core }: Occurrence, fixed: number, text: ReadableText, lines: LogLines): number {
  const message = messageAround(core, text, lines);
  const part = partAround(core, message, text);
  const share = shareOf(message, span, fixed, text);
  const shareOfPart = part ? WEIGHT_OF_PART * shareOf(part, span, fixed, text) : 0;
  const broken = Number(isWithinWord(text, core.start)) + Number(isWithinWord(text, core.end));
  return Math.max(share, shareOfPart) * BROKEN_WORD ** broken;
}

function shareOf(range: Span, span: Span, fixed: number, text: ReadableText): number {
  const matched = { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) };
  const length = lengthOf(matched, text);
  const certain = Math.min(length, fixed);
  return Math.min(1, (certain + WEIGHT_OF_VARIABLE_TEXT * (length - certain)) / Math.max(1, lengthOf(range, text)));
}

function lengthOf({ start, end }: Span, text: ReadableText): number {
  if (end - start > LONG_MESSAGE) return end - start;
  const values = text.slice(start, end).match(LONG_VALUE) ?? [];
  return values.reduce((length, value) => length - (value.length - MAX_VALUE), end - start);
}

const COLON = /[:：]\s+|：/g;
const COLON_OR_BLANK = /[:：\s]/;

/**
 * The part between colons that fixed text stands in; undefined where that is the whole message. Colons at the text's own
 * ends are those of its neighbours.
 */
function partAround(core: Span, message: Span, text: ReadableText): Span | undefined {
  let { start, end } = core;
  while (start < end && COLON_OR_BLANK.test(unitAt(text, start))) start++;
  while (start < end && COLON_OR_BLANK.test(unitAt(text, end - 1))) end--;
  const before = Array.from(text.slice(message.start, start).matchAll(COLON)).at(-1);
  const after = text.slice(end, message.end).search(COLON);
  if (!before && after === -1) return undefined;
  return {
    start: before ? message.start + before.index + before[0].length : message.start,
    end: after === -1 ? message.end : end + after,
  };
}

function messageAround({ start, end }: Span, text: ReadableText, lines: LogLines): Span {
  const lineStart = lines.startOf(lines.lineAt(start));
  const lineEnd = lines.endOf(lines.lineAt(Math.max(start, end - 1)));
  const quoted = quotedAround({ start, end }, text, lineStart, lineEnd);
  if (quoted) return quoted;
  const head = text.slice(lineStart, start);
  return { start: lineStart + lengthOfPrefix(head), end: end + text.slice(end, lineEnd).trimEnd().length };
}

/** The sentence in double quotes that the match stands in, as in JSON: what is around it is another matter. */
function quotedAround({ start, end }: Span, text: ReadableText, lineStart: number, lineEnd: number): Span | undefined {
  const before = text.slice(lineStart, start).lastIndexOf('"');
  const after = text.slice(end, lineEnd).indexOf('"');
  if (before === -1 || after === -1) return undefined;
  const [open, close] = [lineStart + before, end + after];
  const isOpening = /^$|[\s:=([{,\\]/.test(unitAt(text, open - 1));
  return isOpening && text.slice(open, close).includes(' ') ? { start: open + 1, end: close } : undefined;
}

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}_]/u;

function isWithinWord(text: ReadableText, offset: number): boolean {
  const [before, after] = [unitAt(text, offset - 1), unitAt(text, offset)];
  return WORD.test(before) && WORD.test(after) && HAN.test(before) === HAN.test(after);
}

/** Nothing before the text and behind it. */
function unitAt(text: ReadableText, offset: number): string {
  return text.slice(Math.max(0, offset), offset + 1);
}
