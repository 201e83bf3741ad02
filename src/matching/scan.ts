import { type Candidates, EVERYWHERE } from './filter/candidates.js';
import { charge, type StepBudget } from './metered-text.js';
import type { Part, Span } from './part.js';
import type { Program } from './program.js';
import { type Reading, readingsOf } from './readings.js';
import type { ViewName, Views } from './views.js';
import type { Stretch } from './views/lines.js';
import { plainLines, rawLines, windowsAround } from './windows.js';

/** Where a pattern was found. */
export interface Found {
  view: ViewName;
  /** The place of the reading that has it among all readings of any text. */
  rank: number;
  /** Every occurrence in it, from left to right. */
  spans: Span[];
}

/** A line, by where it starts, or lines that are looked at together. */
type Place = number | Stretch;

/** A text that was scanned, with the patterns that may match it. Good until its set scans the next text. */
export class Scan {
  private readonly readings: readonly Reading[];

  constructor(
    /** In the order in which they were found. */
    readonly patterns: readonly number[],
    private readonly views: Views,
    /** Lines by patterns, of the raw text and of the plain one. */
    private readonly raw: Candidates,
    private readonly plain: Candidates,
    /** What looking for literals cost. */
    readonly steps: number,
  ) {
    this.readings = readingsOf(views);
  }

  /**
   * Looks for the first reading that has the pattern.
   * @param lastRank readings behind it are not asked
   * @throws StepBudgetExhausted
   */
  find(pattern: number, program: Program, budget: StepBudget, lastRank = Infinity): Found | undefined {
    let places = this.placesIn('raw', pattern, program, budget);
    let isHopeful = false;
    for (const reading of this.readings) {
      if (reading.rank > lastRank) return undefined;
      if (reading.name === 'plain') places = this.placesIn('plain', pattern, program, budget);
      if (reading.isTwin && !isHopeful) {
        places = places.filter((place) => this.mayMatchTwinAt(place, program, budget));
        isHopeful = true;
      }
      const spans = spansIn(reading, places, program, budget);
      if (spans.length > 0) return { view: reading.name, rank: reading.rank, spans };
    }
    return undefined;
  }

  /** Where the pattern may match: on lines of its literals, and as far around them as it can see. */
  private placesIn(text: 'raw' | 'plain', pattern: number, program: Program, budget: StepBudget): readonly Place[] {
    const { views } = this;
    const isRaw = text === 'raw' && !views.isPlain;
    const candidates = text === 'raw' ? this.raw : this.plain;
    charge(budget, candidates.noted(pattern));
    const lines = candidates.linesOf(pattern);
    if (lines === EVERYWHERE) return [{ start: 0, end: (isRaw ? views.raw : views.plain).text.length }];
    const { crossings, stops } = program;
    if (crossings === 0) return lines;
    return windowsAround(lines, crossings, isRaw ? rawLines(views, stops) : plainLines(views, stops), budget);
  }

  /** Whether the folded or the unwrapped view may have a match on a line: most lack what else the pattern asks for. */
  private mayMatchTwinAt(place: Place, program: Program, budget: StepBudget): boolean {
    if (typeof place !== 'number') return true;
    const symbols = this.views.symbolsAround(place);
    return symbols === undefined || program.mayMatch(symbols, budget);
  }
}

/** Every occurrence of a pattern at some places of a reading that the readings before do not have there. */
function spansIn(reading: Reading, places: readonly Place[], pattern: Program, budget: StepBudget): Span[] {
  const program = reading.isTwin ? pattern.twin : pattern;
  // Where the reading before reads the same, it is known what the same program finds.
  const before = reading.before?.isTwin === reading.isTwin || program === pattern ? reading.before : undefined;
  const spans: Span[] = [];
  let last: Part | undefined;
  for (const place of places) {
    const part = partAt(reading, place);
    if (part === last || (before && part === partAt(before, place))) continue;
    for (const span of part.spansOf(program, budget)) spans.push(span);
    last = part;
  }
  return spans;
}

function partAt(reading: Reading, place: Place): Part {
  return typeof place === 'number' ? reading.line(place) : reading.stretch(place.start, place.end);
}
