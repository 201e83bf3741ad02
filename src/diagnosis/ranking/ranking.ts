/**
 * Ranking in one walk: judge each candidate by the named parts below, put those inside a more specific match under it,
 * set those with too little fixed text apart as weak, group the rest by the error that they speak of, and sort by score.
 * A score is the weighted mean of its parts, so that it can be explained part by part, read on the scale of
 * `calibration.ts`, which makes it the chance that the record is the right one.
 */
import { calibrated } from './calibration.js';
import { coverageOf } from './parts/coverage.js';
import { errorGroups, type ErrorGroup } from './error-groups.js';
import { strongestEvidence, type Candidate } from './evidence.js';
import { judgeFit } from './parts/fit.js';
import { isCalm, judgePlace, placeOf, tellsOfFailure } from './parts/place.js';
import type { Judged, Judgement, NoteKey, Reason, Situation } from './reasons.js';
import { specificityValue } from './parts/specificity.js';
import { underMoreSpecific } from './subsumption.js';
import type { Systems } from '../systems/systems.js';
import { isExceptionName } from '../text/exception-names.js';
import { Traces } from '../text/traces.js';
import { standingOf } from './parts/trust.js';
import type { ReadableText } from '../../text/stretches.js';
import type { LogLines } from '../text/log-lines.js';
import { isWeak } from './weak.js';

interface Part {
  name: 'specificity' | 'coverage' | 'place' | 'fit' | 'trust';
  weight: number;
  judge: (candidate: Judged, situation: Situation) => Judgement;
}

/** Everything that counts in a score. The weights sum up to 1. */
const PARTS: readonly Part[] = [
  { name: 'specificity', weight: 0.45, judge: judgeSpecificity },
  { name: 'coverage', weight: 0.17, judge: judgeCoverage },
  { name: 'place', weight: 0.13, judge: judgePlace },
  { name: 'fit', weight: 0.15, judge: judgeFit },
  { name: 'trust', weight: 0.1, judge: ({ standing }) => standing.trust },
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
  /** The same by the errors that they speak of; their roots are best first. */
  groups: ErrorGroup<Ranked>[];
  /** Those that pinned down too little to be trusted, best first. */
  weak: Ranked[];
}

export interface RankingInput {
  text: ReadableText;
  lines: LogLines;
  systems: Systems;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** The least by which one score is under another. */
const STEP = 0.001;
/** The reason for that. */
const ORDER = 'order';

export function rank(candidates: readonly Candidate[], { today, ...input }: RankingInput): Ranking {
  const { text, lines } = input;
  const traces = new Traces(text, lines);
  const judged = candidates.map((candidate): Judged => {
    const evidence = strongestEvidence(candidate, text);
    return {
      evidence,
      coverage: coverageOf(evidence, text, lines),
      place: placeOf(candidate, lines, traces),
      isName: evidence.cores.every((core) => isExceptionName(core, text)),
      standing: standingOf(candidate.record, today),
      ...candidate,
    };
  });
  const situation: Situation = { firstFailure: firstFailureOf(judged), ...input };
  const scored = judged.map((candidate) => withScore(candidate, situation));
  const hosts = underMoreSpecific(scored);
  for (const [inner, host] of hosts) host.also.push(inner);
  for (const { also } of scored) also.sort(byScore);

  const top = scored.filter((one) => !hosts.has(one)).toSorted(byScore);
  const weak = top.filter(isWeak);
  const matches = top.filter((one) => !isWeak(one));
  const groups = errorGroups(matches, lines);
  setBelow(groups, lines);
  for (const { followers } of groups) followers.sort((a, b) => byScore(a.match, b.match));
  return { matches: marked(matches.toSorted(byScore)), groups: groups.toSorted(byRoot), weak: marked(weak) };
}

/** The line of the first failure that a candidate explains. */
function firstFailureOf(judged: readonly Judged[]): number | undefined {
  const failures = judged.filter(({ place }) => tellsOfFailure(place)).map(({ place }) => place.line);
  return failures.length > 0 ? Math.min(...failures) : undefined;
}

function withScore(candidate: Judged, situation: Situation): Ranked {
  const reasons = PARTS.map(({ name, weight, judge }) => {
    const { value, note, params } = judge(candidate, situation);
    return { part: name, weight, value, note, params };
  });
  const sum = reasons.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return { score: rounded(calibrated(sum)), reasons, tied: false, also: [], ...candidate };
}

/**
 * What follows from an error is no answer before that error, and what only warns or goes well is none where something
 * failed: neither is surer. Where the text tells of a failure that no match explains, one that says nothing of how it
 * went may be its cause.
 */
function setBelow(groups: readonly ErrorGroup<Ranked>[], lines: LogLines): void {
  groups.forEach(setFollowersBelow);
  const calm = groups.filter(({ root }) => isCalm(root.place));
  if (calm.length === 0) return;
  const others = groups.filter(({ root }) => !isCalm(root.place));
  const upper = others.flatMap(({ root, followers }) => [root, ...followers.map(({ match }) => match)]);
  const least = upper.toSorted(byScore).at(-1);
  if (!least) return;
  if (!others.some(({ root }) => tellsOfFailure(root.place)) && !lines.tellOfFailure) return;
  for (const group of calm) {
    putBelow(least, group.root, 'answer:reasons.order.calm');
    setFollowersBelow(group);
  }
}

/** Of equals in one place none is the first. */
function setFollowersBelow({ root, followers }: ErrorGroup<Ranked>): void {
  for (const { match, why } of followers)
    if (why !== 'same_place' || match.score > root.score) putBelow(root, match, 'answer:reasons.order.follows');
}

/** Lowers a score, which is explained by one more reason, with what the other reasons came to. */
function putBelow(upper: Ranked, lower: Ranked, note: NoteKey): void {
  const limit = rounded(Math.max(0, upper.score - STEP));
  if (lower.score <= limit) return;
  const value = lower.reasons.find(({ part }) => part === ORDER)?.value ?? lower.score;
  const reason = { part: ORDER, weight: 0, value, note, params: { percent: Math.round(value * 100), other: upper.id } };
  lower.reasons = [...lower.reasons.filter(({ part }) => part !== ORDER), reason];
  lower.score = limit;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function byRoot(a: ErrorGroup<Ranked>, b: ErrorGroup<Ranked>): number {
  return byScore(a.root, b.root);
}

function marked(sorted: Ranked[]): Ranked[] {
  sorted.forEach((one, i) => {
    one.tied = sorted[i - 1]?.score === one.score || sorted[i + 1]?.score === one.score;
  });
  return sorted;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function judgeSpecificity({ evidence: { bits, told } }: Judged): Judgement {
  const params = { bits: Math.round(bits), text: told };
  return { value: specificityValue(bits), note: 'answer:reasons.specificity', params };
}

function judgeCoverage({ coverage }: Judged): Judgement {
  return { value: coverage, note: 'answer:reasons.coverage', params: { percent: Math.round(coverage * 100) } };
}
