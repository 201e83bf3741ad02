import type { RecordMatch } from '../patterns/record-patterns.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';
import type { Candidate } from './ranking/evidence.js';

/** A record that was taken away since it matched is no candidate any more. */
export function candidatesOf(
  matches: readonly RecordMatch[],
  stored: ReadonlyMap<string, StoredSignature>,
): Candidate[] {
  return matches.flatMap((match) => {
    const known = stored.get(match.signatureId);
    return known ? [{ id: known.id, record: known.record, match }] : [];
  });
}

/** The patterns of a record that matched. */
export function matchedPatterns({ patterns, spans }: RecordMatch): RecordMatch['patterns'] {
  return [...new Set(spans.map(({ pattern }) => pattern))].map((index) => patterns[index]!);
}
