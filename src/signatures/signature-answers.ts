import type { FastifyReply } from 'fastify';
import { today } from '../calendar.js';
import type { Config } from '../config.js';
import { describeFault, type Fault } from '../errors/fault.js';
import { spokenLocale } from '../i18n/locales.js';
import { isStale } from './freshness.js';
import { etagOf } from './if-match.js';
import { withItemIds } from './record/item-ids.js';
import { localize } from './record/localized.js';
import type { SignaturePageDto, SignatureSummaryDto } from './listing/signature-list.dto.js';
import type { SignaturePage } from './listing/signature-list.js';
import type { FaultDto, ReadQueryDto, ReadSignatureDto, SavedDto } from './signatures.dto.js';
import type { SavedSignature } from './signatures.service.js';
import type { StoredSignature } from './store/stored-signature.js';

/** A record as it was authored, with the ids of its items or in the reader's language where that is asked for. */
export function recordAsRead(
  stored: StoredSignature,
  query: ReadQueryDto,
  locale: string,
  unreviewed: Config['unreviewed'],
): ReadSignatureDto {
  const record = query.ids ? withItemIds(stored.record, stored.itemIds) : stored.record;
  if (!query.localized) return record;
  const {
    record: readable,
    text_state,
    other_text_states,
    ...locales
  } = localize(record, locale, unreviewed === 'hide');
  return {
    ...readable,
    localized: { ...locales, ...(unreviewed !== 'show' && { text_state, other_text_states }) },
  };
}

export function answerSaved({ stored, warnings }: SavedSignature, locale: string, reply: FastifyReply): SavedDto {
  void reply.header('etag', etagOf(stored.revision)).header('location', `/v1/signatures/${stored.id}`);
  return { id: stored.id, revision: stored.revision, warnings: faultBodies(warnings, locale) };
}

export function faultBodies(faults: Fault[], locale: string): FaultDto[] {
  return faults.map((fault) => describeFault(fault, spokenLocale(locale)));
}

export function pageBody(
  { items, nextCursor }: SignaturePage,
  locale: string,
  unreviewed: Config['unreviewed'],
): SignaturePageDto {
  return { items: items.map((stored) => summary(stored, locale, unreviewed === 'hide')), next_cursor: nextCursor };
}

function summary({ record, ...stored }: StoredSignature, locale: string, onlyReviewed: boolean): SignatureSummaryDto {
  const text = localize(record, locale, onlyReviewed);
  return {
    id: stored.id,
    revision: stored.revision,
    status: stored.status,
    signature: text.record.signature,
    locale: text.locale,
    domain: record.domain ?? null,
    category: record.category ?? null,
    tags: record.tags ?? [],
    error_code: record.error_code ?? null,
    verification_tier: record.verification_tier ?? null,
    confidence: record.confidence ?? null,
    has_fix: (record.workarounds ?? []).length > 0,
    last_confirmed: record.last_confirmed ?? null,
    stale: isStale(record.last_confirmed, today()),
    updated_at: stored.updatedAt.toISOString(),
  };
}
