/** A text made from another one. */
export interface Derived {
  readonly text: string;
  /** The stretch of the source that went into `start`..`end`, from the first unit to the last; an empty one is a place. */
  toSource(start: number, end: number): [number, number];
}

/** A text as it is. */
export function same(text: string): Derived {
  return { text, toSource: (start, end) => [start, end] };
}

/** What was made from `from`, as made from the source of `from`. */
export function derive(from: Derived, next: Derived | null): Derived {
  if (!next) return from;
  return { text: next.text, toSource: (start, end) => from.toSource(...next.toSource(start, end)) };
}

/** What was made from the stretch of a text that starts at `at`, as made from the source of the whole text. */
export function within(whole: Derived, at: number, derived: Derived): Derived {
  return {
    text: derived.text,
    toSource: (start, end) => {
      const [from, to] = derived.toSource(start, end);
      return whole.toSource(at + from, at + to);
    },
  };
}

/** A stretch of a text, and what was made from it. */
export interface Piece {
  start: number;
  end: number;
  derived: Derived;
}

/** What was made from the pieces of a text, one after the other; between them stands what did in the text. */
export function sequence(pieces: readonly Piece[], between: string): Derived {
  const starts = new Int32Array(pieces.length);
  for (let i = 1; i < pieces.length; i++) {
    starts[i] = starts[i - 1]! + pieces[i - 1]!.derived.text.length + between.length;
  }
  const pieceAt = (index: number) => lastAtOrBefore(starts, 1, index);
  const sourceOf = (start: number, end: number): [number, number] => {
    const at = pieceAt(start);
    const piece = pieces[at]!;
    const behind = start - starts[at]! - piece.derived.text.length;
    if (behind >= 0) return [piece.end + behind, piece.end + behind + end - start];
    const [from, to] = piece.derived.toSource(start - starts[at]!, end - starts[at]!);
    return [piece.start + from, piece.start + to];
  };
  return {
    text: pieces.map(({ derived }) => derived.text).join(between),
    toSource: (start, end) => {
      const [from] = sourceOf(start, start);
      return [from, end > start ? sourceOf(end - 1, end)[1] : from];
    },
  };
}

/**
 * A text with some stretches replaced, and the way back from it to the text it was made of.
 *
 * An edit is four numbers: the stretch of the target that it wrote (which may be empty) and the stretch of the source
 * that it replaced. Between edits the two texts are the same.
 */
export class Rewritten implements Derived {
  /** @param edits the four numbers of each edit, one edit after the other */
  constructor(
    readonly text: string,
    private readonly edits: Int32Array,
  ) {}

  toSource(start: number, end: number): [number, number] {
    const from = this.sourceStart(start);
    return [from, end > start ? this.sourceEnd(end - 1) : from];
  }

  /** Whether the unit at `index` was written by an edit. */
  isEdited(index: number): boolean {
    const edit = this.editAt(index);
    return edit >= 0 && index < this.edits[edit + TARGET_END]!;
  }

  private sourceStart(index: number): number {
    const edit = this.editAt(index);
    if (edit < 0) return index;
    const behind = index - this.edits[edit + TARGET_END]!;
    return behind < 0 ? this.edits[edit + SOURCE_START]! : this.edits[edit + SOURCE_END]! + behind;
  }

  private sourceEnd(index: number): number {
    return this.isEdited(index) ? this.edits[this.editAt(index) + SOURCE_END]! : this.sourceStart(index) + 1;
  }

  /** Where the last edit that starts at or before `index` of the target is kept, or a negative number. */
  private editAt(index: number): number {
    return EDIT * lastAtOrBefore(this.edits, EDIT, index);
  }
}

/** Which of the sorted numbers, of which every `step`th counts, is the last that is not over `limit`; -1 for none. */
export function lastAtOrBefore(numbers: ArrayLike<number>, step: number, limit: number): number {
  let low = 0;
  let high = numbers.length / step;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle * step]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How an edit is kept: the start of its target, then these, in as many numbers. */
const TARGET_END = 1;
const SOURCE_START = 2;
const SOURCE_END = 3;
const EDIT = 4;

const NO_EDITS = new Int32Array(0);

/** So many pieces are put together at a time: a list of millions of them would weigh more than the text. */
const MAX_PIECES = 1 << 14;

/** Collects edits of a text, from left to right. */
export class Rewrite {
  private edits = NO_EDITS;
  private editsEnd = 0;
  private text = '';
  private pieces: string[] = [];
  private length = 0;
  private sourceDone = 0;

  constructor(private readonly source: string) {}

  /** Writes `text` in place of `start`..`end` of the source. */
  replace(start: number, end: number, text: string): void {
    this.push(this.source.slice(this.sourceDone, start));
    const targetStart = this.length;
    this.push(text);
    this.sourceDone = end;

    if (this.editsEnd === this.edits.length) {
      const grown = new Int32Array(Math.max(16 * EDIT, this.edits.length * 2));
      grown.set(this.edits);
      this.edits = grown;
    }
    this.edits.set([targetStart, this.length, start, end], this.editsEnd);
    this.editsEnd += EDIT;
  }

  /** @returns null when there were no edits. */
  finish(): Rewritten | null {
    if (this.editsEnd === 0) return null;
    this.push(this.source.slice(this.sourceDone));
    this.flush();
    return new Rewritten(this.text, this.edits.slice(0, this.editsEnd));
  }

  private push(piece: string): void {
    this.length += piece.length;
    this.pieces.push(piece);
    if (this.pieces.length >= MAX_PIECES) this.flush();
  }

  private flush(): void {
    this.text += this.pieces.join('');
    this.pieces = [];
  }
}
