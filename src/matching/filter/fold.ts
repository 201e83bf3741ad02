import { FOLD_RULES } from './fold-table.js';

const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;

/** from[-to[/step]]:delta */
const RULE = /([\da-f]+)(?:-([\da-f]+)(?:\/(\d+))?)?:(-?\d+)/g;

/**
 * Case folding by RE2's simple case orbits, on UTF-16 units: two texts that a case-insensitive RE2 takes for equal fold
 * to the same units. `ſ` folds with s and the Kelvin sign with k; `İ` and `ı` do not fold with i.
 *
 * Folding more together than RE2 does is harmless to a filter whose survivors are verified, folding less is not. So all
 * low surrogates fold to one unit: it makes the cased scripts beyond the BMP right without looking at pairs.
 */
export const FOLD_UNIT: Uint16Array = buildTable();

const NOT_ASCII = /[\u0080-\uffff]/;

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [, from = '', to = from, step = '1', delta] of FOLD_RULES.matchAll(RULE)) {
    for (let unit = parseInt(from, 16); unit <= parseInt(to, 16); unit += Number(step))
      table[unit] = unit + Number(delta);
  }
  return table.fill(FIRST_LOW_SURROGATE, FIRST_LOW_SURROGATE, LAST_LOW_SURROGATE + 1);
}

/** The text with each unit folded; it keeps its length. */
export function foldText(text: string): string {
  // Much the fastest, and the same on ASCII.
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = FOLD_UNIT[unit]!;
    if (to === unit) continue;
    folded += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return folded + text.slice(from);
}
