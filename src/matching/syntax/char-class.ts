import type { CharClass } from './ast.js';
import type { Cursor } from './cursor.js';
import { readEscapedChar } from './escapes.js';

const MAX_CODE = 0x10ffff;

const PERL: Record<string, number[]> = {
  d: [0x30, 0x39],
  s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
  w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
};

const POSIX = new Map<string, number[]>([
  ['alnum', [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a]],
  ['alpha', [0x41, 0x5a, 0x61, 0x7a]],
  ['ascii', [0x00, 0x7f]],
  ['blank', [0x09, 0x09, 0x20, 0x20]],
  ['cntrl', [0x00, 0x1f, 0x7f, 0x7f]],
  ['digit', [0x30, 0x39]],
  ['graph', [0x21, 0x7e]],
  ['lower', [0x61, 0x7a]],
  ['print', [0x20, 0x7e]],
  ['punct', [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e]],
  ['space', [0x09, 0x0d, 0x20, 0x20]],
  ['upper', [0x41, 0x5a]],
  ['word', PERL.w!],
  ['xdigit', [0x30, 0x39, 0x41, 0x46, 0x61, 0x66]],
]);

const PERL_CLASS = /\\([dswDSW])/y;
const UNICODE_CLASS = /\\[pP](?:\{[^}]*\}|[^{])/uy;
const POSIX_CLASS = /\[(?::(\^?)([^]*?))?:\]/y;

/** Reads `\d`, `\pL`, `\p{Han}` and their negations where one stands, else leaves the cursor alone. */
export function readNamedClass(cursor: Cursor, fold: boolean): CharClass | null {
  const start = cursor.at;
  const charClass: CharClass = { kind: 'class', ranges: [], unicode: [], negated: false, fold, start, end: start };
  if (!readItem(cursor, charClass)) return null;
  charClass.end = cursor.at;
  return charClass;
}

/** Reads a bracket expression; the cursor is on its `[`. */
export function readBracketClass(cursor: Cursor, fold: boolean): CharClass {
  const start = cursor.at;
  cursor.skip('[');
  const negated = cursor.skip('^');
  const charClass: CharClass = { kind: 'class', ranges: [], unicode: [], negated, fold, start, end: start };
  for (let first = true; first || !cursor.looksAt(']'); first = false) {
    if (cursor.done) throw cursor.fault(start, 'missing closing ]');
    if (readPosix(cursor, charClass) || readItem(cursor, charClass)) continue;
    readRange(cursor, charClass, start);
  }
  cursor.skip(']');
  charClass.end = cursor.at;
  return charClass;
}

function readRange(cursor: Cursor, charClass: CharClass, classStart: number): void {
  const start = cursor.at;
  const low = readClassChar(cursor, classStart);
  let high = low;
  if (cursor.looksAt('-') && !cursor.looksAt('-]')) {
    cursor.skip('-');
    high = readClassChar(cursor, classStart);
  }
  if (high < low) throw cursor.fault(start, 'invalid character class range');
  charClass.ranges.push(low, high);
}

function readClassChar(cursor: Cursor, classStart: number): number {
  if (cursor.done) throw cursor.fault(classStart, 'missing closing ]');
  return cursor.looksAt('\\') ? readEscapedChar(cursor) : cursor.next();
}

/** A class inside brackets or alone, added to `charClass`. */
function readItem(cursor: Cursor, charClass: CharClass): boolean {
  const perl = cursor.take(PERL_CLASS);
  if (perl) {
    const letter = perl[1]!;
    const ranges = PERL[letter.toLowerCase()]!;
    charClass.ranges.push(...(letter in PERL ? ranges : complement(ranges)));
    return true;
  }
  const unicode = cursor.take(UNICODE_CLASS);
  if (unicode) charClass.unicode.push(unicode[0]);
  return unicode !== null;
}

function readPosix(cursor: Cursor, charClass: CharClass): boolean {
  const start = cursor.at;
  const posix = cursor.take(POSIX_CLASS);
  if (!posix) return false;
  const ranges = POSIX.get(posix[2] ?? '');
  if (!ranges) throw cursor.fault(start, 'invalid character class range');
  charClass.ranges.push(...(posix[1] ? complement(ranges) : ranges));
  return true;
}

/** The gaps between sorted ranges. */
function complement(ranges: number[]): number[] {
  const gaps: number[] = [];
  let from = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! > from) gaps.push(from, ranges[i]! - 1);
    from = ranges[i + 1]! + 1;
  }
  return [...gaps, from, MAX_CODE];
}

/** Whether the class lists `code` itself, Unicode classes and case partners aside. */
export function listsCode(charClass: CharClass, code: number): boolean {
  const { ranges } = charClass;
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! <= code && code <= ranges[i + 1]!) return true;
  }
  return false;
}
