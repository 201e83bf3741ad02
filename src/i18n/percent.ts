/** A share, 0..1, as whole hundredths. */
export const percent = (share: number) => Math.round(share * 100);
