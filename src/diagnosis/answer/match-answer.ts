import { joined, jsonList, jsonObject, jsonText, type JsonText } from '../../http/json-text.js';
import type { RecordSpan } from '../../patterns/record-patterns.js';
import type { DeadEndAnswerDto, FixDto, MatchDto, WorkaroundAnswerDto } from '../answer.dto.js';
import { answeredPaths } from './answered-paths.js';
import type { AnswerContext } from './answer-context.js';
import {
  writeAlso,
  writeNotApplicable,
  writeObserved,
  writeReason,
  writeSpan,
  writeTransitions,
} from './answer-parts.js';
import { byApplicability, type RankedFix, type RatedFix } from './fixes.js';
import type { Captures } from './json-template.js';
import {
  preparedRecord,
  type PreparedDeadEnd,
  type PreparedRecord,
  type PreparedWorkaround,
} from './prepared-record.js';
import type { Ranked } from '../ranking/ranking.js';
import { applicability } from '../systems/systems.js';
import { lineOfAttempt } from './tried.js';

const MAX_SPANS = 20;
const MAX_OBSERVED = 5;

/** What a match is answered with. */
interface MatchContents {
  prepared: PreparedRecord;
  /** What the text captured. */
  captures: Captures;
  /** Of it, what is filled into the texts. */
  filled: Captures;
  /** In the order in which the match is answered with them. */
  fixes: FixCandidate[];
}

/** A workaround of a match, before it is written. */
export interface FixCandidate extends RatedFix {
  workaround: PreparedWorkaround;
  /** Its place in the record. */
  index: number;
  /** What is filled into it. */
  filled: Captures;
}

export function contentsOf({ id, match }: Ranked, context: AnswerContext): MatchContents {
  const prepared = preparedRecord(context.stored.get(id)!, context);
  const captures = bestCaptures(match.spans);
  const filled = context.fill ? captures : {};
  const fixes = prepared.workarounds.map((workaround, index) => ({
    workaround,
    index,
    filled,
    rate: workaround.rate,
    applicability: applicability(workaround.appliesTo, context.systems),
  }));
  return { prepared, captures, filled, fixes: fixes.sort(byApplicability) };
}

export function writeFix(
  { workaround, filled, applicability, chance }: RankedFix<FixCandidate>,
  { locale }: AnswerContext,
): JsonText<FixDto> {
  const fix = workaround.fix.filled(filled);
  return joined(fix, jsonText({ chance }), writeNotApplicable(applicability, locale));
}

function writeWorkaround(
  { workaround, filled, applicability }: FixCandidate,
  { locale }: AnswerContext,
): JsonText<WorkaroundAnswerDto> {
  return joined(workaround.answer.filled(filled), writeNotApplicable(applicability, locale));
}

function writeDeadEnd(
  { answer, commands }: PreparedDeadEnd,
  { captures, filled }: MatchContents,
  { lines }: AnswerContext,
): JsonText<DeadEndAnswerDto> {
  const tried_line = lineOfAttempt(commands, captures, lines);
  return joined(answer.filled(filled), jsonText({ tried_line }));
}

/**
 * Writes a match in the reader's language, with what the text captured filled in. The signature stays as it was
 * authored: it is the name of the record, and the captured values stand beside it.
 */
export function writeMatch(ranked: Ranked, contents: MatchContents, context: AnswerContext): JsonText<MatchDto> {
  const { id, match, score, tied, standing, also, reasons } = ranked;
  const { prepared, captures, filled, fixes } = contents;
  const { named, texts, transitions, deadEnds } = prepared;
  const order = fixes.map(({ index }) => index);
  const found = {
    other_locales: answeredPaths(prepared.otherLocales, prepared.ownLocale, order),
    ...(context.unreviewed !== 'show' && {
      text_state: prepared.textState,
      other_text_states: answeredPaths(prepared.otherTextStates, 'source', order),
    }),
    score,
    tied,
    spans: match.spans.slice(0, MAX_SPANS).map((span) => writeSpan(span, context)),
    occurrences: match.spans.length,
    captures,
    freshness: standing.freshness,
    leads_to: writeTransitions(transitions?.leads_to, context),
    preceded_by: writeTransitions(transitions?.preceded_by, context),
    observed_leads_to: writeObserved(id, context).slice(0, MAX_OBSERVED),
    frequently_confused_with: writeTransitions(transitions?.frequently_confused_with, context),
    also: also.map((inner) => writeAlso(inner, context)),
    ...(context.explain && { reasons: reasons.map((reason) => writeReason(reason, context.locale)) }),
  };
  return joined(
    named,
    jsonText(found),
    jsonObject<Pick<MatchDto, 'workarounds' | 'dead_ends'>>({
      workarounds: jsonList(fixes.map((fix) => writeWorkaround(fix, context))),
      dead_ends: jsonList(deadEnds.map((deadEnd) => writeDeadEnd(deadEnd, contents, context))),
    }),
    texts.filled(filled),
  );
}

/** The captures of a match: those of the place with most groups filled, then the earliest. */
export function bestCaptures(spans: readonly RecordSpan[]): Record<string, string> {
  let best: Record<string, string> = {};
  for (const { captures } of spans) if (Object.keys(captures).length > Object.keys(best).length) best = captures;
  return best;
}
