import { DAY_MS } from '../../calendar.js';
import { isStale } from '../../signatures/freshness.js';

/** When somebody last saw that a record is right. */
export interface Freshness {
  /** `YYYY-MM-DD`; null when nobody noted it. */
  last_confirmed: string | null;
  /** Whole days since then. */
  days: number | null;
  /** More than a year ago. */
  stale: boolean;
}

export function freshnessOf(lastConfirmed: string | null | undefined, today: string): Freshness {
  if (lastConfirmed == null) return { last_confirmed: null, days: null, stale: false };
  const days = Math.max(0, Math.floor((Date.parse(today) - Date.parse(lastConfirmed)) / DAY_MS));
  return { last_confirmed: lastConfirmed, days, stale: isStale(lastConfirmed, today) };
}
