import { Rewrite, type Rewritten } from './rewrite.js';
import { isAsciiMark, isBlank, isHan, isSpaciousMark, plainForm } from './typography.js';
import { isHigh, isLow } from './well-formed.js';

const SPACE = 0x20;

/** What folding may have to do where a unit stands. */
const Kind = { nothing: 0, blank: 1, form: 2, han: 3, pair: 4 } as const;

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (isBlank(unit)) return Kind.blank;
  if (plainForm(unit) !== undefined) return Kind.form;
  if (isHigh(unit)) return Kind.pair;
  return isHan(unit) ? Kind.han : Kind.nothing;
});

/** What follows a mark without a blank between. */
const CLOSES = /[\s)\]}>,.;:!?’”…）】》」』]/;

/**
 * Curly quotes and full-width forms as their ASCII ones, a run of blanks as one, none beside Han but behind a mark. A
 * full-width mark becomes the ASCII one and the blank that its form includes. Line feeds stay as they are.
 */
export function toFolded(text: string): Rewritten | null {
  const rewrite = new Rewrite(text);
  const { units } = rewrite;
  const kinds = KINDS;
  const { length } = text;
  for (let at = 0; at < length;) {
    const kind = kinds[units[at]!]!;
    if (kind === Kind.nothing) at++;
    else if (kind === Kind.blank) at = isOneOfAscii(units, at) ? at + 1 : foldBlanks(rewrite, at);
    else if (kind === Kind.form) at = foldForm(rewrite, at);
    else at += kind === Kind.pair && isLow(units[at + 1]!) ? 2 : 1;
  }
  return rewrite.finish();
}

/** Whether a blank is a single space before something that is ASCII, as most are. */
function isOneOfAscii(units: Uint16Array, at: number): boolean {
  return (
    units[at] === SPACE && units[at + 1]! < 0x80 && KINDS[units[at + 1]!] !== Kind.blank && !isHanBefore(units, at)
  );
}

/** @returns where to go on. */
function foldForm(rewrite: Rewrite, at: number): number {
  const unit = rewrite.units[at]!;
  const plain = plainForm(unit)!;
  if (isSpaciousMark(unit) && wantsBlank(rewrite.text, at + 1))
    rewrite.replace(at, at + 1, `${String.fromCharCode(plain)} `);
  else rewrite.replaceByUnit(at, at + 1, plain);
  return at + 1;
}

function foldBlanks(rewrite: Rewrite, start: number): number {
  const { units, text } = rewrite;
  let end = start + 1;
  while (end < text.length && KINDS[units[end]!] === Kind.blank) end++;
  const isNone = isHanBefore(units, start) || (isHanAt(text, end) && !isMarkBefore(units, start));
  if (isNone) rewrite.replace(start, end, '');
  else if (end > start + 1 || units[start] !== SPACE) rewrite.replaceByUnit(start, end, SPACE);
  return end;
}

function wantsBlank(text: string, at: number): boolean {
  return at < text.length && !CLOSES.test(text.charAt(at)) && !isSpaciousMark(text.charCodeAt(at));
}

function isMarkBefore(units: Uint16Array, at: number): boolean {
  const unit = at > 0 ? units[at - 1]! : 0;
  return isAsciiMark(unit) || isSpaciousMark(unit);
}

function isHanAt(text: string, at: number): boolean {
  return at < text.length && isHan(text.codePointAt(at)!);
}

function isHanBefore(units: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const last = units[at - 1]!;
  if (!isLow(last) || at === 1) return KINDS[last] === Kind.han;
  return isHan(0x10000 + ((units[at - 2]! & 0x3ff) << 10) + (last & 0x3ff)) && isHigh(units[at - 2]!);
}
