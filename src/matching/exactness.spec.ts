import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { type PatternSource, PatternSet, type Span } from './pattern-set.js';
import { readPattern } from './pattern.js';
import { checkFlags, DEFAULT_FLAGS } from './regex.js';
import { foldedTwin } from './twin.js';
import { buildViews, isTwinView, type View, VIEW_NAMES } from './views.js';

/** What the set has to answer, found by running each pattern alone on each view. */
function bruteForce(patterns: PatternSource[], text: string) {
  const views = buildViews(text);
  return patterns.flatMap((source, id) => {
    const twin = foldedTwin(source, readPattern(source));
    for (const view of views) {
      const spans = occurrences(isTwinView(view.name) ? twin : source, view);
      if (spans.length > 0) return [{ id, view: view.name, spans }];
    }
    return [];
  });
}

function occurrences({ regex, flags }: PatternSource, view: View): Span[] {
  const matcher = RE2JS.compile(regex, checkFlags(flags ?? DEFAULT_FLAGS)).matcher(view.text);
  const spans: Span[] = [];
  while (matcher.find()) {
    const [start, end] = view.toRaw(matcher.start(), matcher.end());
    const captures = Object.entries(matcher.getNamedGroups()).filter(([, value]) => value !== null);
    spans.push({ start, end, captures: Object.fromEntries(captures.map(([name, value]) => [name, String(value)])) });
  }
  return spans;
}

/** Words that fold, wrap, encode and collide in awkward ways. */
const WORDS = [
  ...[
    'error',
    'ERROR',
    'Error: ',
    'conneſtion',
    'fail',
    'failed',
    'K\u212ak',
    'İıiI',
    'sſS',
    'ÄäßẞÉ',
    'σςΣ',
    'ab',
    'a',
  ],
  ...[
    '错误',
    '错误：',
    '文件 “',
    '”不存在',
    'SQL 错误',
    '，',
    ': ',
    '“',
    '’',
    '１２',
    'Ａ',
    '😀',
    '𐐀𐐨',
    '🎉ok',
    '\u00a0',
    '  ',
  ],
  ...[
    ' ',
    '\n',
    '\r\n',
    '\t',
    '42',
    '0x1F',
    '-',
    '_',
    '.',
    '%20',
    '\\n',
    '\\"',
    '&quot;',
    'k=a+b',
    '\u001b[31m',
    '\u200b',
  ],
  ...['\0', '\ud83d', '\n    '],
];

const PIECES = [
  ...[
    '.',
    '.*',
    '.+?',
    '\\d+',
    '\\w',
    '\\w+',
    '\\s',
    '\\s+',
    '\\S+',
    '[a-z]',
    '[^"]*',
    '[Ss]',
    '[kK]',
    '[:：]',
    '[^：]+',
  ],
  ...[
    '\\p{L}+',
    '\\p{Han}',
    '\\PN',
    '[[:alpha:]]+',
    '[一-龥]+',
    '[ \\t]{2,}',
    ' +',
    '\\x{212a}',
    '\\x41',
    '[\\n]',
    '[０-９]',
  ],
];

const ASSERTIONS = ['^', '$', '\\b', '\\B', '\\A', '\\z', '(?i)', '(?-i)', '(?s)', '(?-m)', ''];

const WORD = fc.constantFrom(...WORDS);

const ATOM = fc.oneof(
  { weight: 6, arbitrary: WORD.map((word) => RE2JS.quote(word.replaceAll('\0', '.'))) },
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...ASSERTIONS) },
);

const { regex: REGEX } = fc.letrec<{ regex: string; part: string }>((tie) => ({
  regex: fc.oneof(
    { weight: 4, arbitrary: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('|')) },
  ),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: ATOM },
    { weight: 1, arbitrary: tie('regex').map((regex) => `(?:${regex})`) },
    { weight: 1, arbitrary: tie('regex').map((regex) => `(${regex}|)`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('regex'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,2}?', '{9}', '+?'))
        .map(([regex, quantifier]) => `(?:${regex})${quantifier}`),
    },
    { weight: 1, arbitrary: tie('regex').map((regex) => `(?P<name>${regex.replaceAll('(?P<name>', '(')})`) },
  ),
}));

const FLAGS = fc.constantFrom(undefined, 'im', 'i', '', 'm', 's', 'ims');

const PATTERN = fc
  .record({ regex: REGEX, flags: FLAGS }, { requiredKeys: ['regex'] })
  .map(({ regex, flags }) => ({ regex: onceNamed(regex), flags }))
  .filter(compiles);

/** A group's name may stand only once. */
function onceNamed(regex: string): string {
  const first = regex.indexOf('(?P<name>');
  return first < 0 ? regex : regex.slice(0, first + 1) + regex.slice(first + 1).replaceAll('(?P<name>', '(');
}

function compiles({ regex, flags }: PatternSource): boolean {
  try {
    readPattern({ regex, flags });
    return true;
  } catch {
    return false;
  }
}

/** Texts of the same words, so that patterns match them every now and then. */
const TEXT = fc.array(WORD, { maxLength: 24 }).map((words) => words.join(''));

const CONNECTOR = fc.constantFrom('', '.*', '.*?', '.+', '\\s*', '[^"]*', '(?s:.*)', '\\W*', '|', '.*\\b');

/** Patterns made of neighbouring words of one view of a text, so that most of them match it, in that view or before. */
function patternOf(text: string): fc.Arbitrary<PatternSource> {
  const views = buildViews(text).map((view) => view.text.match(/[^\s\p{P}]+|\s+|\p{P}/gu) ?? ['a']);
  return fc
    .tuple(fc.constantFrom(...views), fc.nat(), fc.integer({ min: 1, max: 4 }), CONNECTOR, FLAGS)
    .map(([words, pick, length, connector, flags]) => {
      const start = pick % words.length;
      const parts = words.slice(start, start + length).map((word) => RE2JS.quote(word));
      return { regex: parts.join(connector), flags };
    })
    .filter(compiles);
}

const CASE = TEXT.chain((text) =>
  fc.record({
    text: fc.constant(text),
    patterns: fc.array(fc.oneof(PATTERN, patternOf(text)), { minLength: 1, maxLength: 8 }),
  }),
);

const NUM_RUNS = Number(process.env.EXACTNESS_RUNS ?? 500);
const SEED = Number(process.env.EXACTNESS_SEED ?? 20260112);

describe('the set and the brute-force loop', () => {
  it('give the same matches, views, spans and captures', () => {
    const found = new Map<string, number>();
    fc.assert(
      fc.property(CASE, ({ patterns, text }) => {
        const set = new PatternSet();
        for (const pattern of patterns) set.add(pattern);
        const expected = bruteForce(patterns, text);
        expect(set.match(text)).toEqual({ matches: expected, skipped: [] });
        for (const { view } of expected) found.set(view, (found.get(view) ?? 0) + 1);
      }),
      { seed: SEED, numRuns: NUM_RUNS },
    );
    // Cases in which nothing is found would prove nothing.
    expect([...found.keys()].toSorted()).toEqual(VIEW_NAMES.toSorted());
  });
});
