import { type Derived, Rewrite, type Rewritten } from './rewrite.js';
import { ZERO_WIDTH } from './typography.js';

const ESC = '\\x1b';
const BEL = '\\x07';

/**
 * Line ends, terminal escape sequences (CSI, then strings such as OSC that have an end, then the two-character ones) and
 * zero-width characters. A string without an end loses its introducer only, so that no text disappears with it.
 */
const CONTROLS = new RegExp(
  [
    '\\r\\n?',
    `(?:${ESC}\\[|\\x9b)[0-?]*[ -/]*[@-~]`,
    `${ESC}[\\]P^_X][^${BEL}${ESC}\\n]*(?:${BEL}|${ESC}\\\\)`,
    `${ESC}[ -/]*[0-~]`,
    `[${ZERO_WIDTH}]`,
  ].join('|'),
  'g',
);

/** One of them stands in every text that is not plain. Looking for each is much faster than for all of them at once. */
const SIGNS = [...`\r\x1b\x9b${ZERO_WIDTH}`];

/** The text as a terminal would show it, but for progress bars, whose every state stays. */
export function toPlain(text: string): Rewritten | null {
  if (!SIGNS.some((sign) => text.includes(sign))) return null;
  const rewrite = new Rewrite(text);
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    rewrite.replace(index, index + control.length, control.startsWith('\r') ? '\n' : '');
  }
  return rewrite.finish();
}

/** The same of lines that a line feed follows: it is not of the text, and ends its last line together with a `\r`. */
export function linesToPlain(text: string): Derived | null {
  const rewritten = toPlain(`${text}\n`);
  return rewritten && { text: rewritten.text.slice(0, -1), toSource: (start, end) => rewritten.toSource(start, end) };
}
