import type { Answer } from './question.js';

/** A place in the text that the answer speaks of, in UTF-16 units. */
export interface Mark {
  key: string;
  /** Whether a record matched there, or the text shows there that a dead end was tried. */
  kind: 'match' | 'tried';
  /** The record that says so. */
  signatureId: string;
  start: number;
  end: number;
  line: number;
}

/** The places of all matches, in the order of the text. */
export function marksOf({ matches, weak }: Answer): Mark[] {
  return [...matches, ...weak]
    .flatMap(({ signature_id: signatureId, spans }) =>
      spans.map(({ start, end, line }): Mark => {
        return { key: `${signatureId}:${start}`, kind: 'match', signatureId, start, end, line };
      }),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The lines on which dead ends were tried. */
export function triedMarksOf({ matches }: Answer, text: string): Mark[] {
  const tried = matches.flatMap(({ signature_id: signatureId, dead_ends }) =>
    dead_ends.flatMap(({ tried_line: line }) => (line === null ? [] : [{ signatureId, line }])),
  );
  if (tried.length === 0) return [];
  const lines = text.split('\n');
  return tried.map(({ signatureId, line }) => {
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    const end = start + lines[line - 1]!.length;
    return { key: triedKey(signatureId, line), kind: 'tried', signatureId, start, end, line };
  });
}

export const triedKey = (signatureId: string, line: number) => `${signatureId} tried ${line}`;
