interface Range {
  start: number;
  end: number;
}

/** A run of a text, marked or not. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** A text cut where marks begin and end; marks that overlap become one. */
export function markedParts(text: string, ranges: readonly Range[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const start = Math.max(range.start, end);
    if (range.end <= start) continue;
    parts.push(
      { text: text.slice(end, start), isMarked: false },
      { text: text.slice(start, range.end), isMarked: true },
    );
    end = range.end;
  }
  parts.push({ text: text.slice(end), isMarked: false });
  return parts.filter((part) => part.text !== '');
}
