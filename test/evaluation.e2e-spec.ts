import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { build } from './support/processes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = (name: string) => `test/evaluation/${name}`;

/** What answers to our own queries must reach at least; a change that makes them better raises these. */
const LEAST: Record<string, number> = {
  all: 0.969,
  none: 1,
  case: 1,
  wrap: 1,
  quotes: 1,
  width: 1,
  spacing: 1,
  truncate: 0.86,
  drop_word: 0.93,
  drop_letter: 1,
  swap_letters: 1,
  double_letter: 0.86,
};
const LEAST_IN_ALL = { hits_at_3: 0.97, mrr: 0.97 };
const MOST = { matches: 0, suggestions: 0.05, brier: 0.02 };
/** How far the share right of a bin of scores with so many answers at least may be from their mean. */
const CALIBRATED = { answers: 10, within: 0.15 };

interface Figures {
  queries: { hits_at_1: number; hits_at_3: number; mrr: number };
  by_damage: Record<string, { hits_at_1: number }>;
  negatives: { matches: { share: number }; suggestions: { share: number } };
  calibration: { brier: number; bins: { answers: number; score?: number; right?: number }[] };
  worst: unknown[];
}

async function evaluate(...options: string[]): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/eval.js', ...options, '--json'], {
    cwd: root,
    maxBuffer: 16 * 2 ** 20,
  });
  return JSON.parse(stdout) as Figures;
}

describe('the quality of answers', () => {
  jest.setTimeout(60_000);
  let figures: Figures;
  beforeAll(async () => {
    build();
    figures = await evaluate(
      ...['--signatures', own('records.ndjson'), '--queries', own('queries.jsonl')],
      ...['--negatives', own('negatives.jsonl')],
    );
  }, 120_000);

  it.each(Object.keys(LEAST))('puts the right record at the top: %s', (kind) => {
    const { hits_at_1: share } = kind === 'all' ? figures.queries : figures.by_damage[kind]!;
    expect(share).toBeGreaterThanOrEqual(LEAST[kind]!);
  });

  it('puts it among the first', () => {
    const { hits_at_3, mrr } = figures.queries;
    expect(hits_at_3).toBeGreaterThanOrEqual(LEAST_IN_ALL.hits_at_3);
    expect(mrr).toBeGreaterThanOrEqual(LEAST_IN_ALL.mrr);
  });

  it('is silent about texts that are no error', () => {
    const { matches, suggestions } = figures.negatives;
    expect(matches.share).toBeLessThanOrEqual(MOST.matches);
    expect(suggestions.share).toBeLessThanOrEqual(MOST.suggestions);
  });

  it('gives scores that are what they say', () => {
    const { brier, bins } = figures.calibration;
    expect(brier).toBeLessThanOrEqual(MOST.brier);
    const filled = bins.filter(({ answers }) => answers >= CALIBRATED.answers);
    expect(filled).not.toEqual([]);
    for (const { score, right } of filled) expect(Math.abs(score! - right!)).toBeLessThanOrEqual(CALIBRATED.within);
  });

  it('are told of texts without an answer alone, too', async () => {
    const only = await evaluate('--negatives', own('negatives.jsonl'));
    expect(only.queries).toBeUndefined();
    expect(only.negatives.matches.share).toBe(0);
    expect(only.calibration.brier).toBeNull();
  });
});
