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
  const standing: T[] = [];
  const bySpecificity = matches.toSorted((a, b) => b.evidence.bits - a.evidence.bits || (a.id < b.id ? -1 : 1));
  for (const match of bySpecificity) {
    const host = standing.find(
      (other) =>
        other.evidence.bits >= match.evidence.bits + MORE_BITS && liesInside(match.evidence.cores, other.match.spans),
    );
    if (host) hosts.set(match, host);
    else standing.push(match);
  }
  return hosts;
}

/** Both lists are in order, and no two spans of one list overlap. */
function liesInside(inner: readonly Span[], outer: readonly Span[]): boolean {
  let i = 0;
  return inner.every(({ start, end }) => {
    while (i < outer.length && outer[i]!.end < end) i++;
    return i < outer.length && outer[i]!.start <= start;
  });
}
