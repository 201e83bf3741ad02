/** Year 0 does not exist, and databases refuse it. */
export const CALENDAR_DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether `value` is `YYYY-MM-DD` and such a day exists. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !CALENDAR_DATE.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  // An engine may roll 30 February over to March instead of refusing it.
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(value);
}

/** Whether `value` is a calendar date, or one with a time and its offset from UTC (RFC 3339). */
export function isDateOrTimestamp(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [date, time, ...rest] = value.split('T');
  if (!isCalendarDate(date) || rest.length > 0) return false;
  return time === undefined || (TIME.test(time) && !Number.isNaN(Date.parse(value)));
}

/** The calendar date `days` after `date`. */
export function plusDays(date: string, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}
