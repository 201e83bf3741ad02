import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readSyntax } from '../syntax/syntax.js';
import { GramIndex } from './gram-index.js';
import { requiredLiterals } from './literals.js';
import { spelledInSymbols } from './symbols.js';
import { TextGrams } from './text-grams.js';
import { TextSymbols } from './text-symbols.js';

/** Used for every text, long and short ones in turn, as a set does. */
const symbols = new TextSymbols();
const grams = new TextGrams();

/** The patterns among these that a text may match, going by one literal of each and its guard. */
function passing(regexes: readonly string[], text: string): string[] {
  const index = new GramIndex();
  regexes.forEach((regex, i) => index.add(i, requiredLiterals(readSyntax(regex, 'i'), index.cost, spelledInSymbols)!));
  const found = new Set<number>();
  index.scan(text, symbols, { hit: (literal) => found.add(literal) });
  grams.read([symbols]);
  const patterns = new Set<number>();
  for (const literal of found) index.eachOwner(literal, (pattern) => patterns.add(pattern), grams);
  return regexes.filter((_, i) => patterns.has(i));
}

describe('guards', () => {
  const regexes = [
    'certificate.*belhar',
    '(?:belhar|telwi).*certificate',
    'file read invalid|belhar.*certificate.*failed',
    'roty.*certificate.*(?:belhar|telwi|gospel|minfer)',
    'certificate.*(?:belhar|telwi|gospel|minfer|ostlux)',
    'certificate (?:\\d+)',
    'certificate.*,.*id',
  ];

  it('leave out patterns that require something else which a text lacks', () => {
    // Of five ways, and of what is short, nothing is asked.
    const unguarded = regexes.slice(4);
    expect(passing(regexes, 'a certificate, too')).toEqual(unguarded);
    expect(passing(regexes, 'Roty: a certificate\nand BelHar')).toEqual(regexes);
    expect(passing(regexes, 'a certificate and t el wi')).toEqual([regexes[1], ...unguarded]);
    expect(passing(regexes, 'r oty, a certificate and minfer')).toEqual(regexes.slice(3));
  });

  it('ask nothing of a way that a literal also stands in', () => {
    const regex = '(?:ost.a.certificate|a.){2}ost';
    expect(passing([regex], 'aaaaost')).toEqual([regex]);
  });

  it('let through what a text holds, wherever it stands', () => {
    const filler = fc.stringMatching(/^[a-z0-9 .\n]{0,40}$/);
    fc.assert(
      fc.property(filler, filler, filler, fc.nat(40_000), (before, between, behind, far) => {
        const text = `${before}${'.'.repeat(far)}belhar${between}certificate${behind}`;
        expect(passing(regexes.slice(0, 3), text)).toEqual(regexes.slice(0, 3));
        const four = ['certificate.*belh'];
        expect(passing(four, text)).toEqual(four);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
