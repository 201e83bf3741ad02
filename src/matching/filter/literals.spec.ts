import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { readSyntax } from '../syntax/syntax.js';
import { foldText } from './fold.js';
import { fulfils, literalCondition, requiredLiterals } from './literals.js';

/** Prefers long literals, so that what is chosen can be told in advance. */
function literalsOf(regex: string): readonly string[] | null {
  return requiredLiterals(readSyntax(regex, 'i'), (literal) => 2 ** -literal.length)?.cut ?? null;
}

describe('required literals', () => {
  it.each<[string, string[] | null]>([
    ['Connection refused', ['connection refused']],
    ['connection "(?P<name>.*)" does not exist', ['" does not exist']],
    ['foo|barbaz', ['foo', 'barbaz']],
    ['https?://', ['http://', 'https://']],
    ['(?:foo)+bar', ['foobar']],
    ['foo +bar', ['foo ']],
    ['foo +barbaz', [' barbaz']],
    ['x{3}', ['xxx']],
    ['x{3,5}', ['xxx']],
    ['[Ee]rror', ['error']],
    ['gr[ae]y', ['gray', 'grey']],
    ['\\bfoo\\b$', ['foo']],
    ['a\\Q.*\\Eb', ['a.*b']],
    ['错误：.*', ['错误：']],
    ['(?:foo.*)?bar', ['bar']],
    ['foo(?:a|b.*)c', ['foo']],
    ['(?:ab|cd).*(?:longer|longest)', ['longer', 'longest']],
    ['\\d+', null],
    ['.*', null],
    ['foo|\\d+', null],
    ['(?:foo)*', null],
    ['foo|', null],
    ['[^a]', null],
  ])('of %s are %j', (regex, literals) => {
    expect(literalsOf(regex)).toEqual(literals);
  });

  it('are few and found at once, however deeply repeats nest', () => {
    const nested = Array.from({ length: 150 }, () => 0).reduce((regex) => `(?:${regex})+`, 'a.*b');
    expect(literalsOf(nested)).toHaveLength(1);
    expect(literalsOf('[ab][cd][ef][gh][ij][kl][mn][op]')!.length).toBeLessThanOrEqual(32);
  });

  const word = fc.constantFrom('error', 'Fail', 'K', 'ſ', 'İ', 'ß', '错误', '😀', '𐐀', ' ', '-', 'ab', 'a');
  const atom = fc.oneof(
    word.map((literal) => RE2JS.quote(literal)),
    fc.constantFrom('.', '.*', '\\w+', '[a-c]', '[Kk]', '[^x]', '\\b', '(?-i)', '\\p{L}', '\\s?'),
  );
  const { regex } = fc.letrec<{ regex: string; part: string }>((tie) => ({
    regex: fc
      .tuple(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), fc.array(tie('part'), { maxLength: 2 }))
      .map(([one, other]) => (other.length > 0 ? `${one.join('')}|${other.join('')}` : one.join(''))),
    part: fc.oneof(
      { depthSize: 'small' },
      { weight: 4, arbitrary: atom },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('regex'), fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{10}'))
          .map(([body, quantifier]) => `(?:${body})${quantifier}`),
      },
    ),
  }));

  it('stand in every match: one of the cut, and all that the condition asks', () => {
    const texts = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));
    let matched = 0;
    fc.assert(
      fc.property(regex, texts, (source, text) => {
        const match = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE).exec(text);
        if (!match) return;
        matched++;
        const folded = foldText(match[0]);
        const cut = literalsOf(source);
        const holds = cut === null || cut.some((literal) => folded.includes(literal));
        const fulfilled = fulfils(folded, literalCondition(readSyntax(source, 'i')));
        expect({ source, text, holds, fulfilled }).toEqual({ source, text, holds: true, fulfilled: true });
      }),
      { seed: 3, numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(500);
  });
});
