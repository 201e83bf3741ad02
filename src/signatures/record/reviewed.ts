/** Tiers that say that a person has looked at a record. */
const REVIEWED_TIERS = new Set(['verified', 'official', 'documented', 'community']);

/** Whether a person has reviewed a record of that verification tier; if not, its commands are to be taken with care. */
export const isReviewed = (tier: string | null | undefined): boolean => tier != null && REVIEWED_TIERS.has(tier);
