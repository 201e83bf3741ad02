import type { Rate } from '../../outcomes/rates/rates.js';
import type { Applicability } from '../systems/systems.js';

/** What ranks a fix. */
export interface RatedFix {
  rate: Rate;
  applicability: Applicability;
}

/** A fix with the chance that doing it resolves the error, 0..1. */
export type RankedFix<Fix> = Fix & { chance: number };

/** A match with its fixes. */
export interface MatchFixes<Fix extends RatedFix> {
  score: number;
  fixes: readonly Fix[];
}

const MAX_FIXES = 20;

/** Where the system at hand is not known, only chance tells fixes apart. */
const RANK: Record<Applicability['place'], number> = { named: 0, general: 1, unknown: 1, other: 2 };
const ORDER: Record<Applicability['place'], number> = { ...RANK, unknown: 1.5 };

/**
 * The fixes of all matches, best first: a fix helps when its record is the right one and when it works. Those for the
 * system at hand come first, then general ones, then those that do not apply, whatever their chance. Equals keep the
 * order that they come in.
 * @param groups The matches of each error of the text: they compete for being right.
 */
export function rankFixes<Fix extends RatedFix>(groups: readonly (readonly MatchFixes<Fix>[])[]): RankedFix<Fix>[] {
  return groups
    .flatMap((matches) => {
      const sum = matches.reduce((sum, { score }) => sum + score, 0);
      return matches.flatMap(({ score, fixes }) => fixes.map((fix) => withChance(fix, score / Math.max(1, sum))));
    })
    .toSorted((a, b) => by(RANK, a, b) || b.chance - a.chance || by(ORDER, a, b))
    .slice(0, MAX_FIXES);
}

/** Within one record: the fixes for the system at hand, general ones, then those of other systems; each by chance. */
export function byApplicability(a: RatedFix, b: RatedFix): number {
  return by(ORDER, a, b) || b.rate.mean - a.rate.mean;
}

function withChance<Fix extends RatedFix>(fix: Fix, probability: number): RankedFix<Fix> {
  return { chance: Math.round(probability * fix.rate.mean * 1000) / 1000, ...fix };
}

function by(order: Record<Applicability['place'], number>, a: RatedFix, b: RatedFix): number {
  return order[a.applicability.place] - order[b.applicability.place];
}
