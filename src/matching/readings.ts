import { Part } from './part.js';
import { isTwinView, type ViewName, type Views } from './views.js';
import type { Derived } from './views/rewrite.js';
import { JOINTS } from './views/unwrapped.js';

/** What a view reads on lines, and on one line, when that is not what the view before reads there. */
interface Source {
  name: ViewName;
  rank: number;
  stretch(start: number, end: number): Derived;
  line(start: number): Derived | undefined;
  /** Lines that are read as one have one name; where there is none, each has its own. */
  nameOf?(line: number): number;
}

/**
 * A view as patterns are tried on it: on a line, or on several, which is named by where it starts in the plain text (for the
 * raw view, in the raw text). Where it reads the same as the one before, both give the same part.
 */
export class Reading {
  readonly name: ViewName;
  /** Its place among all readings that there may be. */
  readonly rank: number;
  readonly isTwin: boolean;
  private readonly parts = new Map<number, Part>();
  private readonly stretches = new Map<string, Part>();

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

  /** Lines from where the first starts to where the last ends; none of them was one with a line around them. */
  stretch(start: number, end: number): Part {
    const name = `${start}-${end}`;
    const known = this.stretches.get(name);
    if (known) return known;
    const read = this.source.stretch(start, end);
    const before = this.before?.stretch(start, end);
    const part = before?.text === read.text ? before : new Part(read);
    this.stretches.set(name, part);
    return part;
  }
}

/** The readings of a text in their order, but for views that are the one before throughout. */
export function readingsOf(views: Views): Reading[] {
  const { raw, plain, decoded, folded } = sourcesOf(views);
  const readings = [new Reading(raw, undefined)];
  // Its lines stand elsewhere than those of the raw text.
  if (!views.isPlain) readings.push(new Reading(plain, undefined));
  const then = (source: Source) => readings.push(new Reading(source, readings.at(-1)));
  if (views.isEncoded) then(decoded);
  then(folded);
  if (!views.mayBeWrapped) return readings;
  for (const [i, joint] of JOINTS.entries()) {
    then({
      name: 'unwrapped',
      rank: 4 + i,
      stretch: (start, end) => views.unwrappedStretch(start, end, joint),
      line: (start) => views.unwrappedLine(start, joint),
      nameOf: (line) => views.wraps.around(line).start,
    });
  }
  return readings;
}

function sourcesOf(views: Views): Record<Exclude<ViewName, 'unwrapped'>, Source> {
  return {
    raw: {
      name: 'raw',
      rank: 0,
      stretch: (start, end) => views.rawStretch(start, end),
      line: (start) => views.rawLine(start),
    },
    plain: {
      name: 'plain',
      rank: 1,
      stretch: (start, end) => views.plainStretch(start, end),
      line: (start) => views.plainLine(start),
    },
    decoded: {
      name: 'decoded',
      rank: 2,
      stretch: (start, end) => views.decodedStretch(start, end),
      line: (start) => views.decodedLine(start),
    },
    folded: {
      name: 'folded',
      rank: 3,
      stretch: (start, end) => views.foldedStretch(start, end),
      line: (start) => views.foldedLine(start),
    },
  };
}
