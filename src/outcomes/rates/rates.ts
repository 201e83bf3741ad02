import jstat from 'jstat';

/** Where a rate comes from: the record's own figure, people's reports, both, or nowhere. */
export type RateBasis = 'authored' | 'reported' | 'both' | 'none';

/** The chance that something resolves the error, each figure 0..1, as the posterior of a Beta distribution. */
export interface Rate {
  mean: number;
  /** The 90 % equal-tailed interval. */
  low: number;
  high: number;
  /** How many trials the figures stand on: what the author's figure is worth, and the effective reports. */
  trials: number;
  basis: RateBasis;
}

/** A rate with the reports behind it. */
export interface ReportedRate extends Rate {
  /** How many people say now whether it worked, each counted once whatever it weighs. */
  reports: number;
  /** The day of the last of them, as `YYYY-MM-DD`; null without one. */
  last_reported: string | null;
}

/** What the record itself says of a workaround or dead end: the chance 0..1 that it works, and on how many cases. */
export interface Authored {
  rate: number | null | undefined;
  evidenceCount: number | null | undefined;
}

/** Reports, each weighted by trust and age. */
export interface WeightedReports {
  worked: number;
  failed: number;
}

const MAX_AUTHORED_TRIALS = 20;
const TAIL = 0.05;
const NO_REPORTS: WeightedReports = { worked: 0, failed: 0 };

/**
 * A uniform prior, plus the author's rate as if it had been seen in as many trials as the record has evidence (1 to
 * 20), plus the reports.
 */
export function rateOf(
  authored: Authored['rate'],
  evidenceCount: Authored['evidenceCount'],
  { worked, failed }: WeightedReports = NO_REPORTS,
): Rate {
  const weight = authoredTrials({ rate: authored, evidenceCount });
  const alpha = 1 + weight * (authored ?? 0) + worked;
  const beta = 1 + weight * (1 - (authored ?? 0)) + failed;
  return {
    mean: rounded(alpha / (alpha + beta)),
    low: rounded(jstat.jStat.beta.inv(TAIL, alpha, beta)),
    high: rounded(jstat.jStat.beta.inv(1 - TAIL, alpha, beta)),
    trials: rounded(weight + worked + failed),
    basis: basisOf(weight > 0, worked + failed > 0),
  };
}

/** As how many trials the author's rate counts: as many as the record has evidence, from 1 to 20; 0 without a rate. */
export function authoredTrials({ rate, evidenceCount }: Authored): number {
  return rate == null ? 0 : Math.min(MAX_AUTHORED_TRIALS, Math.max(1, evidenceCount ?? 1));
}

interface Evidence {
  fix_success_rate?: number | null;
  evidence_count?: number | null;
}

/** The chance that a workaround works; without a rate of its own, the record's. */
export function authoredOfWorkaround(
  { success_rate }: { success_rate?: number | null },
  { fix_success_rate, evidence_count }: Evidence,
): Authored {
  return { rate: success_rate ?? fix_success_rate, evidenceCount: evidence_count };
}

/** The chance that a dead end works all the same. The record's rate is that of its fixes and says nothing of it. */
export function authoredOfDeadEnd(
  { fail_rate }: { fail_rate?: number | null },
  { evidence_count }: Evidence,
): Authored {
  return { rate: fail_rate == null ? undefined : 1 - fail_rate, evidenceCount: evidence_count };
}

function basisOf(authored: boolean, reported: boolean): RateBasis {
  if (authored) return reported ? 'both' : 'authored';
  return reported ? 'reported' : 'none';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
