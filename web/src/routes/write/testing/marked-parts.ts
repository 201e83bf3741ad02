import type { Span } from '../../../../../src/text/span.js';

/** A run of a text, marked or not. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** A text cut where marks begin and end; marks that overlap become one. */
export function markedParts(text: string, spans: readonly Span[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const start = Math.max(span.start, end);
    if (span.end <= start) continue;
    parts.push(
      { text: text.slice(end, start), isMarked: false },
      { text: text.slice(start, span.end), isMarked: true },
    );
    end = span.end;
  }
  parts.push({ text: text.slice(end), isMarked: false });
  return parts.filter((part) => part.text !== '');
}
