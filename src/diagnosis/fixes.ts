import type { Rate } from '../outcomes/rates/rates.js';
import type { Applicability } from './systems.js';

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
  /** The error of the text that it speaks of: matches of the same one compete for being right. */
  group: number;
  fixes: readonly Fix[];
}

const MAX_FIXES = 20;

const ORDER: Record<Applicability, number> = { named: 0, general: 1, other: 2 };

/**
 * The fixes of all matches, best first: a fix helps when its record is the right one and when it works. Where the
 * system at hand is known, its fixes come first, then general ones, then those of other systems, whatever their chance.
 * Equals keep the order that they come in: that of the matches, then of the record's author.
 */
export function rankFixes<Fix extends RatedFix>(
  matches: readonly MatchFixes<Fix>[],
  systemIsKnown: boolean,
): RankedFix<Fix>[] {
  const sums = new Map<number, number>();
  for (const { group, score } of matches) sums.set(group, (sums.get(group) ?? 0) + score);
  return matches
    .flatMap(({ score, group, fixes }) => {
      const probability = score / Math.max(1, sums.get(group)!);
      return fixes.map((fix) => ({ ...fix, chance: Math.round(probability * fix.rate.mean * 1000) / 1000 }));
    })
    .toSorted((a, b) => (systemIsKnown && bySystem(a, b)) || b.chance - a.chance || bySystem(a, b))
    .slice(0, MAX_FIXES);
}

/** Within one record: the fixes for the system at hand, general ones, then those of other systems; each by chance. */
export function byApplicability(a: RatedFix, b: RatedFix): number {
  return bySystem(a, b) || b.rate.mean - a.rate.mean;
}

function bySystem(a: RatedFix, b: RatedFix): number {
  return ORDER[a.applicability] - ORDER[b.applicability];
}
