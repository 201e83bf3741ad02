import type { SelectQueryBuilder } from 'typeorm';
import { today } from '../../calendar.js';
import { staleBefore } from '../freshness.js';
import type { SignatureFiltersDto } from './signature-filters.dto.js';
import type { SignatureEntity } from '../store/signature.entity.js';

/** Adds the filters to a query for signatures `s`. */
export function applyFilters(
  query: SelectQueryBuilder<SignatureEntity>,
  { status, domain, category, tag, tier, has_fix: hasFix, stale }: SignatureFiltersDto,
): SelectQueryBuilder<SignatureEntity> {
  if (status) query.andWhere('s.status = :status', { status });
  if (domain) query.andWhere('s.domain = :domain', { domain });
  if (category) query.andWhere('s.category = :category', { category });
  if (tag) query.andWhere('s.tags @> ARRAY[:tag]::text[]', { tag });
  if (tier) query.andWhere('s.verification_tier = :tier', { tier });
  if (hasFix !== undefined) query.andWhere('s.has_fix = :hasFix', { hasFix });
  if (stale !== undefined)
    query.andWhere('coalesce(s.last_confirmed < :staleBefore, false) = :stale', {
      staleBefore: staleBefore(today()),
      stale,
    });
  return query;
}
