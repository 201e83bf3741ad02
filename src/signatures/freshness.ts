import { dayOf } from '../calendar.js';

/** A record that nobody confirmed for a year is stale: the first day, `YYYY-MM-DD`, that is recent enough `today`. */
export function staleBefore(today: string): string {
  const day = new Date(today);
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return dayOf(day);
}

/** Whether a record last confirmed on that day is stale `today`. What was never dated is not called stale. */
export function isStale(lastConfirmed: string | null | undefined, today: string): boolean {
  return typeof lastConfirmed === 'string' && lastConfirmed < staleBefore(today);
}
