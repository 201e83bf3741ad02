export const PERIODS = [7, 30, 90, 366] as const;
export type Period = (typeof PERIODS)[number];

/** What the address of the overview says: how many days back it looks, 30 at first, and whether it shows what was hidden. */
export interface OverviewSearch {
  days?: Exclude<Period, 30>;
  hidden?: true;
}

export function readOverviewSearch({ days, hidden }: Record<string, unknown>): OverviewSearch {
  const isPeriod = PERIODS.includes(days as Period) && days !== 30;
  return { ...(isPeriod && { days: days as Exclude<Period, 30> }), ...(hidden === true && { hidden }) };
}
