import { LineCursor } from '../filter/line-cursor.js';
import { Sign } from '../filter/signs.js';
import { SIGN_SHIFT, UNIT } from '../filter/symbols.js';
import { Pieces } from './pieces.js';
import { type Derived, Rewrite, type Rewritten } from './rewrite.js';
import { ZERO_WIDTH } from './typography.js';

const ESC = '\\x1b';
const BEL = '\\x07';

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const FIRST_ZERO_WIDTH = 0x200b;

/**
 * Terminal escape sequences: CSI, then strings such as OSC that have an end, then the two-character ones. A string without
 * an end loses its introducer only, so that no text disappears with it.
 */
const ESCAPE = new RegExp(
  [
    `(?:${ESC}\\[|\\x9b)[0-?]*[ -/]*[@-~]`,
    `${ESC}[\\]P^_X][^${BEL}${ESC}\\n]*(?:${BEL}|${ESC}\\\\)`,
    `${ESC}[ -/]*[0-~]`,
  ].join('|'),
  'y',
);

/** What makes a text another one than the plain one. */
const CONTROLS = [...`\r\x1b\x9b${ZERO_WIDTH}`];

/** The text as a terminal would show it, but for progress bars, whose every state stays. */
export function toPlain(text: string): Rewritten | null {
  // Looking for each of them is much faster than for all of them at once.
  if (!CONTROLS.some((control) => text.includes(control))) return null;
  const rewrite = new Rewrite(text);
  const { units } = rewrite;
  const { length } = text;
  const table = UNIT;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    if (!((table[unit]! >>> SIGN_SHIFT) & Sign.control)) continue;
    const end = endOfControl(text, at, unit);
    if (end === at) continue;
    if (unit === CARRIAGE_RETURN) rewrite.replaceByUnit(at, end, LINE_FEED);
    else rewrite.replace(at, end, '');
    at = end - 1;
  }
  return rewrite.finish();
}

/** The same of lines that a line feed follows: it is not of the text, and ends its last line together with a `\r`. */
export function linesToPlain(text: string): Derived | null {
  const rewritten = toPlain(`${text}\n`);
  return rewritten && { text: rewritten.text.slice(0, -1), toSource: (start, end) => rewritten.toSource(start, end) };
}

/** Where what it starts ends; where it stands when it starts nothing. */
function endOfControl(text: string, at: number, unit: number): number {
  if (unit === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  if (unit >= FIRST_ZERO_WIDTH) return at + 1;
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text) ? ESCAPE.lastIndex : at;
}

const ESCAPE_START = new RegExp(`[${ESC}\\x9b]`, 'g');

/** The lines of a text of which the plain one lacks symbols, since terminal escape sequences stand in them. */
export function escapedLines(text: string): Pieces {
  const pieces = new Pieces();
  const lines = new LineCursor(text);
  for (ESCAPE_START.lastIndex = 0; ; ESCAPE_START.lastIndex = lines.end) {
    const escape = ESCAPE_START.exec(text);
    if (!escape) return pieces;
    const start = lines.lineAt(escape.index);
    pieces.put(start, text.slice(start, lines.end + 1));
  }
}
