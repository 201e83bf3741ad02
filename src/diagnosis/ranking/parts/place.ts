import { isFailure, type LineKind } from '../../../text/line-kind.js';
import type { Candidate } from '../evidence.js';
import type { LogLines } from '../../text/log-lines.js';
import type { Judged, Judgement, NoteKey, Situation } from '../reasons.js';
import type { TraceLayer, Traces } from '../../text/traces.js';

/** Where a match stands. */
export interface Place {
  line: number;
  kind: LineKind;
  /** Of an exception that has causes or is one. */
  layer?: TraceLayer;
}

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

/** The best place of a candidate's occurrences, the first of equals. */
export function placeOf({ match }: Candidate, lines: LogLines, traces: Traces): Place {
  let best: Place | undefined;
  for (const { start } of match.spans) {
    const line = lines.lineAt(start);
    const place = { line, kind: lines.kindOf(line), layer: traces.layerAt(start) };
    if (!best || valueOf(place) > valueOf(best)) best = place;
  }
  return best!;
}

/** Whether a place tells that something failed. */
export function tellsOfFailure({ kind }: Place): boolean {
  return isFailure(kind);
}

/** Whether a place tells that all went on. */
export function isCalm({ kind }: Place): boolean {
  return kind === 'warning' || kind === 'normal';
}

/** An error's line, the innermost cause and the first failure are the best places. */
export function judgePlace({ place }: Judged, { firstFailure }: Situation): Judgement {
  const { line, kind, layer } = place;
  const value = valueOf(place);
  if (layer) {
    const note = layer.innermost ? 'answer:reasons.place.innermost' : 'answer:reasons.place.outer';
    return { value, note, params: { line } };
  }
  if (firstFailure !== undefined && line > firstFailure && kind !== 'normal')
    return {
      value: value * CONSEQUENCE.later,
      note: 'answer:reasons.place.later',
      params: { line, first: firstFailure },
    };
  return { value, note: NOTE_OF_KIND[kind], params: { line } };
}

function valueOf({ kind, layer }: Place): number {
  if (layer) return layer.innermost ? 1 : VALUE_OF_KIND[kind] * CONSEQUENCE.outer;
  return VALUE_OF_KIND[kind];
}
