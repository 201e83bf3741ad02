import type { Span } from '../../text/span.js';

interface Spanning {
  id: string;
  evidence: { bits: number; cores: readonly Span[] };
  match: { spans: readonly Span[] };
}

/** Less than this more is a mark of punctuation, which makes nothing more specific. */
const MORE_BITS = 1;

/**
 * Which matches lie wholly inside a more specific one, and in which: each goes to the most specific match that itself
 * lies in none. What counts of a match is what its fixed text pins down, not what its variable parts take in around it.
 */
export function underMoreSpecific<T extends Spanning>(matches: readonly T[]): Map<T, T> {
  const hosts = new Map<T, T>();
  const standing = new Standing<T>();
  for (const match of matches.toSorted(bySpecificity)) {
    const host = standing.hostOf(match);
    if (host) hosts.set(match, host);
    else standing.add(match);
  }
  return hosts;
}

function bySpecificity(a: Spanning, b: Spanning): number {
  return b.evidence.bits - a.evidence.bits || (a.id < b.id ? -1 : 1);
}

/** Units of text by which matches are found again. */
const STRETCH = 256;
const stretchOf = (place: number) => Math.floor(place / STRETCH);

/** A span over more stretches is looked at wherever one looks. */
const MOST_STRETCHES = 16;

/** Matches that lie in none, most specific first, by the stretches of text that they take in. */
class Standing<T extends Spanning> {
  private readonly byStretch = new Map<number, Set<T>>();
  private readonly wide = new Set<T>();

  /** The next one, which is not more specific than those before. */
  add(match: T): void {
    for (const { start, end } of match.match.spans) {
      const [first, last] = [stretchOf(start), stretchOf(end)];
      if (last - first > MOST_STRETCHES) this.wide.add(match);
      else for (let stretch = first; stretch <= last; stretch++) this.matchesOf(stretch).add(match);
    }
  }

  /** The most specific one that a match lies wholly inside. */
  hostOf({ evidence: { bits, cores } }: T): T | undefined {
    const near = this.byStretch.get(stretchOf(cores[0]!.start)) ?? new Set();
    const found = [near, this.wide].flatMap((matches) => {
      for (const other of matches) {
        if (other.evidence.bits < bits + MORE_BITS) break;
        if (liesInside(cores, other.match.spans)) return [other];
      }
      return [];
    });
    return found.toSorted(bySpecificity)[0];
  }

  private matchesOf(stretch: number): Set<T> {
    let matches = this.byStretch.get(stretch);
    if (!matches) this.byStretch.set(stretch, (matches = new Set()));
    return matches;
  }
}

/** Both lists are in order, and no two spans of one list overlap. */
function liesInside(inner: readonly Span[], outer: readonly Span[]): boolean {
  let i = 0;
  return inner.every(({ start, end }) => {
    while (i < outer.length && outer[i]!.end < end) i++;
    return i < outer.length && outer[i]!.start <= start;
  });
}
