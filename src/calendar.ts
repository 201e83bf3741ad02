/** Days of the calendar, which are those of UTC. */
export const DAY_MS = 86_400_000;

/** The day of a moment, in milliseconds since 1970 or as a date: `YYYY-MM-DD`. */
export const dayOf = (moment: number | Date): string => new Date(moment).toISOString().slice(0, 10);

let current = { daysSince1970: NaN, day: '' };

/** Each match asks for it, and `Date` takes its time to write one. */
export function today(): string {
  const daysSince1970 = Math.floor(Date.now() / DAY_MS);
  if (daysSince1970 !== current.daysSince1970) current = { daysSince1970, day: dayOf(daysSince1970 * DAY_MS) };
  return current.day;
}
