import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PatternSyntaxError, Regex } from '../regex.js';
import { childrenOf, type Node } from './ast.js';
import { readSyntax } from './syntax.js';

/** A tree as a short expression, to compare readings by eye. */
function show(node: Node): string {
  const inside = childrenOf(node).map(show).join(' ');
  if (node.kind === 'char') return `${String.fromCodePoint(node.code)}${node.fold ? 'i' : ''}`;
  if (node.kind === 'class') {
    const ranges = node.ranges.map((code) => code.toString(16)).join(',');
    return `[${node.negated ? '^' : ''}${ranges}${node.unicode.join('')}]`;
  }
  if (node.kind === 'any') return node.newline ? 'any' : 'dot';
  if (node.kind === 'assertion') return node.which;
  if (node.kind === 'group') return `(${node.name ?? (node.capture ? '' : ':')}${inside})`;
  if (node.kind === 'repeat') return `{${node.min},${node.max} ${inside}}`;
  return node.kind === 'concat' ? `<${inside}>` : `|${inside}|`;
}

function refusal(regex: string): PatternSyntaxError | undefined {
  try {
    readSyntax(regex, '');
    return undefined;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return error;
    throw error;
  }
}

const TOKENS = [
  ...Array.from('ab|()[]^$.*+?{},-:=!<>\\012378dswDSWbBAzQEpPxnkKimsUP9é错'),
  ...['(?', '(?i)', '(?P<n>', '(?<n>', '(?:', '[[:', ':]]', '[:alpha:]', '{2}', '{2,3}', '\\Q', '\\E', '\\x', '\\d'],
  ...['\\p{L}', '\\pN', '😀', '\\x{41}', '\\b', '(?-s:', '(?=', '[^', '\\\\', '[:^'],
];

describe('reading RE2 syntax', () => {
  it.each([
    ['ab', '<a b>'],
    ['', '<>'],
    ['a|', '|a <>|'],
    ['ab*?', '<a {0,Infinity b}>'],
    ['a{2}b{3,}c{4,5}', '<{2,2 a} {3,Infinity b} {4,5 c}>'],
    ['a{,2}', '<a { , 2 }>'],
    ['a{02}', '<a { 0 2 }>'],
    ['(?i)a(?-i:b)c', '<ai (:b) ci>'],
    ['(?:(?i)a|b)c', '<(:|ai bi|) c>'],
    ['(?P<one>a)(?<two>b)(c)', '<(onea) (twob) (c)>'],
    ['^a$', '<text_start a text_end>'],
    ['(?m)^a$(?-m)^', '<line_start a line_end text_start>'],
    ['\\Aa\\z\\b\\B', '<text_start a text_end word_boundary no_word_boundary>'],
    ['.(?s).', '<dot any>'],
    ['\\Qa.b\\E.\\Q*', '<a . b dot *>'],
    ['\\Qab\\E+', '<a {1,Infinity b}>'],
    ['a(?i)*', '{0,Infinity a}'],
    ['\\x41\\x{1F600}\\101\\0\\t', '<A 😀 A \0 \t>'],
    ['\\.\\-\\/', '<. - />'],
    ['[a-c]', '[61,63]'],
    ['[]a]', '[5d,5d,61,61]'],
    ['[^]a-]', '[^5d,5d,61,61,2d,2d]'],
    ['[\\d\\-x]', '[30,39,2d,2d,78,78]'],
    ['[[:digit:][:^ascii:]]', '[30,39,80,10ffff]'],
    ['[[:digit]', '[5b,5b,3a,3a,64,64,69,69,67,67,69,69,74,74]'],
    ['\\D', '[0,2f,3a,10ffff]'],
    ['\\pL[\\p{^Han}\\PN]', '<[\\pL] [\\p{^Han}\\PN]>'],
    ['错😀', '<错 😀>'],
  ])('%s is %s', (regex, tree) => {
    expect(show(readSyntax(regex, ''))).toBe(tree);
  });

  it.each([
    ['a(b', 1, 'pattern_syntax'],
    ['ab)', 2, 'pattern_syntax'],
    ['a**', 1, 'pattern_syntax'],
    ['a|*', 2, 'pattern_syntax'],
    ['ab[c', 2, 'pattern_syntax'],
    ['[z-a]', 1, 'pattern_syntax'],
    ['x[[:foo:]]', 2, 'pattern_syntax'],
    ['a\\', 1, 'pattern_syntax'],
    ['\\u0041', 0, 'pattern_syntax'],
    ['a{1001}', 1, 'pattern_syntax'],
    ['(?P<a>x)(?P<a>y)', 8, 'pattern_syntax'],
    ['foo(?=bar)', 3, 'pattern_look_around'],
    ['foo(?!bar)', 3, 'pattern_look_around'],
    ['(?<=foo)bar', 0, 'pattern_look_around'],
    ['(?<!foo)bar', 0, 'pattern_look_around'],
    ['(a)\\1', 3, 'pattern_back_reference'],
    ['(?P<q>a)(?P=q)', 8, 'pattern_back_reference'],
    ['(?<q>a)\\k<q>', 7, 'pattern_back_reference'],
    ['('.repeat(300) + ')'.repeat(300), 200, 'pattern_too_large'],
  ])('%s is refused at %i as %s', (regex, position, code) => {
    expect(refusal(regex)).toMatchObject({ code, position });
  });

  it('keeps where each part stands', () => {
    const node = readSyntax('ab(?:c{2})', '');
    expect(childrenOf(node).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 10],
    ]);
  });

  it('accepts what re2js accepts and refuses what it refuses', () => {
    const regexes = fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }).map((tokens) => tokens.join(''));
    const knownOnlyToRe2js = /\\[pP]/;
    const requantified = /[*+?}](\(\?[imsU-]*\)|\\Q\\E)+[*+?{]/;
    fc.assert(
      fc.property(regexes, (regex) => {
        fc.pre(!knownOnlyToRe2js.test(regex) && !requantified.test(regex));
        expect({ regex, accepted: refusal(regex) === undefined }).toEqual({ regex, accepted: compiles(regex) });
      }),
      { seed: 7, numRuns: 5000 },
    );
  });
});

function compiles(regex: string): boolean {
  try {
    Regex.compile(regex, '');
    return true;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return false;
    throw error;
  }
}
