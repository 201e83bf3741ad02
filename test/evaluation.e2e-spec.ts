import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { build } from './support/processes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = (name: string) => `test/evaluation/${name}`;

/** What answers to our own queries must reach at least; a change that makes them better raises these. */
const LEAST: Record<string, number> = {
  all: 0.97,
  none: 1,
  case: 1,
  wrap: 1,
  quotes: 1,
  width: 1,
  spacing: 1,
  truncate: 0.86,
  drop_word: 0.96,
  drop_letter: 1,
  swap_letters: 1,
  double_letter: 0.9,
};
const MOST = { matches: 0, suggestions: 0.067, brier: 0.02 };

interface Figures {
  queries: { hits_at_1: number };
  by_damage: Record<string, { hits_at_1: number }>;
  negatives: { matches: { share: number }; suggestions: { share: number } };
  calibration: { brier: number };
  worst: unknown[];
}

describe('the quality of answers', () => {
  jest.setTimeout(60_000);
  let figures: Figures;
  beforeAll(async () => {
    build();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['bench/eval.js', '--signatures', own('records.ndjson'), '--queries', own('queries.jsonl')].concat(
        ['--negatives', own('negatives.jsonl')],
        '--json',
      ),
      { cwd: root, maxBuffer: 16 * 2 ** 20 },
    );
    figures = JSON.parse(stdout) as Figures;
  }, 120_000);

  it.each(Object.keys(LEAST))('puts the right record at the top: %s', (kind) => {
    const { hits_at_1: share } = kind === 'all' ? figures.queries : figures.by_damage[kind]!;
    expect(share).toBeGreaterThanOrEqual(LEAST[kind]!);
  });

  it('is silent about texts that are no error', () => {
    const { matches, suggestions } = figures.negatives;
    expect(matches.share).toBeLessThanOrEqual(MOST.matches);
    expect(suggestions.share).toBeLessThanOrEqual(MOST.suggestions);
  });

  it('gives scores that are what they say', () => {
    expect(figures.calibration.brier).toBeLessThanOrEqual(MOST.brier);
  });
});
