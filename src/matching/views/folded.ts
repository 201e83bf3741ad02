import { Rewrite, type Rewritten } from './rewrite.js';
import { isAsciiMark, isBlank, isHan, isSpaciousMark, plainForm } from './typography.js';

/** A run of blanks that is not a lone space, a space beside something that is not ASCII, or anything that is not ASCII. */
const MAY_FOLD = /[ \t]{2,}|\t| (?=[\u0080-\uffff])|[\u0080-\uffff]/g;

/** What follows a mark without a blank between. */
const CLOSES = /[\s)\]}>,.;:!?’”…）】》」』]/;

/**
 * Curly quotes and full-width forms as their ASCII ones, a run of blanks as one, none beside Han but behind a mark. A
 * full-width mark becomes the ASCII one and the blank that its form includes. Line feeds stay as they are.
 */
export function toFolded(text: string): Rewritten | null {
  const rewrite = new Rewrite(text);
  MAY_FOLD.lastIndex = 0;
  for (let match = MAY_FOLD.exec(text); match; match = MAY_FOLD.exec(text)) {
    MAY_FOLD.lastIndex = foldAt(rewrite, text, match.index);
  }
  return rewrite.finish();
}

/** Folds what starts at `start`. @returns where to go on. */
function foldAt(rewrite: Rewrite, text: string, start: number): number {
  const code = text.codePointAt(start)!;
  if (isBlank(code)) return foldBlanks(rewrite, text, start);

  const end = start + (code > 0xffff ? 2 : 1);
  const plain = plainForm(code);
  if (plain !== undefined) {
    const blank = isSpaciousMark(code) && wantsBlank(text, end) ? ' ' : '';
    rewrite.replace(start, end, String.fromCharCode(plain) + blank);
    return end;
  }
  return isHan(code) && end < text.length && isBlank(text.charCodeAt(end)) ? foldBlanks(rewrite, text, end) : end;
}

function foldBlanks(rewrite: Rewrite, text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  const folded = isHanBefore(text, start) || (isHanAt(text, end) && !isMarkBefore(text, start)) ? '' : ' ';
  if (text.slice(start, end) !== folded) rewrite.replace(start, end, folded);
  return end;
}

function wantsBlank(text: string, at: number): boolean {
  return at < text.length && !CLOSES.test(text.charAt(at)) && !isSpaciousMark(text.charCodeAt(at));
}

function isMarkBefore(text: string, at: number): boolean {
  const code = at > 0 ? text.charCodeAt(at - 1) : 0;
  return isAsciiMark(code) || isSpaciousMark(code);
}

function isHanAt(text: string, at: number): boolean {
  return at < text.length && isHan(text.codePointAt(at)!);
}

function isHanBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const last = text.charCodeAt(at - 1);
  const isLow = last >= 0xdc00 && last <= 0xdfff;
  return isHan(isLow && at > 1 ? text.codePointAt(at - 2)! : last);
}
