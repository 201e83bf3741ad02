/**
 * Patterns of every construct, each with a text that it was made to match. The two are made side by side, part by part,
 * so that nothing of the engine is asked what a pattern means.
 */
import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import type { PatternSource } from '../../src/matching/pattern-set.js';
import { readPattern } from '../../src/matching/pattern.js';
import { PatternSyntaxError } from '../../src/matching/regex.js';

/** A pattern, and what it matches: nearly always, for an assertion or a flag may ask for other neighbours. */
export interface Exemplified {
  source: PatternSource;
  example: string;
}

interface Part {
  regex: string;
  example: string;
}

/** Stands for a name until the whole pattern is known, in which each name may stand only once. */
const NAME = '(?P<@>';
const SHORT_NAME = '(?<@>';

const EMPTY: Part = { regex: '', example: '' };

/** Words that fold, wrap, encode and collide in awkward ways; `words` of a text are made of them too. */
export const WORDS: readonly string[] = [
  ...['a', 'ab', 'aaa', 'abab', 'error', 'Error: ', 'ERROR', 'fail', 'failed', 'connection', 'authorization'],
  ...['ECONNREFUSED', 'java.lang.NullPointerException', '/var/lib/x-1', '0x80070005', "don't", 'x=1&y=<2>', 'C:\\temp'],
  'the certificate of the upstream server has expired, and no other one is known for the name that was asked for',
  ...['conneſtion', 'K\u212ak', 'İıiI', 'sſS', 'ÄäßẞÉ', 'σςΣ', 'ǅǆ', 'ﬅ', 'Ωω\u2126', 'µμΜ', 'Настройка', 'e\u0301'],
  ...[
    '错误',
    '错误：',
    '文件 “',
    '”不存在',
    'SQL 错误',
    '无法连接到服务器',
    '，',
    '。',
    '１２',
    'Ａ',
    '（x）',
    '𠀀',
    '〇',
  ],
  ...['“', '’', '—', '😀', '𐐀𐐨', '🎉ok', '\u00a0', '\u3000', '  ', ' ', ': ', ', ', '-', '_', '.', '"', "'", '+', '%'],
  ...[
    '\n',
    '\r\n',
    '\t',
    '42',
    '1',
    '\\n',
    '\\"',
    '%20',
    '&quot;',
    'k=a+b',
    '\u001b[31m',
    '\u200b',
    '\ufffd',
    '\ud83d',
  ],
];

/** Classes and some of what they take. */
const CLASSES: readonly (readonly [regex: string, members: string])[] = [
  ['.', 'a错 ：😀'],
  ['\\d', '079'],
  ['\\D', 'a错'],
  ['\\w', 'a_9Zſ'],
  ['\\W', ' :错'],
  ['\\s', ' \n\t'],
  ['\\S', 'a错😀'],
  ['[a-z]', 'amſK'],
  ['[A-Z0-9_]', 'Ai7'],
  ['[Ss]', 'sSſ'],
  ['[kK]', 'kK\u212a'],
  ['[^k]', 'a\u212a'],
  ['[İı]', 'İıiI'],
  ['[^iİ]', 'ıa'],
  ['[ſ-ƀ]', 'ſs'],
  ['[^"]', 'a错 \n'],
  ['[^\\n]', 'a：'],
  ['[\\n]', '\n'],
  ['[\\s\\S]', 'a\n'],
  ['[:：]', ':：'],
  ['[^：]', 'a:'],
  ['[，。、]', '，。,'],
  ['[“”]', '“”"'],
  ['[ \\t]', ' \t'],
  ['[ \u3000]', ' \u3000'],
  ['[０-９]', '５5'],
  ['[一-龥]', '错误'],
  ['[😀-🙏]', '😀'],
  ['[^😀]', 'a错'],
  ['\\pL', 'aé错𐐀'],
  ['\\pN', '4２'],
  ['\\PN', 'a '],
  ['\\p{Lu}', 'AÄΣ'],
  ['\\p{^Lu}', 'a1'],
  ['\\p{Greek}', 'σΣ'],
  ['\\p{Han}', '错误𠀀〇'],
  ['\\P{Han}', 'a1 '],
  ['[\\p{Han}a-f]', '错b'],
  ['[^\\p{Han}]', 'a '],
  ['[[:alpha:]]', 'aZſ'],
  ['[[:^alpha:]]', '1 错'],
  ['[[:punct:] ]', ':. '],
  ['[]a-]', ']a-'],
  ['\\x41', 'Aa'],
  ['\\x{212a}', '\u212ak'],
  ['\\x{1F600}', '😀'],
  ['\\101', 'A'],
  ['\\t', '\t '],
];

const ASSERTIONS = ['^', '$', '\\b', '\\B', '\\A', '\\z'];
const TOGGLES = ['(?i)', '(?-i)', '(?s)', '(?-s)', '(?m)', '(?-m)', '(?U)', '(?im-s)', '(?-im)', '(?s-i)'];
const OPENINGS = [
  ...['(?:', '(', NAME, SHORT_NAME, '(?i:', '(?-i:', '(?s:', '(?-s:', '(?m:', '(?-m:', '(?U:', '(?i-m:', '(?s-i:'],
];

/** Quantifiers, and how often the example has what they repeat. */
const QUANTIFIERS = Object.entries({
  ...{ '*': 2, '*?': 0, '+': 3, '+?': 1, '?': 1, '??': 0 },
  ...{ '{0}': 0, '{1}': 1, '{2}': 2, '{9}': 9, '{2,}': 3, '{1,3}': 2, '{0,1}': 0, '{0,2}?': 1, '{0,}?': 2 },
});

