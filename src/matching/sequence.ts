import { CharSet, isSurrogate } from './char-set.js';
import { foldText } from './filter/fold.js';
import { charge, type StepBudget } from './metered-text.js';
import type { Occurrence } from './regex.js';
import { type Assertion, isOneChar, type Node, type OneChar } from './syntax/ast.js';
import { minLength } from './syntax/measure.js';

/** Fixed characters, written folded when their case does not count. */
interface Fixed {
  kind: 'fixed';
  text: string;
  folded: boolean;
}

/** A run of characters of one set. */
interface Run {
  kind: 'run';
  set: CharSet;
  min: number;
  max: number;
  lazy: boolean;
  /** Fixed text that stands right behind it, whatever is asked or noted in between. */
  next?: Fixed;
}

/** Where a named group starts (an even `mark`) or ends. */
interface Edge {
  kind: 'edge';
  mark: number;
}

type Step = Fixed | Run | Edge | Assertion;

/** A pattern of more steps than this is left to re2js. */
const MAX_STEPS = 100;

/** What a search may cost for each unit of the text, before it is left to re2js, which takes no longer the more it tries. */
const MAX_TRIES = 64;

/** Re2js reads NUL and lone surrogates as U+FFFD, and what is beyond the BMP as pairs: these are left to it. */
const LEFT_TO_REGEX = /[\0\ud800-\udfff\ufffd]/;

/** Looking for a fixed text, or for the end of a run, reads so many units (a power of 2) in the time of a try. */
const UNITS_OF_A_TRY_BITS = 3;

/** So many places are tried before what stands behind a run is looked for. */
const CLOSE_BY = 8;

/** Thrown where a search is left to re2js. */
const LEFT = new Error('left to re2js');

/**
 * A pattern that is one thing after another, without choices: fixed text, runs of characters (`.*`, `[^"]+`, `\d`), named
 * groups, assertions. Most patterns are, and need no regex to be compiled: what follows a run is tried wherever the run
 * may end, first as it prefers. What re2js finds is what is found; what would take long is left to it.
 */
export class Sequence {
  private readonly marks: number[];
  /** What a match starts with, groups and assertions aside. */
  private readonly first: Fixed | Run;
  /** By step, what was found of a run last: from where on it goes up to which end. */
  private readonly runs: { from: number; end: number }[];
  /** By step, from where on up to where the run ended last what stands right behind it does not start. */
  private readonly lacking: { from: number; to: number }[];
  private tries = 0;

  private constructor(
    private readonly steps: readonly Step[],
    private readonly names: readonly string[],
  ) {
    this.marks = names.flatMap(() => [0, 0]);
    this.runs = steps.map(() => ({ from: 0, end: -1 }));
    this.lacking = steps.map(() => ({ from: 0, to: -1 }));
    for (const [index, step] of steps.entries()) {
      const next = steps.slice(index + 1).find(({ kind }) => kind === 'fixed' || kind === 'run');
      if (step.kind === 'run' && next?.kind === 'fixed') step.next = next;
    }
    this.first = steps.find((step) => step.kind === 'fixed' || step.kind === 'run')!;
  }

  /** Undefined for a pattern that is not a sequence, or that may match nothing. */
  static of(node: Node): Sequence | undefined {
    const steps: Step[] = [];
    const names: string[] = [];
    const isSequence = minLength(node) > 0 && append(node, steps, names) && steps.length <= MAX_STEPS;
    return isSequence ? new Sequence(steps, names) : undefined;
  }

