import { dampFloods, type DayVotes, type Flood } from './floods.js';
import { authoredTrials, type Authored, type WeightedReports } from './rates.js';

/** The current reports of one item, by day. */
export interface Votes {
  /** Of those who are known by a token or as the owner of the machine. */
  known: readonly DayVotes[];
  /** Of everybody else. */
  strangers: readonly DayVotes[];
}

/** When reports are weighed: `today` in days from 1970, and the days after which a report counts half. */
export interface Decay {
  today: number;
  halfLife: number;
}

export interface Weighed extends WeightedReports {
  floods: Flood[];
}

export const NO_VOTES: Votes = { known: [], strangers: [] };

/**
 * What reports count for a rate: half as much after each half-life, floods damped, and those of strangers together at
 * most as much as what the rate rests on without any report.
 */
export function weighVotes(votes: Votes, authored: Authored, decay: Decay): Weighed {
  const known = decayed(votes.known, decay);
  const weight = authoredTrials(authored);
  // The uniform prior is worth two trials.
  const prior = 2 + weight;
  const leaning = (1 + weight * (authored.rate ?? 0) + known.worked) / (prior + known.worked + known.failed);

  const { days, floods } = dampFloods(votes.strangers, { leaning, oneSidedLimit: prior / 2 });
  const strangers = decayed(days, decay);
  const share = Math.min(1, prior / (strangers.worked + strangers.failed));
  return {
    worked: known.worked + (strangers.worked && strangers.worked * share),
    failed: known.failed + (strangers.failed && strangers.failed * share),
    floods,
  };
}

function decayed(days: readonly DayVotes[], { today, halfLife }: Decay): WeightedReports {
  const reports = { worked: 0, failed: 0 };
  for (const { day, worked, failed } of days) {
    const weight = 2 ** (-Math.max(0, today - day) / halfLife);
    reports.worked += worked * weight;
    reports.failed += failed * weight;
  }
  return reports;
}