/** What stands between the fixed words of a message. */
const VARIABLES: readonly Part[] = Object.entries({
  ...{ '.*': ' for x ', '.*?': '', '.+': '错 b', '\\s*': ' ', '\\s+': '  ', ' +': ' ', ' ?': '', '\\W*': ': ' },
  ...{ '(?s:.*)': 'a\nb', '[^"]*': 'a.md', '\\d+': '42', '(?:\\n.*)*': '\n  at x', '.*\\b': 'z', '\\b.*\\b': ' - ' },
  ...{ [`"${NAME}[^"]+)"`]: '"k 1"', [`“${NAME}.*?)”`]: '“错 K”', [`${NAME}\\w+)`]: 'web_1', '(\\S+)': '10.0.0.1:80' },
  ...{ '：\\s*': '：', ': ?': ': ', '，': '，', '(?:（.*）)?': '（1）', '$\\n^': '\n', '(?i) (?-i)': ' ' },
}).map(([regex, example]) => ({ regex, example }));

const LETTERS = fc.string({ unit: fc.constantFrom(...'aAbBkKsSiIſ\u212aİı 错：1é'), minLength: 1, maxLength: 6 });

/** Enough characters for some to have the same symbol in the index. */
const HAN = fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x4eff }).map((code) => String.fromCodePoint(code)) });

const WORD = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: LETTERS },
  { weight: 1, arbitrary: HAN },
);

/** The ways to write a text so that it stands for itself. */
const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => RE2JS.quote(word),
  (word) => `\\Q${word}\\E`,
  (word) => Array.from(word, (char) => `\\x{${char.codePointAt(0)!.toString(16)}}`).join(''),
];

const LITERAL: fc.Arbitrary<Part> = fc
  .tuple(WORD, fc.integer({ min: 0, max: 9 }))
  .map(([word, spelling]) => ({ regex: (SPELLINGS[spelling] ?? SPELLINGS[0]!)(word), example: word }));

const ONE_CHAR: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom(...CLASSES), fc.nat({ max: 7 }))
  .map(([[regex, members], pick]) => ({ regex, example: pickOf(Array.from(members), pick) }));

const ONE_LETTER: fc.Arbitrary<Part> = fc
  .constantFrom(...'aksiſ\u212aİı错：1 é😀')
  .map((letter) => ({ regex: letter, example: letter }));

const POSITION: fc.Arbitrary<Part> = fc.constantFrom(...ASSERTIONS, ...TOGGLES).map((regex) => ({ ...EMPTY, regex }));

const SOME = { minLength: 1, maxLength: 3 };

const { sequence: SEQUENCE } = fc.letrec<{ sequence: Part; part: Part; group: Part }>((tie) => ({
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map(joined),
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'part', withCrossShrink: true },
    { weight: 8, arbitrary: LITERAL },
    { weight: 3, arbitrary: ONE_CHAR },
    { weight: 2, arbitrary: POSITION },
    { weight: 3, arbitrary: fc.tuple(fc.oneof(ONE_CHAR, ONE_LETTER), fc.constantFrom(...QUANTIFIERS)).map(repeated) },
    { weight: 2, arbitrary: tie('group') },
    { weight: 2, arbitrary: fc.tuple(tie('group'), fc.constantFrom(...QUANTIFIERS)).map(repeated) },
  ),
  group: fc
    .tuple(fc.constantFrom(...OPENINGS), fc.array(fc.option(tie('sequence'), { nil: EMPTY, freq: 5 }), SOME), fc.nat())
    .map(([opening, branches, pick]) => ({
      regex: `${opening}${branches.map(({ regex }) => regex).join('|')})`,
      example: pickOf(branches, pick).example,
    })),
}));

/** A message as a catalogue has it: words with variables between. */
const MESSAGE = fc
  .tuple(LITERAL, fc.array(fc.tuple(fc.constantFrom(...VARIABLES), LITERAL), { minLength: 1, maxLength: 3 }))
  .map(([first, rest]) => joined([first, ...rest.flat()]));

const ALTERNATION = fc.tuple(fc.array(SEQUENCE, { minLength: 2, maxLength: 3 }), fc.nat()).map(([branches, pick]) => ({
  regex: branches.map(({ regex }) => regex).join('|'),
  example: pickOf(branches, pick).example,
}));

const FLAGS = fc.constantFrom(undefined, undefined, undefined, 'im', 'i', '', 'm', 's', 'is', 'ims');

export const PATTERN: fc.Arbitrary<Exemplified> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: MESSAGE },
      { weight: 4, arbitrary: SEQUENCE },
      { weight: 1, arbitrary: ALTERNATION },
    ),
    FLAGS,
  )
  .map(([{ regex, example }, flags]) => ({
    source: { regex: named(regex), ...(flags !== undefined && { flags }) },
    example,
  }))
  .filter(({ source }) => !isTooLarge(source));

/** Repeats of repeats may ask for a program that is refused, as everywhere. */
function isTooLarge(source: PatternSource): boolean {
  try {
    readPattern(source);
    return false;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return error.code === 'pattern_too_large';
    throw error;
  }
}

function joined(parts: readonly Part[]): Part {
  return { regex: parts.map(({ regex }) => regex).join(''), example: parts.map(({ example }) => example).join('') };
}

function repeated([{ regex, example }, [quantifier, times]]: [Part, [string, number]]): Part {
  return { regex: regex + quantifier, example: example.repeat(times) };
}

function named(regex: string): string {
  let count = 0;
  return regex.replaceAll('<@>', () => `<g${count++}>`);
}

function pickOf<T>(list: readonly T[], pick: number): T {
  return list[pick % list.length]!;
}
