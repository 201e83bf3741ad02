import type { Rate } from './rates.js';
import type { Applicability } from './systems.js';

/** A workaround of a matched record. */
export interface FixCandidate {
  signature_id: string;
  workaround_id: string;
  action: string;
  rate: Rate;
  applicability: Applicability;
}

/** A fix with the chance that doing it resolves the error, 0..1. */
export interface Fix {
  signature_id: string;
  workaround_id: string;
  action: string;
  chance: number;
}

/** The matches of one error, with their fixes. */
export interface FixGroup {
  score: number;
  workarounds: readonly FixCandidate[];
}

const MAX_FIXES = 20;

const ORDER: Record<Applicability, number> = { named: 0, general: 1, other: 2 };

/**
 * The fixes of an error's matches, best first: a fix helps when its record is the right one and when it works. Those
 * of another system than the one at hand come last, whatever their chance. Equals keep the order that they come in:
 * that of the matches, then of the record's author.
 */
export function rankFixes(matches: readonly FixGroup[], systemIsKnown: boolean): Fix[] {
  const sum = Math.max(
    1,
    matches.reduce((total, { score }) => total + score, 0),
  );
  const isElsewhere = ({ applicability }: FixCandidate) => Number(systemIsKnown && applicability === 'other');
  return matches
    .flatMap(({ score, workarounds }) =>
      workarounds.map((fix) => ({ ...fix, chance: Math.round((score / sum) * fix.rate.mean * 1000) / 1000 })),
    )
    .toSorted(
      (a, b) =>
        isElsewhere(a) - isElsewhere(b) || b.chance - a.chance || ORDER[a.applicability] - ORDER[b.applicability],
    )
    .slice(0, MAX_FIXES)
    .map(({ signature_id, workaround_id, action, chance }) => ({ signature_id, workaround_id, action, chance }));
}

/** Within one record: the fixes for the system at hand, general ones, then those of other systems; each by chance. */
export function byApplicability(
  a: { applicability: Applicability; rate: Rate },
  b: { applicability: Applicability; rate: Rate },
): number {
  return ORDER[a.applicability] - ORDER[b.applicability] || b.rate.mean - a.rate.mean;
}
