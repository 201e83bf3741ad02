import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { MeteredText } from './metered-text.js';
import { readPattern } from './pattern.js';
import { Regex } from './regex.js';
import { foldedTwin } from './twin.js';
import { toFolded } from './views/folded.js';

function twinOf(regex: string): string {
  const source = { regex };
  return foldedTwin(source, readPattern(source)).regex;
}

function finds(regex: string, text: string): boolean {
  return Regex.compile(regex).findAll(new MeteredText(text, 1, { left: Infinity })).length > 0;
}

describe('the folded twin', () => {
  it.each([
    ['connection ".*" refused: \\d+', 'connection ".*" refused: \\d+'],
    ['错误', '错误'],
    ['[^"]*\\s+\\S', '[^"]*\\s+\\S'],
  ])('of %s is itself', (regex) => {
    const source = { regex };
    expect(foldedTwin(source, readPattern(source))).toBe(source);
  });

  it('is told to be the pattern itself only where it is', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ' ',
        '\\ ',
        ' +',
        '\\s',
        '\\t',
        '\\S',
        '\\.',
        '[ ]',
        '[^ ]',
        '[^"]+',
        '[a\\s]',
        '(?: )',
        '( |a)',
        '(?P<n>.*)',
      ],
      ...[
        '\\d',
        '\\x20',
        '\\x{3000}',
        '\\Q \\E',
        '(?s)',
        '(?-i: )',
        '{2}',
        '$',
        '|',
        '：',
        '错',
        '\\b',
        ':',
        '“',
        '\u00a0',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const regex = pieces.join('');
        const isPattern = pieces[0] !== '{2}' && pieces.filter((one) => one.includes('?P<')).length < 2;
        fc.pre(isPattern && !/[|+]\{2\}|\)\{|\|\{|\$\{|\{2\}\{/.test(regex));
        // Flags make sure that the twin is worked out, and these are the default.
        expect(`(?im)${twinOf(regex)}`).toBe(twinOf(`(?im)${regex}`));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  it.each([
    // characters
    ['“(.*)”', '\\"(.*)\\"'],
    ['don’t', "don\\'t"],
    ['Ａ１', '\\x{41}\\x{31}'],
    ['a{２}', 'a{\\x{32}}'],
    ['（x）', '\\(x\\)'],
    ['x：y', 'x(?:\\: ?)y'],
    ['\\x{ff1a}+', '(?:\\: ?)+'],
    ['\\Qa：b\\E+', '\\Qa\\E(?:\\: ?)\\Qb\\E+'],
    // blanks
    ['a\\tb', 'a b'],
    ['a\u00a0b', 'a b'],
    ['a  b', 'a  ?b'],
    ['a\\s{2,}b', 'a\\s+b'],
    ['a[ \\t]{2}?b', 'a[ \\t]{1,2}?b'],
    ['a\\s\\s+b', 'a\\s\\s*b'],
    ['a[\\t]b', 'a[\\t ]b'],
    // blanks beside Han
    ['SQL 错误', 'SQL ?错误'],
    ['错误\\s+(\\d+)', '错误\\s*(\\d+)'],
    ['(?:表|foo) bar', '(?:表|foo) ?bar'],
    ['(foo )错', '(foo ?)错'],
    ['(?:错 )+', '(?:错 ?)+'],
    ['错 .* bar', '错 ?.* ?bar'],
    // marks beside Han
    ['端口:\\d+', '端口(?:\\: ?)\\d+'],
    ['错误: .*', '错误(?:\\: ?) ?.*'],
    // classes
    ['[：]x', '(?:[：\\:] ?)x'],
    ['[:：]+', '(?:[:：] ?)+'],
    ['[^：]*', '[^：\\:]*'],
    ['[“”]', '[“”\\"]'],
    ['[０-９]', '[０-９\\x{30}\\x{31}\\x{32}\\x{33}\\x{34}\\x{35}\\x{36}\\x{37}\\x{38}\\x{39}]'],
    ['[\\x{80}-\\x{10ffff}]', '[\\x{80}-\\x{10ffff}]'],
    ['[^\\t]+', '[^\\t]+'],
  ])('of %s is %s', (regex, twin) => {
    expect(twinOf(regex)).toBe(twin);
    expect(() => Regex.compile(twin)).not.toThrow();
  });

  it.each([
    ['错误：文件', '错误: 文件'],
    ['错误: 文件', '错误：文件'],
    ['端口:\\d+', '端口：8080'],
    ['端口：\\d+', '端口:8080'],
    ['error: foo', 'error：foo'],
    ['无法删除文件 ".*": .*', '无法删除文件“a.md”：权限不够'],
    ['a "(?P<x>.*)" b', 'a “x” b'],
    ['a “(?P<x>.*)” b', 'a "x" b'],
    ['don’t', "don't"],
    ['a   b', 'a\u00a0\tb'],
    ['在 Linux 上', '在Linux上'],
    ['在Linux上', '在 Linux 上'],
    ['[:：]\\s*(\\d+)', '：  7'],
  ])('of %s finds %s', (regex, text) => {
    expect(finds(twinOf(regex), toFolded(text)?.text ?? text)).toBe(true);
  });
});
