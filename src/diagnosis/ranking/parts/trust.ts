import type { SignatureRecordDto } from '../../../signatures/record/record.dto.js';
import { freshnessOf, type Freshness } from '../freshness.js';
import type { Judgement } from '../reasons.js';

/** What a record is worth on a day, whatever it matched. */
export interface Standing {
  /** `YYYY-MM-DD`. */
  day: string;
  freshness: Freshness;
  trust: Judgement;
}

/** A record is one version, and another object when it was read anew. */
const standings = new WeakMap<SignatureRecordDto, Standing>();

export function standingOf(record: SignatureRecordDto, day: string): Standing {
  let known = standings.get(record);
  if (known?.day !== day) {
    const freshness = freshnessOf(record.last_confirmed, day);
    standings.set(record, (known = { day, freshness, trust: judgeTrust(record, freshness) }));
  }
  return known;
}

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

function judgeTrust(record: SignatureRecordDto, freshness: Freshness): Judgement {
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
