import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PatternSet } from './pattern-set.js';
import { PatternSyntaxError } from './regex.js';

function idsIn(set: PatternSet, text: string): number[] {
  return set.match(text).matches.map(({ id }) => id);
}

describe('a pattern set', () => {
  it('finds a pattern from when it is added until it is removed', () => {
    const set = new PatternSet();
    expect(idsIn(set, 'connection refused')).toEqual([]);
    const id = set.add({ regex: 'connection refused' });
    expect([set.size, idsIn(set, 'Connection refused')]).toEqual([1, [id]]);
    set.remove(id);
    expect([set.size, idsIn(set, 'connection refused')]).toEqual([0, []]);
  });

  it('refuses a pattern of which the folded twin is too large, and is then as it was', () => {
    const set = new PatternSet();
    expect(() => set.add({ regex: '(?:错，，，，){1000}' })).toThrow(PatternSyntaxError);
    expect(() => set.add({ regex: '，'.repeat(4_000) })).toThrow(PatternSyntaxError);
    expect(set.size).toBe(0);
  });

  it('files patterns that share a word under what each has alone', () => {
    const set = new PatternSet();
    const names = Array.from({ length: 2_000 }, (_, n) => `k${n.toString(36)}uv`);
    for (const name of names) set.add({ regex: `\\b${name}\\b.*deprecated` });
    expect(set.scan('this option is deprecated').patterns.length).toBeLessThan(100);
    expect(idsIn(set, 'k0uv: this option is deprecated')).toEqual([0]);
  });

  it('answers like a new set after any adding and removing', () => {
    const regexes = [
      'error',
      'error: \\d+',
      'err',
      'a',
      '错误：.*',
      '\\d+',
      'foo|bar',
      'foo.*bar',
      '“x”',
      '(?s)a.*b',
      '[ab]c',
    ];
    const text = 'Error: 42 foo bar 错误: x "x" a\nbc';
    const steps = fc.array(fc.record({ add: fc.boolean(), pick: fc.nat() }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (taken) => {
        const set = new PatternSet();
        const kept = new Map<number, string>();
        for (const { add, pick } of taken) {
          const id = [...kept.keys()][pick % Math.max(1, kept.size)];
          if (add || id === undefined) {
            const regex = regexes[pick % regexes.length]!;
            kept.set(set.add({ regex }), regex);
          } else {
            set.remove(id);
            kept.delete(id);
          }
        }
        const found = (some: PatternSet, regexOf: (id: number) => string | undefined) =>
          some
            .match(text)
            .matches.map(({ id, view, spans }) => JSON.stringify([regexOf(id), view, spans]))
            .toSorted();
        const fresh = new PatternSet();
        const regexOfFresh = [...kept.values()];
        for (const regex of regexOfFresh) fresh.add({ regex });
        expect(set.size).toBe(kept.size);
        expect(found(set, (id) => kept.get(id))).toEqual(found(fresh, (id) => regexOfFresh[id]));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('finds patterns that are written alike under the id of each', () => {
    const set = new PatternSet();
    const [one, other] = [set.add({ regex: 'not found' }), set.add({ regex: 'not found', flags: 'im' })];
    const withCase = set.add({ regex: 'not found', flags: 'm' });
    expect([set.size, idsIn(set, 'Not Found'), idsIn(set, 'not found')]).toEqual([
      3,
      [one, other],
      [one, other, withCase],
    ]);
    set.remove(one);
    expect([set.size, idsIn(set, 'Not Found')]).toEqual([2, [other]]);
    expect(() => set.remove(one)).toThrow(RangeError);
    set.remove(other);
    expect([set.size, idsIn(set, 'not found')]).toEqual([1, [withCase]]);
  });

  it('finds a fixed text that goes over a line feed, where the lines are encoded and where they are not', () => {
    const set = new PatternSet();
    const id = set.add({ regex: 'certificate chain:\\nroot expired' });
    const found = ['certificate chain:\nroot expired', 'certificate \\u0063hain:\nroot\\u0020expired'].map((text) =>
      idsIn(set, text),
    );
    expect(found).toEqual([[id], [id]]);
  });

  it('keeps working when a thousand patterns share their words, come and go', () => {
    const set = new PatternSet();
    const ids = Array.from({ length: 3000 }, (_, i) => set.add({ regex: `relation "t${i}" does not exist` }));
    for (const id of ids.filter((_, i) => i % 3 !== 0)) set.remove(id);
    const again = set.add({ regex: 'relation "t4" does not exist' });
    expect(idsIn(set, 'relation "t4" does not exist')).toEqual([again]);
    expect(idsIn(set, 'relation "t2999" does not exist')).toEqual([]);
    expect(idsIn(set, 'relation "t2997" does not exist')).toEqual([ids[2997]]);
  });

  it('gives every occurrence, with the groups that took part', () => {
    const set = new PatternSet();
    const id = set.add({ regex: 'scope (?P<scope>\\w+)(?: of (?P<client>\\w+))?' });
    expect(set.match('scope a, scope b of c').matches).toEqual([
      {
        id,
        view: 'raw',
        spans: [
          { start: 0, end: 7, captures: { scope: 'a' } },
          { start: 9, end: 21, captures: { scope: 'b', client: 'c' } },
        ],
      },
    ]);
  });

  it('keeps a group named __proto__ a name like any other', () => {
    const set = new PatternSet();
    set.add({ regex: 'error (?P<__proto__>\\w+)' });
    expect(JSON.stringify(set.match('error x').matches[0]!.spans[0]!.captures)).toBe('{"__proto__":"x"}');
  });

  it('refuses what cannot be used and stays as it was', () => {
    const set = new PatternSet();
    const id = set.add({ regex: 'error' });
    for (const bad of [
      { regex: '(' },
      { regex: '\\p{Nonsense}' },
      { regex: 'x', flags: 'g' },
      { regex: '(x{500}){500}' },
    ]) {
      expect(() => set.add(bad)).toThrow(PatternSyntaxError);
    }
    expect([set.size, idsIn(set, 'an error')]).toEqual([1, [id]]);
  });

  it('refuses to remove what it does not have', () => {
    const set = new PatternSet();
    const id = set.add({ regex: 'error' });
    set.remove(id);
    expect(() => set.remove(id)).toThrow(RangeError);
  });

  it('matches nothing and everything there is, without a pattern or a text', () => {
    expect(new PatternSet().match('anything')).toEqual({ matches: [], skipped: [] });
    const set = new PatternSet();
    set.add({ regex: 'error' });
    expect(set.match('')).toEqual({ matches: [], skipped: [] });
  });

  it('names the pattern that costs too much, and finds the others', () => {
    const set = new PatternSet({ stepBudget: 100_000 });
    const costly = set.add({ regex: 'a(?s:.*b)?' });
    const cheap = set.add({ regex: 'the end' });
    expect(set.match(`${'a'.repeat(5000)} the end`)).toEqual({
      matches: [expect.objectContaining({ id: cheap })],
      skipped: [{ id: costly, reason: 'step_budget' }],
    });
  });

  it('tells within so many steps what matches, or else what may', () => {
    const set = new PatternSet();
    const [costly, cheap] = ['(?:x{1,30}){1,30}y', 'the end'].map((regex) => set.add({ regex }));
    set.add({ regex: 'something else' });
    const text = `${'x'.repeat(1000)}y, the end`;
    const steps = { left: 2 ** 50 };
    const found = set.match(text, steps);
    const cost = 2 ** 50 - steps.left;
    expect(found.matches.map(({ id }) => id)).toEqual([costly, cheap]);
    expect(set.matchWithin(text, cost + 1)).toEqual(found);
    for (const few of [cost, 1]) expect(set.matchWithin(text, few)).toEqual([costly, cheap]);
    expect(set.matchWithin('nothing', 1)).toEqual({ matches: [], skipped: [] });
  });

  it('charges a pattern anew for each text', () => {
    const set = new PatternSet({ stepBudget: 3000 });
    const id = set.add({ regex: 'error \\d+' });
    for (let i = 0; i < 20; i++) expect(idsIn(set, `${'-'.repeat(50)} error ${i}`)).toEqual([id]);
  });

  it('finds what stands at the very end of a long text', () => {
    const set = new PatternSet();
    const id = set.add({ regex: 'fatal: the last line$' });
    const log = '2026-01-12 08:00:00 INFO nothing happened\n'.repeat(20_000);
    const [match] = set.match(`${log}fatal: the last line`).matches;
    expect(match).toMatchObject({ id, spans: [{ start: log.length, end: log.length + 20 }] });
  });

  it('finds what goes over line ends in a long text, and nothing where it is not', () => {
    const set = new PatternSet();
    const id = set.add({ regex: 'Caused by: (?P<cause>\\S+)\\s+at main' });
    set.add({ regex: 'at main\\s+Caused by: Broken' });
    const log = 'Caused by: nothing\nand at main street\n'.repeat(5000);
    expect(set.match(`${log}Caused by: Broken\n\tat main`).matches).toEqual([
      {
        id,
        view: 'raw',
        spans: [{ start: log.length, end: log.length + 26, captures: { cause: 'Broken' } }],
      },
    ]);
  });

  it('keeps no memory of a very long line', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => {
      // What is found unused at first is given back by the second time.
      collect();
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const set = new PatternSet();
    set.add({ regex: 'valve \\d+ refused' });
    set.match('valve 7 refused');
    const before = held();
    set.match('x%41\x1b[0m '.repeat(600_000));
    expect(held() - before).toBeLessThan(2 ** 21);
  });
});
