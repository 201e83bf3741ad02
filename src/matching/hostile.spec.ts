import { describe, expect, it } from '@jest/globals';
import { PatternSet } from './pattern-set.js';

/** What a match costs besides reading the text: units of text times instructions of programs, and the like. */
function stepsOf(set: PatternSet, text: string): number {
  const steps = { left: 2 ** 50 };
  set.match(text, steps);
  return 2 ** 50 - steps.left;
}

function setOf(regexes: readonly string[]): PatternSet {
  const set = new PatternSet();
  for (const regex of regexes) set.add({ regex });
  return set;
}

function times(count: number, make: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

describe('a hostile set', () => {
  it('of 10,000 equal patterns costs what one costs', () => {
    const regex = 'connection to (?P<host>\\S+) was lost';
    const text = 'noise\nconnection to db-1 was lost\nnoise';
    const set = setOf(times(10_000, () => regex));
    expect([stepsOf(set, text), set.match(text).matches.length]).toEqual([stepsOf(setOf([regex]), text), 10_000]);
    expect(stepsOf(set, 'connection to nowhere')).toBe(0);
  });

  it('of 10,000 patterns with one literal costs next to nothing without it, and with it a run of each on its line', () => {
    const classes = ['\\d', '\\w', '[a-f]', '[g-z]', '\\S', '.'];
    const others = (i: number) =>
      Array.from(i.toString(6).padStart(6, '0'), (digit) => classes[Number(digit)]).join('');
    const set = setOf(times(10_000, (i) => `the upstream sent ${others(i)}`));
    const withoutIt = 'the upstream was sent away\n'.repeat(1000);
    expect(stepsOf(set, withoutIt)).toBeLessThan(withoutIt.length);
    const fewer = setOf(times(500, (i) => `the upstream sent ${others(i)}`));
    const line = 'the upstream sent x1\n';
    const noise = 'nothing of that kind\n'.repeat(1000);
    expect(stepsOf(fewer, line + noise)).toBe(stepsOf(fewer, line));
  });

  it('with an alternation of thousands of branches costs nothing where none of them stands, or is too large', () => {
    const branches = times(5000, (i) => (i + 1296).toString(36));
    const set = setOf([branches.slice(0, 1900).join('|')]);
    expect(stepsOf(set, '----------\n'.repeat(1000))).toBe(0);
    expect(set.match(`-- ${branches[1800]} --`).matches).toHaveLength(1);
    expect(() => set.add({ regex: branches.join('|') })).toThrow('program size');
  });

  it('of thousands of literals that share their grams costs no more than the budget, and each is found or named', () => {
    // In base 36, two digits each.
    const set = setOf(times(1296, (i) => `aaaaaaaaa${i.toString(36).padStart(2, '0')}`));
    const text = `${'a'.repeat(200_000)}7z`;
    expect(stepsOf(set, text)).toBeLessThanOrEqual(4 * (2 ** 25 + 512 * text.length));
    const { matches, skipped } = set.match(text);
    expect([...matches, ...skipped].map(({ id }) => id)).toContain(7 * 36 + 35);
  });

  it('of large programs that one line asks for compiles as many as the budget allows, and names the others', () => {
    const set = setOf(times(200, (i) => `needle (?:ab|cd){1,${300 + i}}e`));
    const text = 'needle abcdabcde';
    const steps = set.budgetOfAll(text.length);
    const { matches, skipped } = set.match(text, steps);
    expect([matches.length + skipped.length, matches.length > 10, skipped.length > 10]).toEqual([200, true, true]);
    // The last one is paid for when it is compiled already.
    expect(steps.left).toBeGreaterThan(-10_000 * 1000);
  });

  it.each([
    ['no literal', ['[a-z]{3}\\d', '\\w+=\\w+', '(?:\\d+\\.){3}\\d+']],
    ['nested repeats', ['(?:x{1,30}){1,30}y', '(?:x*)*z']],
    ['repeats that see beyond a line', ['x(?s:.*y)?(?s:.*z)?', 'x[^"]*y[^"]*z']],
  ])('of patterns with %s costs no more than the budget, which grows with the text alone', (_, regexes) => {
    const set = setOf(regexes);
    for (const length of [1000, 100_000]) {
      const budget = 2 ** 25 + 512 * length;
      expect(stepsOf(set, `${'x'.repeat(length - 2)} y`)).toBeLessThanOrEqual(regexes.length * budget);
    }
  });

  it('that costs too much is named, and the rest is found', () => {
    const set = setOf(['(?:x{1,30}){1,30}(?s:.*)yy', 'the end']);
    const { matches, skipped } = set.match(`${'x'.repeat(300_000)}y the end, yy`);
    expect([matches.map(({ id }) => id), skipped]).toEqual([[1], [{ id: 0, reason: 'step_budget' }]]);
  });
});

describe('a hostile text', () => {
  const set = setOf([
    ...['error: .* failed', 'errors?', 'aaaa+b', 'invalid (?P<what>\\w+)', 'x{3}[^x]', '"error":"(?P<code>[^"]*)"'],
    ...times(300, (i) => `failure ${i} of the (?P<part>\\w+) module`),
  ]);

  it.each([
    ['one line', (n: number) => 'some words of a log that goes on '.repeat(n / 32)],
    ['error error error', (n: number) => 'error '.repeat(n / 6)],
    ['one character', (n: number) => 'a'.repeat(n)],
    ['grams of the set', (n: number) => 'failure 1 failure of the mod ule invali error":" '.repeat(n / 48)],
    ['nested encodings', (n: number) => '%252525255C\\\\\\\\u0026amp;amp;'.repeat(n / 24)],
    ['indented lines', (n: number) => '    error of an indented line\n'.repeat(n / 30)],
  ])('of %s costs in proportion to its length', (_, text) => {
    const [short, long] = [stepsOf(set, text(100_000)), stepsOf(set, text(400_000))];
    expect(long).toBeLessThanOrEqual(4.2 * short);
  });
});
