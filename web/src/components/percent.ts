/** A share from 0 to 1 as whole percents. */
export const percent = (share: number): number => Math.round(share * 100);
