import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PatternSet, type PatternSource } from '../src/matching/pattern-set.js';

/** What a pattern, by its place in `patterns`, is found as: spans are [start, end] in UTF-16 units of the text. */
interface Expected {
  pattern: number;
  view: string;
  spans: [number, number][];
  /** Of the first span. */
  captures?: Record<string, string>;
}

interface Case {
  name: string;
  patterns: PatternSource[];
  text: string;
  expect: Expected[];
}

const folder = new URL('cases/', import.meta.url);

describe.each(readdirSync(folder).toSorted())('%s', (file) => {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  it.each(cases)('$name', ({ patterns, text, expect: expected }) => {
    const set = new PatternSet();
    const ids = patterns.map((pattern) => set.add(pattern));
    const { matches, skipped } = set.match(text);
    expect(skipped).toEqual([]);
    expect(
      matches.map(({ id, view, spans }) => ({
        pattern: ids.indexOf(id),
        view,
        spans: spans.map(({ start, end }) => [start, end]),
        captures: spans[0]!.captures,
      })),
    ).toEqual(expected.map((match) => ({ captures: {}, ...match })));
  });
});
