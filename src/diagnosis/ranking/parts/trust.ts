import type { Judged, Judgement } from '../reasons.js';

/** How far a record may be trusted by how it was verified; others, and none, are in the middle. */
const VALUE_OF_TIER: Record<string, number> = {
  verified: 1,
  official: 1,
  documented: 0.9,
  community: 0.7,
  reported: 0.6,
  ai_generated: 0.4,
};
const UNKNOWN = 0.5;
const WEIGHTS = { confidence: 0.4, tier: 0.3, evidence: 0.15, freshness: 0.15 };

/** So many pieces of evidence are worth half of full trust, and after so many days trust in them has halved. */
const HALF_EVIDENCE = 4;
const HALF_LIFE_DAYS = 730;

/** How far the record can be trusted, whatever it matched. */
export function judgeTrust({ record, freshness }: Judged): Judgement {
  const { confidence, verification_tier: tier, evidence_count: evidence } = record;
  const values = {
    confidence: confidence ?? UNKNOWN,
    tier: (tier != null && Object.hasOwn(VALUE_OF_TIER, tier) && VALUE_OF_TIER[tier]) || UNKNOWN,
    evidence: (evidence ?? 0) / ((evidence ?? 0) + HALF_EVIDENCE),
    freshness: freshness.days === null ? UNKNOWN : 2 ** (-freshness.days / HALF_LIFE_DAYS),
  };
  const value = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce(
    (sum, name) => sum + WEIGHTS[name] * values[name],
    0,
  );
  const params = {
    confidence: confidence ?? '–',
    tier: tier ?? '–',
    evidence: evidence ?? '–',
    confirmed: freshness.last_confirmed ?? '–',
  };
  return { value, note: 'answer:reasons.trust', params };
}
