import { SIGN_SHIFT, UNIT } from '../filter/symbols.js';
import { Units } from './units.js';

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

/** What a rewrite works in. Most are small and follow one another: they take turns in the same memory. */
class Workspace {
  readonly source = new Units();
  readonly target = new Units();
  edits = new Int32Array(EDIT << 6);

  get isLarge(): boolean {
    return Math.max(this.source.array.length, this.target.array.length, this.edits.length) > MAX_KEPT;
  }
}

let spare: Workspace | undefined;

/** What is kept for the next rewrite has at most so much room in each of its arrays: a larger one comes alone. */
const MAX_KEPT = 1 << 21;

/** Collects edits of a text, from left to right. */
export class Rewrite {
  private readonly space: Workspace;
  private editsEnd = 0;
  private sourceDone = 0;

  constructor(readonly text: string) {
    this.space = spare ?? new Workspace();
    spare = undefined;
    this.space.source.read(text);
    this.space.target.length = 0;
  }

  /** The units of the text; some behind its end can be read and are 0. */
  get units(): Uint16Array {
    return this.space.source.array;
  }

  /** How much of the target is written. */
  get length(): number {
    return this.space.target.length;
  }

  /** Writes `text` in place of `start`..`end` of the source. */
  replace(start: number, end: number, text: string): void {
    this.keepUpTo(start);
    const from = this.length;
    for (let i = 0; i < text.length; i++) this.space.target.push(text.charCodeAt(i));
    this.note(from, end);
  }

  /** Writes one unit in place of them. */
  replaceByUnit(start: number, end: number, unit: number): void {
    this.keepUpTo(start);
    this.space.target.push(unit);
    this.note(this.length - 1, end);
  }

  /** Writes the source up to a place. */
  keepUpTo(end: number): void {
    this.space.target.copy(this.space.source, this.sourceDone, end);
    this.sourceDone = end;
  }

  /** Writes nothing for the source up to a place. */
  leaveOutUpTo(end: number): void {
    this.note(this.length, end);
  }

  /** What was written so far, to go back to. */
  mark(): Mark {
    return { editsEnd: this.editsEnd, length: this.length, sourceDone: this.sourceDone };
  }

  goBack({ editsEnd, length, sourceDone }: Mark): void {
    this.editsEnd = editsEnd;
    this.space.target.length = length;
    this.sourceDone = sourceDone;
  }

  /** Whether there were edits since then. */
  isEditedSince({ editsEnd }: Mark): boolean {
    return this.editsEnd > editsEnd;
  }

  /** Whether any of the signs stands in the target, from a place on. */
  holds(signs: number, from: number): boolean {
    const { array, length } = this.space.target;
    const table = UNIT;
    for (let i = from; i < length; i++) if ((table[array[i]!]! >>> SIGN_SHIFT) & signs) return true;
    return false;
  }

  /** It is done. @returns null when there were no edits. */
  finish(): Rewritten | null {
    const { space, editsEnd } = this;
    if (editsEnd > 0) this.keepUpTo(this.text.length);
    if (!space.isLarge) spare = space;
    return editsEnd > 0 ? new Rewritten(space.target.toString(), space.edits.slice(0, editsEnd)) : null;
  }

  /** Notes that what was written from `from` on stands for the source up to `end`. */
  private note(from: number, end: number): void {
    if (this.editsEnd === this.space.edits.length) this.growEdits();
    const { edits } = this.space;
    edits[this.editsEnd++] = from;
    edits[this.editsEnd++] = this.length;
    edits[this.editsEnd++] = this.sourceDone;
    edits[this.editsEnd++] = end;
    this.sourceDone = end;
  }

  private growEdits(): void {
    const grown = new Int32Array(2 * this.editsEnd);
    grown.set(this.space.edits);
    this.space.edits = grown;
  }
}

type Mark = Readonly<Record<'editsEnd' | 'length' | 'sourceDone', number>>;
