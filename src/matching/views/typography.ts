/**
 * The table of the folded view: forms of a character that people, word processors and input methods put in place of
 * the one a program printed. Each entry is a list of characters and what they become.
 */
const FORMS: readonly (readonly [forms: string, plain: string])[] = [
  ['‘’‚‛′＇´', "'"],
  ['“”„‟″＂', '"'],
  ['‐‑‒–—―−', '-'],
  ['。｡', '.'],
  ['、､', ','],
];

/** Blanks of every width; a run of them is one blank. */
const BLANKS = ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

/** Full-width marks whose form includes the blank that ASCII text writes after them. */
const SPACIOUS_MARKS = '，。：；！？、｡､';

const ASCII_MARKS = ',.:;!?';

const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH_OFFSET = 0xff01 - 0x21;

const PLAIN_FORM = buildTable();

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (let code = FIRST_FULL_WIDTH; code <= LAST_FULL_WIDTH; code++) table.set(code, code - FULL_WIDTH_OFFSET);
  for (const [forms, plain] of FORMS) for (const form of forms) table.set(form.charCodeAt(0), plain.charCodeAt(0));
  return table;
}

/** The plain form of a code point, when the table gives it one; blanks become a space. */
export function plainForm(code: number): number | undefined {
  return isBlank(code) && code !== 0x20 ? 0x20 : PLAIN_FORM.get(code);
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0xa0 && BLANKS.includes(String.fromCodePoint(code)));
}

/** Characters that take no room and mean nothing in an error text. */
export const ZERO_WIDTH = '\u200b\u200c\u200d\u2060\ufeff';

export function isZeroWidth(code: number): boolean {
  return code >= 0x200b && ZERO_WIDTH.includes(String.fromCharCode(code));
}

/** The ASCII marks that a blank follows in ordinary text. */
export function isAsciiMark(code: number): boolean {
  return code < 0x80 && ASCII_MARKS.includes(String.fromCharCode(code));
}

export function isSpaciousMark(code: number): boolean {
  return code > 0x7f && SPACIOUS_MARKS.includes(String.fromCodePoint(code));
}

/** Han characters, the iteration mark and the zero among them. */
export const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
];

export function isHan(code: number): boolean {
  return code >= 0x3005 && HAN_RANGES.some(([from, to]) => from <= code && code <= to);
}