  /**
   * Every non-overlapping occurrence from left to right; undefined when that is left to re2js.
   * @param folded the text with its case folded
   * @throws StepBudgetExhausted
   */
  findAll(text: string, folded: string, budget: StepBudget): Occurrence[] | undefined {
    const found: Occurrence[] = [];
    // Who has no more steps for it is not helped by re2js, which costs more.
    const most = Math.min(MAX_TRIES * text.length, budget.left);
    this.tries = most;
    for (const run of this.runs) run.end = -1;
    for (const lacking of this.lacking) lacking.to = -1;
    try {
      for (let from = 0; from < text.length;) {
        const occurrence = this.find(text, folded, from);
        if (!occurrence) break;
        found.push(occurrence);
        from = occurrence.end;
      }
    } catch (error) {
      if (error === LEFT) return undefined;
      throw error;
    } finally {
      charge(budget, most - this.tries);
    }
    return found;
  }

  private find(text: string, folded: string, from: number): Occurrence | undefined {
    const { first } = this;
    for (let start = from; start <= text.length; start++) {
      if (first.kind === 'fixed') {
        const place = (first.folded ? folded : text).indexOf(first.text, start);
        this.tries -= ((place < 0 ? text.length : place) - start) >> UNITS_OF_A_TRY_BITS;
        start = place;
      }
      if (start < 0) return undefined;
      if (--this.tries < 0) throw LEFT;
      const end = this.endFrom(0, start, text, folded);
      if (end >= 0) return { start, end, captures: this.captures(text) };
      // A run that goes on from here ends nowhere else than this one did.
      if (first === this.steps[0] && first.kind === 'run' && first.max === Infinity)
        start = this.runEnd(first, 0, start, text);
    }
    return undefined;
  }

  /** Where the match ends that takes the step `index` at `at`, and all behind it; -1 when there is none. */
  private endFrom(index: number, at: number, text: string, folded: string): number {
    for (; index < this.steps.length; index++) {
      const step = this.steps[index]!;
      if (step.kind === 'fixed') {
        if (!(step.folded ? folded : text).startsWith(step.text, at)) return -1;
        at += step.text.length;
      } else if (step.kind === 'run') return this.endOfRun(step, index, at, text, folded);
      else if (step.kind === 'edge') this.marks[step.mark] = at;
      else if (!holds(step.which, text, at)) return -1;
    }
    return at;
  }

  private endOfRun(run: Run, index: number, at: number, text: string, folded: string): number {
    const { lazy, next } = run;
    const last = this.runEnd(run, index, at, text);
    const least = at + run.min;
    const searched = next?.folded ? folded : text;
    let hits = 0;
    let misses = 0;
    for (let end = lazy ? least : last; least <= end && end <= last; end += lazy ? 1 : -1) {
      if (--this.tries < 0) throw LEFT;
      if (next && !searched.startsWith(next.text, end)) {
        // Where it was met, it may stand close by again, and trying a few places is quicker than to look for it.
        if (hits > 0 && misses++ < CLOSE_BY) continue;
        end = lazy
          ? this.firstPlace(index, next.text, searched, end, last)
          : this.lastPlace(index, next.text, searched, least, end, hits === 0);
        if (end < 0) break;
      }
      hits++;
      misses = 0;
      const matched = this.endFrom(index + 1, end, text, folded);
      if (matched >= 0) return matched;
    }
    return -1;
  }

  /** Where what stands behind the run starts first, from a place on up to the end of the run; -1 for nowhere. */
  private firstPlace(index: number, next: string, searched: string, from: number, runEnd: number): number {
    const lacking = this.lacking[index]!;
    const to = lacking.to === runEnd ? lacking.from - 1 : runEnd;
    const place = to < from ? -1 : searched.slice(from, to + next.length).indexOf(next);
    this.tries -= (place < 0 ? Math.max(0, to - from) : place) >> UNITS_OF_A_TRY_BITS;
    if (place >= 0) return from + place;
    lacking.from = Math.min(from, to + 1);
    lacking.to = runEnd;
    return -1;
  }

