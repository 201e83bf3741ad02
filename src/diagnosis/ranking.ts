/**
 * Ranking in one walk: judge each candidate by the named parts below, put those inside a more specific match under it,
 * set those with too little fixed text apart as weak, and sort the rest by score. A score is the weighted mean of its
 * parts, so that it can be explained part by part.
 */
import { coverageOf } from './coverage.js';
import { strongestEvidence, type Candidate } from './evidence.js';
import { judgeFit } from './fit.js';
import { freshnessOf } from './freshness.js';
import { firstFailureLine, judgePlace } from './place.js';
import type { Judged, Judgement, Reason, Situation } from './reasons.js';
import { specificityValue, WEAK_BELOW } from './specificity.js';
import { underMoreSpecific } from './subsumption.js';
import type { Systems } from './systems.js';
import { judgeTrust } from './trust.js';
import type { LogLines } from './log-lines.js';

interface Part {
  name: 'specificity' | 'coverage' | 'place' | 'fit' | 'trust';
  weight: number;
  judge: (candidate: Judged, situation: Situation) => Judgement;
}

/** Everything that counts in a score. The weights sum up to 1. */
const PARTS: readonly Part[] = [
  { name: 'specificity', weight: 0.4, judge: judgeSpecificity },
  { name: 'coverage', weight: 0.2, judge: judgeCoverage },
  { name: 'place', weight: 0.15, judge: judgePlace },
  { name: 'fit', weight: 0.1, judge: judgeFit },
  { name: 'trust', weight: 0.15, judge: judgeTrust },
];

/** A candidate with its score, 0..1 in three decimals. */
export interface Ranked extends Judged {
  score: number;
  reasons: Reason[];
  /** Whether another match of the same list has the same score. */
  tied: boolean;
  /** Matches inside this one's, less specific, best first. */
  also: Ranked[];
}

export interface Ranking {
  /** Best first. */
  matches: Ranked[];
  /** Those that pinned down too little to be trusted, best first. */
  weak: Ranked[];
}

export interface RankingInput {
  text: string;
  lines: LogLines;
  systems: Systems;
  /** `YYYY-MM-DD`. */
  today: string;
}

export function rank(candidates: readonly Candidate[], { today, ...input }: RankingInput): Ranking {
  const situation: Situation = { ...input, firstFailure: firstFailureLine(candidates, input.lines) };
  const scored = candidates.map((candidate) =>
    withScore(
      {
        ...candidate,
        evidence: strongestEvidence(candidate, input.text),
        freshness: freshnessOf(candidate.record.last_confirmed, today),
      },
      situation,
    ),
  );
  const hosts = underMoreSpecific(scored);
  for (const [inner, host] of hosts) host.also.push(inner);
  for (const { also } of scored) also.sort(byScore);

  const top = scored.filter((one) => !hosts.has(one)).toSorted(byScore);
  return { matches: marked(top.filter((one) => !isWeak(one))), weak: marked(top.filter(isWeak)) };
}

function withScore(candidate: Judged, situation: Situation): Ranked {
  const reasons = PARTS.map(({ name, weight, judge }) => {
    const { value, note, params } = judge(candidate, situation);
    return { part: name, weight, value, note, params };
  });
  const score = reasons.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return { ...candidate, score: Math.round(score * 1000) / 1000, reasons, tied: false, also: [] };
}

function isWeak({ evidence }: Ranked): boolean {
  return evidence.bits < WEAK_BELOW;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function marked(sorted: Ranked[]): Ranked[] {
  sorted.forEach((one, i) => {
    one.tied = sorted[i - 1]?.score === one.score || sorted[i + 1]?.score === one.score;
  });
  return sorted;
}

function judgeSpecificity({ evidence: { bits, pieces } }: Judged): Judgement {
  const params = { bits: Math.round(bits), text: pieces.map((piece) => piece.trim()).join(' … ') };
  return { value: specificityValue(bits), note: 'answer:reasons.specificity', params };
}

function judgeCoverage({ evidence }: Judged, { text, lines }: Situation): Judgement {
  const value = coverageOf(evidence, text, lines);
  return { value, note: 'answer:reasons.coverage', params: { percent: Math.round(value * 100) } };
}
