import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ENGINE_CASE } from '../../test/fuzz/cases.js';
import { LOG_LINES } from '../../test/fuzz/damage.js';
import { type Block, BlockCutter } from './blocks.js';
import { readSigns } from './filter/read-signs.js';
import { LongMatch } from './long-match.js';
import { type MatchResult, PatternSet, type PatternSource } from './pattern-set.js';
import { Wraps } from './views/unwrapped.js';

const PROSE =
  'The session of the user was closed by the server because it had been idle for longer than the configured limit of ' +
  'thirty minutes, and the request that came in with it could not be answered with anything else than an error.';

const wrappedAt = (width: number, prose = PROSE) =>
  prose.match(new RegExp(`.{1,${width - 1}}(?: |$)`, 'g'))!.join('\n');
const cutAt = (width: number, prose = PROSE) => prose.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n');

/** A paragraph of which more than the first eight lines have to be known. */
const PARAGRAPH = [
  ...['session amet dolor lorem configured lorem', 'dolor configured a a a dolor lorem configured'],
  ...['configured configured dolor of dolor dolor', 'lorem configured lorem session configured'],
  ...['dolor dolor a configured a a a amet of of', 'of dolor configured of of session a session'],
  ...['session of a amet lorem dolor dolor amet', 'configured configured lorem a of configured'],
  ...['lorem amet amet dolor of dolor of configured', 'of amet lorem dolor a of dolor session'],
  ...['lorem of amet of amet of amet of amet a lorem', '    of amet dolor configured configured'],
  ...['configured a of of configured of a session a', 'dolor dolor configured lorem dolor a amet'],
  ...['configured session configured of lorem', 'configured lorem session of session'],
  ...['    dolor session dolor lorem of dolor', 'a of a a a a session of a dolor lorem dolor'],
  ...['a configured configured lorem amet dolor amet'],
].join('\n');

/** What a long text is made of, besides what the patterns of a case are looked for in. */
const STRETCHES = [
  ...LOG_LINES,
  wrappedAt(60),
  cutAt(60),
  cutAt(83),
  // More lines than are ever joined.
  cutAt(47, PROSE.repeat(3)),
  `${cutAt(43)}\n${wrappedAt(45, PROSE.repeat(2))}`,
  `    ${PROSE.slice(0, 40)}\n    ${PROSE.slice(40, 70)}`,
  '',
  'x'.repeat(1200),
  '请求在十二毫秒内完成，会话已由服务器关闭，因为其空闲时间超过了配置的三十分钟限制，所以请求被拒绝。'.slice(0, 40),
];

const LONG_CASE = fc
  .tuple(
    ENGINE_CASE,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { minLength: 10, maxLength: 50 }),
    fc.integer({ min: 1, max: 3000 }),
    fc.array(fc.nat(), { maxLength: 4 }),
  )
  .map(([{ patterns, texts }, stretches, units, cuts]) => {
    const all = [...texts, ...texts, ...STRETCHES];
    const text = stretches.map(([n, end]) => all[n % all.length]! + end).join('');
    return { patterns, text, units, cuts: cuts.map((cut) => cut % text.length).toSorted((a, b) => a - b) };
  });

function blocksOf(text: string, units: number, cuts: readonly number[] = []): Block[] {
  const cutter = new BlockCutter(units);
  const blocks = [0, ...cuts].flatMap((start, i) => [...cutter.add(text.slice(start, cuts[i]))]);
  return [...blocks, cutter.end()];
}

function setOf(patterns: readonly PatternSource[]): PatternSet {
  const set = new PatternSet();
  for (const pattern of patterns) set.add(pattern);
  return set;
}

function inBlocks(set: PatternSet, text: string, blocks: readonly Block[]): MatchResult {
  const match = new LongMatch(set, text.length);
  for (const block of blocks) match.add(block);
  return match.end(() => text);
}

/** The lines of a text that were one, and how each was broken. */
function joints(wraps: Wraps, start = 0): string[] {
  return wraps.all().map((wrapped) => {
    const kinds = wrapped.wraps.map(({ kind }) => kind);
    return `${start + wrapped.start} to ${start + wrapped.end}: ${kinds.join()}`;
  });
}

describe('a long text in blocks', () => {
  it('is unwrapped as it is in one piece', () => {
    const text = fc
      .array(fc.constantFrom(...STRETCHES), { minLength: 10, maxLength: 40 })
      .map((stretches) => stretches.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 1500 }), (text, units) => {
        const wholes = joints(new Wraps(text, readSigns(text)));
        const blocks = blocksOf(text, units).flatMap(({ text, start, surroundings }) =>
          joints(new Wraps(text, readSigns(text), surroundings), start),
        );
        expect(blocks).toEqual(wholes);
      }),
      { seed: 7, numRuns: 500, examples: [[PARAGRAPH, 100]] },
    );
  });

  it('is matched as it is in one piece, wherever its pieces and blocks end', () => {
    let most = 0;
    fc.assert(
      fc.property(LONG_CASE, ({ patterns, text, units, cuts }) => {
        const blocks = blocksOf(text, units, cuts);
        most = Math.max(most, blocks.length);
        expect(blocks.map((block) => block.text).join('\n')).toBe(text);
        const set = setOf(patterns);
        expect(inBlocks(set, text, blocks)).toEqual(set.match(text));
      }),
      { seed: 7, numRuns: 150 },
    );
    expect(most).toBeGreaterThan(10);
  });
});
