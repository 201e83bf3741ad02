/** What strangers report of one item on one day, days counted from 1970. Figures are fractions once they are damped. */
export interface DayVotes {
  day: number;
  worked: number;
  failed: number;
}

/** Reports of strangers that came as no honest ones do, for a person to look at. */
export interface Flood {
  /** Many on one day, or within a week nearly all for the side that everything else speaks against. */
  kind: 'burst' | 'one_sided';
  /** The day, or the last one of the week, counted from 1970. */
  day: number;
  votes: number;
  /** As how many they count. */
  counted: number;
}

/** So many on one day are no burst, however few there were before. */
const BURST_FLOOR = 10;
/** Nor are so many times the usual number. */
const BURST_FACTOR = 3;
const USUAL_DAYS = 28;
const WEEK = 7;
const ONE_SIDED_FLOOR = 10;
const ONE_SIDED_SHARE = 0.9;

const votesOf = ({ worked, failed }: Pick<DayVotes, 'worked' | 'failed'>) => worked + failed;

/**
 * Damps what may be the work of one person with many addresses. A day counts as at most three times the usual one. A
 * week that nearly all speaks against `leaning`, what everything else says of the chance (0..1), counts at most
 * `oneSidedLimit`: it may shake a rate, not overturn a good one. `days` are in order.
 */
export function dampFloods(
  days: readonly DayVotes[],
  { leaning, oneSidedLimit }: { leaning: number; oneSidedLimit: number },
): { days: DayVotes[]; floods: Flood[] } {
  const bursts = days.flatMap((one) => burstOn(one, days));
  const calmed = days.map((one) => {
    const burst = bursts.find(({ day }) => day === one.day);
    return burst ? scaled(one, burst.counted / burst.votes) : one;
  });
  const week = oneSidedWeek(calmed, leaning, oneSidedLimit);
  if (!week) return { days: calmed, floods: bursts };
  return {
    days: calmed.map((one) => (isInWeek(one, week.day) ? scaled(one, week.counted / week.votes) : one)),
    floods: [...bursts, week],
  };
}

function burstOn(one: DayVotes, days: readonly DayVotes[]): Flood[] {
  const before = days.filter(({ day }) => day < one.day && day >= one.day - USUAL_DAYS);
  const usual = sum(before.map(votesOf)) / USUAL_DAYS;
  const limit = Math.max(BURST_FLOOR, BURST_FACTOR * usual);
  const votes = votesOf(one);
  return votes > limit ? [{ kind: 'burst', day: one.day, votes, counted: limit }] : [];
}

function oneSidedWeek(days: readonly DayVotes[], leaning: number, limit: number): Flood | undefined {
  const last = days.at(-1)?.day ?? 0;
  const week = days.filter((one) => isInWeek(one, last));
  const against = sum(week.map(({ worked, failed }) => (leaning > 0.5 ? failed : worked)));
  const votes = sum(week.map(votesOf));
  if (leaning === 0.5 || votes < ONE_SIDED_FLOOR || against < votes * ONE_SIDED_SHARE || votes <= limit)
    return undefined;
  return { kind: 'one_sided', day: last, votes, counted: limit };
}

const isInWeek = ({ day }: DayVotes, last: number) => day > last - WEEK && day <= last;

const scaled = ({ day, worked, failed }: DayVotes, by: number) => ({ day, worked: worked * by, failed: failed * by });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
