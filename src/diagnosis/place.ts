import type { LineKind } from '../search/error-lines.js';
import type { Candidate } from './evidence.js';
import type { LogLines } from './log-lines.js';
import type { Judgement, NoteKey, Situation } from './reasons.js';

const VALUE_OF_KIND: Record<LineKind, number> = { error: 1, error_like: 0.9, plain: 0.6, warning: 0.45, normal: 0.2 };
const NOTE_OF_KIND: Record<LineKind, NoteKey> = {
  error: 'answer:reasons.place.error',
  error_like: 'answer:reasons.place.error_like',
  plain: 'answer:reasons.place.plain',
  warning: 'answer:reasons.place.warning',
  normal: 'answer:reasons.place.normal',
};
/** An exception around another is its consequence; what fails after the first failure often is. */
const CONSEQUENCE = { outer: 0.6, later: 0.9 };

/** The best place of a candidate's occurrences: an error's line, the innermost cause, the first failure. */
export function judgePlace({ match }: Candidate, { lines, firstFailure }: Situation): Judgement {
  let best: Judgement | undefined;
  for (const line of linesOf(match.spans, lines)) {
    const judgement = judgeLine(line, lines, firstFailure);
    if (!best || judgement.value > best.value) best = judgement;
  }
  return best!;
}

/** The first line on which a candidate explains something that tells of an error. */
export function firstFailureLine(candidates: readonly Candidate[], lines: LogLines): number | undefined {
  let first: number | undefined;
  for (const { match } of candidates)
    for (const line of linesOf(match.spans, lines)) {
      const kind = lines.kindOf(line);
      if ((kind === 'error' || kind === 'error_like') && (first === undefined || line < first)) first = line;
    }
  return first;
}

function linesOf(spans: readonly { start: number }[], lines: LogLines): Set<number> {
  return new Set(spans.map(({ start }) => lines.lineAt(start)));
}

function judgeLine(line: number, lines: LogLines, firstFailure: number | undefined): Judgement {
  const inTrace = lines.inTrace(line);
  if (inTrace === 'innermost') return { value: 1, note: 'answer:reasons.place.innermost', params: { line } };

  const kind = lines.kindOf(line);
  if (inTrace === 'outer')
    return { value: VALUE_OF_KIND[kind] * CONSEQUENCE.outer, note: 'answer:reasons.place.outer', params: { line } };
  if (firstFailure !== undefined && line > firstFailure && kind !== 'normal')
    return {
      value: VALUE_OF_KIND[kind] * CONSEQUENCE.later,
      note: 'answer:reasons.place.later',
      params: { line, first: firstFailure },
    };
  return { value: VALUE_OF_KIND[kind], note: NOTE_OF_KIND[kind], params: { line } };
}
