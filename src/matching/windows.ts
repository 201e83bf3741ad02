import { charge, type StepBudget } from './metered-text.js';
import { lineAt, type Stretch } from './views/lines.js';
import type { Views } from './views.js';

/** The lines of a text as far as a pattern can get from one to another. */
export interface Lines {
  readonly length: number;
  /** The line that holds `at` or ends there, with those that were one with it. */
  around(at: number): Stretch;
  /** Whether a match may get across a line, from the one before to the one behind, within a single run. */
  mayCross(line: Stretch): boolean;
}

/** @param stops characters at which a run ends */
export function rawLines({ raw: { text } }: Views, stops: string): Lines {
  const stop = stopsIn(text, stops);
  return { length: text.length, around: (at) => lineAt(text, at), mayCross: (line) => !stop(line) };
}

/** Lines of the plain text as all views after it read them: joined, and where it has them, decoded. */
export function plainLines(views: Views, stops: string): Lines {
  const { text } = views.plain;
  const stop = stopsIn(text, stops);
  return {
    length: text.length,
    around: (at) => views.wraps.around(at),
    // What decoding makes of a line may lack what stands in it.
    mayCross: (line) => views.mayDecode(line) || !stop(line),
  };
}

function stopsIn(text: string, stops: string): (line: Stretch) => boolean {
  return ({ start, end }) => {
    for (let i = start; i < end; i++) if (stops.includes(text.charAt(i))) return true;
    return false;
  };
}

/** In units of the text: who looks at more of it than this takes all of it. */
const MAX_LOOKED_AT = 2;

/**
 * Where a pattern that sees beyond a line can match: on the lines on which its literals stand, and on as many around them
 * as it can get to by its crossings (see `scope.ts`). By each it gets to another line, and over any number of lines in
 * which nothing stops it. Of windows that touch one is made, so that every match lies within one of them.
 * @throws StepBudgetExhausted
 */
export function windowsAround(
  starts: readonly number[],
  crossings: number,
  lines: Lines,
  budget: StepBudget,
): Stretch[] {
  const windows: Stretch[] = [];
  const all = { start: 0, end: lines.length };
  let left = MAX_LOOKED_AT * lines.length;
  const cross = (line: Stretch, next: (line: Stretch) => Stretch | undefined): Stretch => {
    let reached = line;
    for (let crossed = 0; crossed < crossings && left > 0;) {
      const further = next(reached);
      if (!further) break;
      reached = further;
      const length = reached.end - reached.start + 1;
      left -= length;
      charge(budget, length);
      if (!lines.mayCross(reached)) crossed++;
    }
    return reached;
  };
  for (const at of starts) {
    const line = lines.around(at);
    let { start } = cross(line, ({ start }) => (start > 0 ? lines.around(start - 1) : undefined));
    let { end } = cross(line, ({ end }) => (end < lines.length ? lines.around(end + 1) : undefined));
    if (left <= 0) return [all];
    while (windows.length > 0 && windows.at(-1)!.end + 1 >= start) {
      const touching = windows.pop()!;
      start = Math.min(start, touching.start);
      end = Math.max(end, touching.end);
    }
    windows.push({ start, end });
  }
  return windows;
}
