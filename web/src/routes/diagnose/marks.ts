import type { Answer } from './question.js';

/** A place in the text where a match stands, in UTF-16 units. */
export interface Mark {
  key: string;
  /** The record that matched. */
  signatureId: string;
  start: number;
  end: number;
  line: number;
}

/** The places of all matches, in the order of the text. */
export function marksOf({ matches, weak }: Answer): Mark[] {
  return [...matches, ...weak]
    .flatMap(({ signature_id: signatureId, spans }) =>
      spans.map(({ start, end, line }) => ({ key: `${signatureId}:${start}`, signatureId, start, end, line })),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
