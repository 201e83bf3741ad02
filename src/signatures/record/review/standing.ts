import type { ReviewDto } from '../provenance.dto.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { textHash } from './text-hash.js';

export type UnitState = ReviewDto['state'];
export type Origin = NonNullable<ReviewDto['origin']>;

/** How far a translation is, and what it rests on. */
export interface Standing {
  state: UnitState;
  /** Undefined for what is not translated. */
  origin?: Origin;
  /** The model, or the file, that it comes from. */
  model?: string;
  /** Hash of the source that it was made from, as far as that is known. */
  madeFrom?: string;
  /** Hash of the source that it was reviewed against. */
  reviewedAgainst?: string;
}

const UNTRANSLATED: Standing = { state: 'untranslated' };

/** Who translates what comes with a record: its verification tier tells. */
export function originByTier({ verification_tier: tier }: Pick<SignatureRecordDto, 'verification_tier'>): Origin {
  return /^ai(?![a-z])|_ai(?![a-z])/.test(tier ?? '') ? 'ai' : 'import';
}

/** Whether an entry speaks of this very text: one that names no text speaks of whatever stands at its place. */
export function speaksOf({ target_hash: hash }: ReviewDto, target: string): boolean {
  return typeof hash !== 'string' || hash === textHash(target);
}

/** The standing of a translation with the entry that speaks of it. A text equal to its source is none, unless it was reviewed. */
export function standingOf(source: string, target: string, entry: ReviewDto | undefined, origin: Origin): Standing {
  const isReviewed = entry?.state === 'reviewed';
  if (target.trim() === '' || (target === source && !isReviewed)) return UNTRANSLATED;
  if (!entry) return { state: 'needs_review', origin };
  const madeFrom = entry.source_hash ?? undefined;
  return {
    state: entry.state === 'untranslated' ? 'needs_review' : entry.state,
    origin: entry.origin ?? origin,
    model: entry.model ?? undefined,
    madeFrom,
    reviewedAgainst: isReviewed ? (entry.reviewed_hash ?? madeFrom) : undefined,
  };
}

/** Whether the source has changed since the translation was reviewed, or made where it was not. */
export function isOutdated({ reviewedAgainst, madeFrom }: Standing, sourceHash: string): boolean {
  const from = reviewedAgainst ?? madeFrom;
  return from !== undefined && from !== sourceHash;
}
