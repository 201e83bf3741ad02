import { describe, expect, it } from '@jest/globals';
import { plainForm } from '../views/typography.js';
import { FOLD_UNIT } from './fold.js';
import { GramIndex } from './gram-index.js';
import type { Required } from './literals.js';
import { readSigns } from './read-signs.js';
import { SYMBOL, symbolsOf } from './symbols.js';
import { TextSymbols } from './text-symbols.js';

const LITERALS = ['a', 'io', 'fan', 'E401', 'disk 7', 'ENOSPC!', 'no space left', 'connection refused by the server'];

/** What a pattern requires that asks for one of these and nothing else. */
function oneOf(...cut: string[]): Required {
  return { cut, condition: { any: cut } };
}

/** Used for every text, long and short ones in turn, as a set does. */
const symbols = new TextSymbols();

/** The patterns whose literals stand in the text, with where. */
function hitsIn(index: GramIndex, text: string): [number, number][] {
  const hits: [number, number][] = [];
  index.scan(text, symbols, {
    hit: (literal, start) => {
      index.eachOwner(literal, (pattern) => hits.push([pattern, start]));
    },
  });
  return hits;
}

describe('symbols', () => {
  it('are one for units that fold together and for a unit and its plain form', () => {
    const differing = Array.from(FOLD_UNIT, (folded, unit) => [unit, folded, plainForm(unit) ?? unit]).filter(
      (units) => new Set(units.map((unit) => SYMBOL[unit])).size > 1,
    );
    expect(differing).toEqual([]);
  });

  it('leave out blanks, line ends and characters without a width', () => {
    expect(symbolsOf('No \t SPACE\r\n\u00a0left\u200b，')).toBe('nospaceleft,');
  });
});

describe('a text in symbols', () => {
  it.each([0, 1, 5, 63, 64, 65, 200, 32_767, 32_768, 32_769, 98_304, 3, 100_001, 40])(
    'is read as it is, whatever was read before: %j units',
    (length) => {
      const text = 'Ab c\u200b令牌\n\ud800% %41\r\x1b[0m ，x'.repeat(length / 20 + 1).slice(0, length);
      symbols.begin(text);
      for (let read = 0; read < length;) read = symbols.read(read);
      const expected = symbolsOf(text);
      expect(Buffer.from(symbols.bytes.subarray(0, symbols.length)).toString('latin1')).toBe(expected);
      const places = Array.from(text, (_, unit) => unit).filter((unit) => symbolsOf(text[unit]!) !== '');
      expect(Array.from(expected, (_, index) => symbols.at(index))).toEqual(places);
      expect(symbols.signs()).toEqual(readSigns(text));
    },
  );
});

describe('a gram index', () => {
  it.each(LITERALS)('finds %j once at whatever place of a long text', (literal) => {
    const index = new GramIndex();
    index.add(5, oneOf(symbolsOf(literal)));
    const places = [0, 1, 2, 3, 7, 61, 62, 63, 64, 65, 32_700, 32_766, 32_767, 32_768, 32_769, 65_500, 65_535, 70_001];
    for (const place of places) {
      const text = `${'.'.repeat(place)}${literal.toUpperCase()}${'-'.repeat(75_000 - place)}`;
      expect([place, hitsIn(index, text)]).toEqual([place, [[5, place]]]);
      expect(hitsIn(index, text.slice(0, place + literal.length))).toEqual([[5, place]]);
    }
  });

  it('finds a literal that blanks, line ends or another width of its letters interrupt', () => {
    const index = new GramIndex();
    index.add(1, oneOf(symbolsOf('connection refused: retry')));
    const text = ', Connec\r\n   tion ｒefused：\tretry';
    expect(hitsIn(index, text)).toEqual([[1, 2]]);
  });

  it('compares no more than a part of a very long literal, and finds it', () => {
    const index = new GramIndex();
    const literal = Array.from({ length: 3000 }, (_, i) => `w${i % 977}`).join('');
    index.add(1, oneOf(literal));
    const parts = hitsIn(index, `x ${literal} y`).map(([, start]) => literal.slice(start - 2, start + 62));
    const part = parts[0]!;
    // The words of the literal are repeated.
    expect(new Set(parts)).toEqual(new Set([part]));
    expect(hitsIn(index, part)).toEqual([[1, 0]]);
    expect(hitsIn(index, part.slice(1))).toEqual([]);
    expect(hitsIn(index, part.slice(0, -1))).toEqual([]);
  });

  it('keeps a literal as long as one of its patterns is there', () => {
    const index = new GramIndex();
    for (const pattern of [1, 2, 3]) index.add(pattern, oneOf('connectionrefused', 'disk'));
    const found = () => hitsIn(index, 'connection refused, disk').map(([pattern, start]) => `${start}: ${pattern}`);
    index.remove(2);
    expect(found().toSorted()).toEqual(['0: 1', '0: 3', '20: 1', '20: 3']);
    index.remove(1);
    index.remove(3);
    expect(found()).toEqual([]);
    index.add(4, oneOf('connectionrefused'));
    expect(found()).toEqual(['0: 4']);
  });
});
