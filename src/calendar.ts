/** Days of the calendar, which are those of UTC. */
export const DAY_MS = 86_400_000;

/** The day of a moment, in milliseconds since 1970 or as a date: `YYYY-MM-DD`. */
export const dayOf = (moment: number | Date): string => new Date(moment).toISOString().slice(0, 10);

let current = { number: NaN, day: '' };

/** Each match asks for it, and `Date` takes its time to write one. */
export function today(): string {
  const number = Math.floor(Date.now() / DAY_MS);
  if (number !== current.number) current = { number, day: dayOf(number * DAY_MS) };
  return current.day;
}
