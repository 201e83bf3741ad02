/**
 * What a set has to answer, found without any of its machinery: each pattern alone, compiled by re2js, on each view of
 * the whole text, and its folded twin on the folded views. Views and twins are what the answer is defined by.
 */
import { RE2JS } from 're2js';
import { type MatchResult, PatternSet, type PatternSource } from '../../src/matching/pattern-set.js';
import { readPattern } from '../../src/matching/pattern.js';
import { foldedTwin } from '../../src/matching/twin.js';
import { buildViews, isTwinView, type View, type ViewName } from '../../src/matching/views.js';
import type { EngineCase } from './cases.js';

/** Where a pattern is found: `[start, end]` in UTF-16 units of the text, and what its named groups took, span by span. */
export interface Found {
  pattern: number;
  view: ViewName;
  spans: [number, number][];
  captures: Record<string, string>[];
}

/** A text about which the set and the brute force do not agree. */
export interface Difference {
  patterns: PatternSource[];
  text: string;
  /** What had been done to the set before. */
  after: 'adding' | 'removing' | 'adding again';
  expected: Found[];
  answered: Found[] | MatchResult;
}

const FLAG_BITS: Record<string, number> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

/** A pattern and its twin, ready to run. */
class Reference {
  private readonly alone: RE2JS;
  private readonly twin: RE2JS;

  constructor(source: PatternSource) {
    const twin = foldedTwin(source, readPattern(source));
    this.alone = compile(source);
    this.twin = twin.regex === source.regex ? this.alone : compile(twin);
  }

  /** @returns undefined when no view has it. */
  find(views: readonly View[], pattern: number): Found | undefined {
    for (const view of views) {
      const matcher = (isTwinView(view.name) ? this.twin : this.alone).matcher(view.text);
      const found: Found = { pattern, view: view.name, spans: [], captures: [] };
      while (matcher.find()) {
        found.spans.push(view.toRaw(matcher.start(), matcher.end()));
        const named = Object.entries(matcher.getNamedGroups()).filter((entry) => entry[1] !== null);
        found.captures.push(Object.fromEntries(named.toSorted(byName)) as Record<string, string>);
      }
      if (found.spans.length > 0) return found;
    }
    return undefined;
  }
}

function compile({ regex, flags = 'im' }: PatternSource): RE2JS {
  return RE2JS.compile(
    regex,
    Array.from(flags).reduce((bits, flag) => bits | FLAG_BITS[flag]!, 0),
  );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/**
 * Asks a set about every text: with all patterns, without some, and with all again.
 * @param seen is told what was found, when the set agreed.
 */
export function firstDifference(
  { patterns, texts, removed }: EngineCase,
  seen: (found: Found[]) => void = () => {},
): Difference | undefined {
  const references = patterns.map((source) => new Reference(source));
  const asked = texts.map((text) => {
    const views = buildViews(text);
    const expected = references.flatMap((reference, i) => reference.find(views, i) ?? []);
    return { text, expected };
  });

  // Here it is asked what is found, however much it costs, and with all that may leave patterns out.
  const set = new PatternSet({ stepBudget: 2 ** 40, guardAll: true });
  const ids = patterns.map((source) => set.add(source));
  const compare = (after: Difference['after'], isThere: (pattern: number) => boolean): Difference | undefined => {
    for (const { text, expected: all } of asked) {
      const expected = all.filter(({ pattern }) => isThere(pattern));
      const answer = set.match(text);
      const answered = answer.skipped.length > 0 ? answer : foundIn(answer, ids);
      if (JSON.stringify(answered) !== JSON.stringify(expected)) return { patterns, text, after, expected, answered };
      if (after === 'adding') seen(expected);
    }
    return undefined;
  };

  const atFirst = compare('adding', () => true);
  if (atFirst || !removed.includes(true)) return atFirst;
  ids.forEach((id, i) => removed[i] && set.remove(id));
  const without = compare('removing', (pattern) => !removed[pattern]);
  if (without) return without;
  patterns.forEach((source, i) => removed[i] && (ids[i] = set.add(source)));
  return compare('adding again', () => true);
}

/** An answer by the places of the patterns instead of their ids. */
function foundIn({ matches }: MatchResult, ids: readonly number[]): Found[] {
  return matches
    .map(({ id, view, spans }) => ({
      pattern: ids.indexOf(id),
      view,
      spans: spans.map(({ start, end }): [number, number] => [start, end]),
      captures: spans.map(({ captures }) => Object.fromEntries(Object.entries(captures).toSorted(byName))),
    }))
    .toSorted((one, other) => one.pattern - other.pattern);
}
