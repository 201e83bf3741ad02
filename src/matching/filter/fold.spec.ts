import { describe, expect, it } from '@jest/globals';
import { RE2JS } from 're2js';
import { foldText } from './fold.js';
import { SYMBOL } from './symbols.js';

const LAST_CASED = 0x1ffff;

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** A bracket expression of the code points, as ranges. */
function classOf(codes: number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return `[${ranges.map(([from, to]) => `\\x{${from.toString(16)}}-\\x{${to.toString(16)}}`).join('')}]`;
}

function symbol(char: string): number {
  return SYMBOL[char.charCodeAt(0)]!;
}

describe('case folding', () => {
  it('keeps nothing apart that re2js takes for equal', () => {
    // Code points that fold together share a number. Any two numbers differ in a bit; so if, for each bit, the
    // case-insensitive class of the code points without it takes none of those with it, no two of them are equal.
    const numbers = new Map<string, number>();
    const numberOf: number[] = [];
    const codes = Array.from({ length: LAST_CASED + 1 }, (_, code) => code).filter((code) => !isSurrogate(code));
    for (const code of codes) {
      const folded = foldText(String.fromCodePoint(code));
      if (!numbers.has(folded)) numbers.set(folded, numbers.size);
      numberOf[code] = numbers.get(folded)!;
    }
    for (let bit = 1; bit < numbers.size; bit *= 2) {
      const without = codes.filter((code) => (numberOf[code]! & bit) === 0);
      const having = codes.filter((code) => (numberOf[code]! & bit) !== 0);
      const regex = RE2JS.compile(`(?i)${classOf(without)}`);
      const matcher = regex.matcher(having.map((code) => String.fromCodePoint(code)).join(''));
      expect(matcher.find() ? matcher.group() : null).toBeNull();
    }
  });

  it.each([
    ['ERROR', 'error'],
    ['ſ', 's'],
    ['\u212a', 'k'],
    ['Ä', 'ä'],
    ['Σ', 'ς'],
    ['Ⓐ', 'ⓐ'],
    ['𐐀', '𐐨'],
  ])('folds %s with %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['İ', 'i'],
    ['ı', 'i'],
    ['é', 'e'],
    ['ß', 's'],
    ['错', '误'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('keeps the length of a text', () => {
    expect(foldText('aẞİ𐐀\u0000错').length).toBe('aẞİ𐐀\u0000错'.length);
  });

  it('gives units that fold together one symbol, and ASCII its own', () => {
    expect(symbol('K')).toBe('k'.charCodeAt(0));
    expect(symbol('\u212a')).toBe('k'.charCodeAt(0));
    expect(symbol('Ä')).toBe(symbol('ä'));
    expect(symbol('错')).toBeGreaterThanOrEqual(0x80);
  });
});