  /** Where it starts last, between two places. @param isRunEnd whether `until` is where the run ends */
  private lastPlace(
    index: number,
    next: string,
    searched: string,
    from: number,
    until: number,
    isRunEnd: boolean,
  ): number {
    const lacking = this.lacking[index]!;
    const to = isRunEnd && lacking.to === until ? lacking.from - 1 : until;
    const place = to < from ? -1 : searched.slice(from, to + next.length).lastIndexOf(next);
    this.tries -= Math.max(0, to - from - Math.max(0, place)) >> UNITS_OF_A_TRY_BITS;
    if (isRunEnd) {
      lacking.from = place < 0 ? Math.min(from, to + 1) : from + place + 1;
      lacking.to = until;
    }
    return place < 0 ? -1 : from + place;
  }

  /** Where the longest run ends that starts at `at`. */
  private runEnd({ set, max }: Run, index: number, at: number, text: string): number {
    // What is part of a run that is known ends where that does.
    const known = max === Infinity ? this.runs[index] : undefined;
    if (known && known.from <= at && at <= known.end) return known.end;
    const last = Math.min(text.length, at + max);
    let end = at;
    for (; end < last; end++) {
      if (known && end === known.from && end <= known.end) break;
      const unit = text.charCodeAt(end);
      // A pair is one character.
      if (isSurrogate(unit)) throw LEFT;
      if (!set.has(unit)) break;
    }
    this.tries -= (end - at) >> UNITS_OF_A_TRY_BITS;
    if (!known) return end;
    if (end !== known.from || end > known.end) known.end = end;
    known.from = at;
    return known.end;
  }

  private captures(text: string): Record<string, string> {
    return Object.fromEntries(
      this.names.map((name, i) => [name, text.slice(this.marks[2 * i], this.marks[2 * i + 1])]),
    );
  }
}

/** Adds what a node takes to the steps. @returns whether it could be. */
function append(node: Node, steps: Step[], names: string[]): boolean {
  if (node.kind === 'concat') return node.parts.every((part) => append(part, steps, names));
  if (node.kind === 'assertion') return steps.push(node) > 0;
  if (node.kind === 'char') return appendFixed(node.code, node.fold, steps);
  if (node.kind === 'group') {
    if (node.name === undefined) return append(node.body, steps, names);
    const mark = 2 * (names.push(node.name) - 1);
    steps.push({ kind: 'edge', mark });
    return append(node.body, steps, names) && steps.push({ kind: 'edge', mark: mark + 1 }) > 0;
  }
  if (isOneChar(node)) return appendRun(node, { min: 1, max: 1, lazy: false }, steps);
  return node.kind === 'repeat' && isOneChar(node.body) && appendRun(node.body, node, steps);
}

function appendFixed(code: number, fold: boolean, steps: Step[]): boolean {
  const char = String.fromCodePoint(code);
  if (LEFT_TO_REGEX.test(char)) return false;
  const text = fold ? foldText(char) : char;
  const last = steps.at(-1);
  if (last?.kind === 'fixed' && last.folded === fold) last.text += text;
  else steps.push({ kind: 'fixed', text, folded: fold });
  return true;
}

function appendRun(part: OneChar, { min, max, lazy }: Pick<Run, 'min' | 'max' | 'lazy'>, steps: Step[]): boolean {
  if (part.kind === 'char' && LEFT_TO_REGEX.test(String.fromCodePoint(part.code))) return false;
  const set = CharSet.of(part);
  return set !== undefined && steps.push({ kind: 'run', set, min, max, lazy }) > 0;
}

function holds(which: Assertion['which'], text: string, at: number): boolean {
  switch (which) {
    case 'text_start':
      return at === 0;
    case 'text_end':
      return at === text.length;
    case 'line_start':
      return at === 0 || text[at - 1] === '\n';
    case 'line_end':
      return at === text.length || text[at] === '\n';
    case 'word_boundary':
      return isWord(text, at - 1) !== isWord(text, at);
    case 'no_word_boundary':
      return isWord(text, at - 1) === isWord(text, at);
  }
}

function isWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit | 32) >= 97 ? (unit | 32) <= 122 || unit === 95 : unit >= 48 && unit <= 57;
}
