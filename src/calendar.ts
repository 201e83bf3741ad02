/** Days of the calendar, which are those of UTC. */
export const DAY_MS = 86_400_000;

/** The day of a moment, in milliseconds since 1970 or as a date: `YYYY-MM-DD`. */
export const dayOf = (moment: number | Date): string => new Date(moment).toISOString().slice(0, 10);

export const today = (): string => dayOf(Date.now());
