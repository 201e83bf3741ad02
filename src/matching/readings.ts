import { Part } from './part.js';
import { isTwinView, type ViewName, type Views } from './views.js';
import type { Derived } from './views/rewrite.js';
import { JOINTS } from './views/unwrapped.js';

/** What a view reads: all of it, and on a line, when that is not what the view before reads there. */
interface Source {
  name: ViewName;
  rank: number;
  whole(): Derived;
  line(start: number): Derived | undefined;
  /** Lines that are read as one have one name; where there is none, each has its own. */
  nameOf?(line: number): number;
}

/**
 * A view as patterns are tried on it: whole, or on a line, which is named by where it starts in the plain text (for the
 * raw view, in the raw text). Where it reads the same as the one before, both give the same part.
 */
export class Reading {
  readonly name: ViewName;
  /** Its place among all readings that there may be. */
  readonly rank: number;
  readonly isTwin: boolean;
  private readonly parts = new Map<number, Part>();
  private wholePart: Part | undefined;

  /** @param before what is tried before, when it may read the same */
  constructor(
    private readonly source: Source,
    readonly before: Reading | undefined,
  ) {
    this.name = source.name;
    this.rank = source.rank;
    this.isTwin = isTwinView(source.name);
  }

  line(start: number): Part {
    const name = this.source.nameOf?.(start) ?? start;
    const known = this.parts.get(name);
    if (known) return known;
    const read = this.source.line(start);
    const part = read ? new Part(read) : this.before!.line(start);
    this.parts.set(name, part);
    return part;
  }

  whole(): Part {
    if (this.wholePart) return this.wholePart;
    const read = this.source.whole();
    const before = this.before?.whole();
    return (this.wholePart = before?.text === read.text ? before : new Part(read));
  }
}

/** The readings of a text in their order, but for views that are the one before throughout. */
export function readingsOf(views: Views): Reading[] {
  const raw = new Reading(
    { name: 'raw', rank: 0, whole: () => views.raw, line: (start) => views.rawLine(start) },
    undefined,
  );
  const readings = [raw];
  const then = (source: Source) => readings.push(new Reading(source, readings.at(-1)));
  if (!views.isPlain) {
    // Its lines stand elsewhere than those of the raw text.
    const line = (start: number) => views.plainLine(start);
    readings.push(new Reading({ name: 'plain', rank: 1, whole: () => views.plain, line }, undefined));
  }
  if (views.isEncoded) {
    then({ name: 'decoded', rank: 2, whole: () => views.decoded, line: (start) => views.decodedLine(start) });
  }
  then({ name: 'folded', rank: 3, whole: () => views.folded, line: (start) => views.foldedLine(start) });
  if (!views.mayBeWrapped) return readings;
  for (const [i, joint] of JOINTS.entries()) {
    then({
      name: 'unwrapped',
      rank: 4 + i,
      whole: () => views.unwrapped(joint),
      line: (start) => views.unwrappedLine(start, joint),
      nameOf: (line) => views.wraps.around(line).start,
    });
  }
  return readings;
}
