import type { Cursor } from './cursor.js';

const NAMED: Record<string, number> = { a: 0x07, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b };
const OCTAL = /0[0-7]{0,2}|[1-7][0-7]{1,2}/y;
const HEX = /x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y;
const BACK_REFERENCE = /[1-9][0-9]*|k(?:<\w*>|\{\w*\}|'\w*')/y;
const ASCII_PUNCTUATION = /[^0-9A-Za-z\u0080-\uffff]/;

/** Reads an escape that stands for one code point; the cursor is on its backslash. */
export function readEscapedChar(cursor: Cursor): number {
  const start = cursor.at;
  cursor.skip('\\');
  if (cursor.done) throw cursor.fault(start, 'trailing backslash');

  const octal = cursor.take(OCTAL);
  if (octal) return parseInt(octal[0], 8);

  const hex = cursor.take(HEX);
  if (hex) {
    const code = parseInt(hex[1] ?? hex[2]!, 16);
    if (code > 0x10ffff) throw cursor.fault(start, 'invalid escape sequence');
    return code;
  }

  const backReference = cursor.take(BACK_REFERENCE);
  if (backReference) {
    const construct = `\\${backReference[0]}`;
    throw cursor.fault(start, 'back-references do not exist in RE2', 'pattern_back_reference', { construct });
  }

  const char = String.fromCodePoint(cursor.next());
  const named = NAMED[char];
  if (named !== undefined) return named;
  if (ASCII_PUNCTUATION.test(char)) return char.codePointAt(0)!;
  throw cursor.fault(start, 'invalid escape sequence');
}
