import { joined, jsonList, jsonObject, jsonText, type JsonText } from '../http/json-text.js';
import type { RecordSpan } from '../patterns/live-patterns.js';
import type { FixDto, MatchDto } from './answer.dto.js';
import { answeredPaths } from './answered-paths.js';
import type { AnswerContext } from './answer-context.js';
import { writeAlso, writeReason, writeSpan, writeTransitions } from './answer-parts.js';
import { byApplicability, type RankedFix, type RatedFix } from './fixes.js';
import type { Captures } from './json-template.js';
import { preparedRecord, type PreparedWorkaround } from './prepared-record.js';
import type { Ranked } from './ranking.js';
import { applicability } from './systems.js';

const MAX_SPANS = 20;

/** A workaround of a match, before it is written. */
export interface FixCandidate extends RatedFix {
  workaround: PreparedWorkaround;
  /** Its place in the record. */
  index: number;
  captures: Captures;
}

/** The workarounds of a match in the order in which it is answered with them. */
export function fixesOf({ id, match }: Ranked, context: AnswerContext): FixCandidate[] {
  const captures = context.fill ? bestCaptures(match.spans) : {};
  return preparedRecord(context.stored.get(id)!, context)
    .workarounds.map((workaround, index) => ({
      workaround,
      index,
      captures,
      rate: workaround.rate,
      applicability: applicability(workaround.appliesTo, context.systems),
    }))
    .toSorted(byApplicability);
}

export function writeFix({ workaround, captures, chance }: RankedFix<FixCandidate>): JsonText<FixDto> {
  return joined(workaround.fix.filled(captures), jsonText({ chance }));
}

/**
 * Writes a match in the reader's language, with what the text captured filled in. The signature stays as it was
 * authored: it is the name of the record, and the captured values stand beside it.
 * @param fixes its own.
 */
export function writeMatch(ranked: Ranked, fixes: FixCandidate[], context: AnswerContext): JsonText<MatchDto> {
  const { id, match, score, tied, freshness, also, reasons } = ranked;
  const { named, texts, transitions, ...prepared } = preparedRecord(context.stored.get(id)!, context);
  const captures = bestCaptures(match.spans);
  const order = fixes.map(({ index }) => index);
  const found = {
    other_locales: answeredPaths(prepared.otherLocales, prepared.ownLocale, order),
    score,
    tied,
    spans: match.spans.slice(0, MAX_SPANS).map((span) => writeSpan(span, context)),
    occurrences: match.spans.length,
    captures,
    freshness,
    leads_to: writeTransitions(transitions?.leads_to, context),
    preceded_by: writeTransitions(transitions?.preceded_by, context),
    frequently_confused_with: writeTransitions(transitions?.frequently_confused_with, context),
    also: also.map((inner) => writeAlso(inner, context)),
    ...(context.explain && { reasons: reasons.map((reason) => writeReason(reason, context.locale)) }),
  };
  const workarounds = fixes.map(({ workaround, captures: filling }) => workaround.answer.filled(filling));
  return joined(
    named,
    jsonText(found),
    jsonObject<Pick<MatchDto, 'workarounds'>>({ workarounds: jsonList(workarounds) }),
    texts.filled(context.fill ? captures : {}),
  );
}

/** The captures of a match: those of the place with most groups filled, then the earliest. */
export function bestCaptures(spans: readonly RecordSpan[]): Record<string, string> {
  let best: Record<string, string> = {};
  for (const { captures } of spans) if (Object.keys(captures).length > Object.keys(best).length) best = captures;
  return best;
}
