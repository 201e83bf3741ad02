import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { describeFault, type Fault } from '../errors/fault.js';
import { answerFormat, contentType, type AnswerFormat } from '../http/answer-format.js';
import { spokenLocale } from '../i18n/locales.js';
import { recordPage } from './formats/record-page.js';
import type { ObservedTransition } from './graph/observed-transitions.js';
import { isStale } from './freshness.js';
import { etagOf } from './if-match.js';
import { withItemIds } from './record/item-ids.js';
import { localize } from './record/localized.js';
import type { SignaturePageDto, SignatureSummaryDto } from './listing/signature-list.dto.js';
import type { SignaturePage } from './listing/signature-list.js';
import { FORMAT_SUFFIX } from './signature-id.pipe.js';
import type { FaultDto, ReadQueryDto, ReadSignatureDto, SavedDto } from './signatures.dto.js';
import type { SavedSignature } from './signatures.service.js';
import type { StoredSignature } from './store/stored-signature.js';

const today = () => new Date().toISOString().slice(0, 10);

/** A record, and what people met after they had fixed it, which only a page to read tells. */
export interface ReadSignature {
  stored: StoredSignature;
  observed: readonly ObservedTransition[];
}

/** One record, in the format that the address, the query or `Accept` asks for (in this order). */
export function answerSignature(
  { stored, observed }: ReadSignature,
  query: ReadQueryDto,
  locale: string,
  unreviewed: Config['unreviewed'],
  request: FastifyRequest,
  reply: FastifyReply,
): ReadSignatureDto {
  const format = wantedFormat(query, request);
  void reply
    .header('etag', etagOf(stored.revision))
    .header('last-modified', stored.updatedAt.toUTCString())
    .header('vary', 'accept, accept-language')
    .header('content-type', contentType(format));
  if (format === 'json') {
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
  // Nest hands a text on as it is; the declared type is that of the JSON answer, for OpenAPI.
  const options = { locale, observed, today: today(), onlyReviewed: unreviewed === 'hide' };
  return recordPage(withItemIds(stored.record, stored.itemIds), options) as unknown as ReadSignatureDto;
}

function wantedFormat(query: ReadQueryDto, request: FastifyRequest): AnswerFormat {
  const suffix = FORMAT_SUFFIX.exec((request.params as { id: string }).id)?.[1];
  if (suffix) return suffix === 'md' ? 'markdown' : 'json';
  return answerFormat(query.format, request.headers);
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
