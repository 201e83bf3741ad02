import type { ItemRates } from '../outcomes/record-rates.js';
import type { RecordSpan } from '../patterns/live-patterns.js';
import { ownLocale } from '../signatures/record/localization/localized-keys.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { MatchDto, WorkaroundAnswerDto } from './answer.dto.js';
import { answeredPaths } from './answered-paths.js';
import type { AnswerContext } from './answer-context.js';
import { writeAlso, writeReason, writeSpan, writeTransitions } from './answer-parts.js';
import { byApplicability, type FixCandidate } from './fixes.js';
import { capturesOf, fillPlaceholders } from './placeholders.js';
import { preparedRecord } from './prepared-record.js';
import type { Ranked } from './ranking.js';
import { applicability, type Systems } from './systems.js';

const MAX_SPANS = 20;

/** A match as it is answered, with its fixes as they enter the ranking of all fixes. */
export interface WrittenMatch {
  match: MatchDto;
  fixes: FixCandidate[];
}

/**
 * Writes a match in the reader's language, with what the text captured filled in. The signature stays as it was
 * authored: it is the name of the record, and the captured values stand beside it.
 */
export function writeMatch(ranked: Ranked, context: AnswerContext): WrittenMatch {
  const stored = context.stored.get(ranked.id)!;
  const { record: localized, locale, other_locales, fillable, groups } = preparedRecord(stored, context.locale);
  const rates = context.rates.of(stored);
  const captured = bestCaptures(ranked.match.spans);
  const record = { ...localized, ...fillPlaceholders(fillable, capturesOf(groups, captured)) };
  const workarounds = sortedWorkarounds(record, rates, context.systems);

  return {
    match: {
      signature_id: ranked.id,
      signature: localized.signature,
      locale,
      other_locales: answeredPaths(
        other_locales,
        ownLocale(localized),
        workarounds.map(({ index }) => index),
      ),
      score: ranked.score,
      tied: ranked.tied,
      spans: ranked.match.spans.slice(0, MAX_SPANS).map((span) => writeSpan(span, context)),
      occurrences: ranked.match.spans.length,
      captures: captured,
      root_cause: filled(record.root_cause),
      workarounds: workarounds.map(writeWorkaround),
      dead_ends: (record.dead_ends ?? []).map((item) => ({
        id: item.id!,
        action: item.action,
        why_fails: filled(item.why_fails),
        rate: rates.get(item.id!)!,
        condition: filled(item.condition),
      })),
      verify: (record.verify ?? []).map(({ id, action, command, expect }) => ({
        id: id!,
        action,
        command: filled(command),
        expect: filled(expect),
      })),
      gotchas: (record.gotchas ?? []).map(({ id, text, why }) => ({ id: id!, text, why: filled(why) })),
      leads_to: writeTransitions(record.transition_graph?.leads_to, context),
      preceded_by: writeTransitions(record.transition_graph?.preceded_by, context),
      frequently_confused_with: writeTransitions(record.transition_graph?.frequently_confused_with, context),
      confidence: record.confidence ?? null,
      verification_tier: record.verification_tier ?? null,
      freshness: ranked.freshness,
      official_doc_url: filled(record.official_doc_url),
      also: ranked.also.map((inner) => writeAlso(inner, context)),
      ...(context.explain && { reasons: ranked.reasons.map((reason) => writeReason(reason, context.locale)) }),
    },
    fixes: workarounds.map(({ item, rate, applicability }) => ({
      signature_id: ranked.id,
      workaround_id: item.id!,
      action: item.action,
      rate,
      applicability,
    })),
  };
}

/** The captures of a match: those of the place with most groups filled, then the earliest. */
export function bestCaptures(spans: readonly RecordSpan[]): Record<string, string> {
  let best: Record<string, string> = {};
  for (const { captures } of spans) if (Object.keys(captures).length > Object.keys(best).length) best = captures;
  return best;
}

type SortedWorkaround = ReturnType<typeof sortedWorkarounds>[number];

function sortedWorkarounds(record: SignatureRecordDto, rates: ItemRates, systems: Systems) {
  return (record.workarounds ?? [])
    .map((item, index) => ({
      item,
      index,
      rate: rates.get(item.id!)!,
      applicability: applicability(item.applies_to, systems),
    }))
    .toSorted(byApplicability);
}

function writeWorkaround({ item, rate }: SortedWorkaround): WorkaroundAnswerDto {
  const { id, action, how, steps = [], condition, applies_to } = item;
  return {
    id: id!,
    action,
    how: how === action ? null : filled(how),
    steps,
    condition: filled(condition),
    applies_to: applies_to ?? null,
    rate,
  };
}

/** Authors leave texts out, null or empty, and mean the same. */
function filled(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}
