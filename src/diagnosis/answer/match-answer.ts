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
import { preparedRecord, type PreparedDeadEnd, type PreparedRecord } from './prepared-record.js';
import type { KnownRecord } from '../known-records.js';
import type { Ranked } from '../ranking/ranking.js';
import { applicability } from '../systems/systems.js';
import { lineOfAttempt } from './tried.js';

const MAX_SPANS = 20;
const MAX_OBSERVED = 5;

/** A workaround of a match, before it is written. */
export interface FixCandidate extends RatedFix {
  of: MatchContents;
  /** Its place in the record. */
  index: number;
}

/** What a match is answered with. Its record is made ready where it is written: of very many matches few are. */
export class MatchContents {
  /** What the text captured. */
  readonly captures: Captures;
  /** Of it, what is filled into the texts. */
  readonly filled: Captures;
  /** In the order in which the match is answered with them. */
  readonly fixes: readonly FixCandidate[];
  private readonly stored: KnownRecord;
  private written: PreparedRecord | undefined;

  constructor(
    { id, match }: Ranked,
    private readonly context: AnswerContext,
  ) {
    this.stored = context.stored.get(id)!;
    this.captures = bestCaptures(match.spans);
    this.filled = context.fill ? this.captures : {};
    this.fixes = this.rateFixes();
  }

  get prepared(): PreparedRecord {
    return (this.written ??= preparedRecord(this.stored, this.context));
  }

  private rateFixes(): FixCandidate[] {
    const { record, itemIds } = this.stored;
    const { rates, systems } = this.context;
    const rateOf = rates.of(this.stored);
    const fixes = (record.workarounds ?? []).map((workaround, index) => ({
      of: this,
      index,
      rate: rateOf.get(itemIds['workarounds']![index]!.id)!,
      applicability: applicability(workaround.applies_to, systems),
    }));
    return fixes.sort(byApplicability);
  }
}

export function writeFix(
  { of: { prepared, filled }, index, applicability, chance }: RankedFix<FixCandidate>,
  { locale }: AnswerContext,
): JsonText<FixDto> {
  const fix = prepared.workarounds[index]!.fix.filled(filled);
  return joined(fix, jsonText({ chance }), writeNotApplicable(applicability, locale));
}

function writeWorkaround(
  { of: { prepared, filled }, index, applicability }: FixCandidate,
  { locale }: AnswerContext,
): JsonText<WorkaroundAnswerDto> {
  const { answer } = prepared.workarounds[index]!;
  return joined(answer.filled(filled), writeNotApplicable(applicability, locale));
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
