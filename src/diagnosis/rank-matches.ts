import { today } from '../calendar.js';
import type { RecordMatch } from '../patterns/record-patterns.js';
import type { KnownRecord } from './known-records.js';
import type { ReadableText } from '../text/stretches.js';
import { rank, type Ranking } from './ranking/ranking.js';
import { recognizeSystems, type Systems } from './systems/systems.js';
import { LogLines } from './text/log-lines.js';

/** What was matched in a text, in the order of its worth, and by what that was told. */
export interface RankedMatches {
  ranking: Ranking;
  lines: LogLines;
  systems: Systems;
  /** The records that matched, by their ids. */
  records: Map<string, KnownRecord>;
}

/** @param asked the systems that the text is said to come from */
export async function rankMatches(
  text: ReadableText,
  matches: readonly RecordMatch[],
  load: (ids: readonly string[]) => Promise<Map<string, KnownRecord>>,
  asked: Parameters<typeof recognizeSystems>[2],
): Promise<RankedMatches> {
  const records = await load(matches.map(({ signatureId }) => signatureId));
  // A record that was taken away since it matched is no candidate any more.
  const candidates = matches.flatMap((match) => {
    const known = records.get(match.signatureId);
    return known ? [{ id: known.id, record: known.record, match }] : [];
  });
  const lines = new LogLines(text);
  const known = candidates.map(({ record, match }) => ({ record, matched: matchedPatterns(match) }));
  const systems = recognizeSystems(text, known, asked);
  return { ranking: rank(candidates, { text, lines, systems, today: today() }), lines, systems, records };
}

/** The patterns of a record that matched. */
function matchedPatterns({ patterns, spans }: RecordMatch): RecordMatch['patterns'] {
  return [...new Set(spans.map(({ pattern }) => pattern))].map((index) => patterns[index]!);
}
