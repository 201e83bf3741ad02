import { jsonText, type JsonText } from '../../http/json-text.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import type { RecordSpan } from '../../patterns/record-patterns.js';
import type { SignatureRecordDto, TransitionDto } from '../../signatures/record/record.dto.js';
import { asTransition } from '../../signatures/graph/transitions.js';
import type {
  AlsoDto,
  ErrorGroupDto,
  FixDto,
  ObservedTransitionAnswerDto,
  ReasonDto,
  SpanDto,
  TransitionAnswerDto,
} from '../answer.dto.js';
import type { AnswerContext } from './answer-context.js';
import type { ErrorGroup } from '../ranking/error-groups.js';
import { preparedRecord } from './prepared-record.js';
import type { Ranked } from '../ranking/ranking.js';
import type { Reason } from '../ranking/reasons.js';
import type { Applicability } from '../systems/systems.js';

export function writeSpan({ start, end, view }: RecordSpan, { text, lines }: AnswerContext): SpanDto {
  const line = lines.lineAt(start);
  return { start, end, line, column: start - lines.startOf(line) + 1, text: text.slice(start, end), view };
}

export function writeTransitions(
  links: readonly (string | TransitionDto)[] | undefined,
  context: AnswerContext,
): TransitionAnswerDto[] {
  return (links ?? []).map(asTransition).map(({ error_id, probability, condition, distinction }) => {
    const known = context.stored.get(error_id);
    const other = known?.status === 'published' ? preparedRecord(known, context) : undefined;
    return {
      error_id,
      signature: other?.signature ?? null,
      locale: other?.locale ?? null,
      probability: probability ?? null,
      condition: condition || null,
      distinction: distinction || null,
    };
  });
}

/** What people met after they had fixed the error, most often first; retired records are left out. */
export function writeObserved(id: string, context: AnswerContext): ObservedTransitionAnswerDto[] {
  return context.observed.from(id).flatMap(({ to, count }) => {
    const known = context.stored.get(to);
    if (known?.status !== 'published') return [];
    const { signature, locale } = preparedRecord(known, context);
    return [{ error_id: to, signature, locale, count }];
  });
}

/** The ids of the records that a record's transitions name. */
export function transitionIds({ transition_graph: graph }: SignatureRecordDto): string[] {
  const { leads_to = [], preceded_by = [], frequently_confused_with = [] } = graph ?? {};
  return [...leads_to, ...preceded_by, ...frequently_confused_with].map((link) => asTransition(link).error_id);
}

export function writeAlso({ id, score }: Ranked, context: AnswerContext): AlsoDto {
  const { signature, locale } = preparedRecord(context.stored.get(id)!, context);
  return { signature_id: id, signature, locale, score };
}

export function writeReason({ part, value, weight, note, params }: Reason, locale: string): ReasonDto {
  const rounded = Math.round(value * 1000) / 1000;
  return { part, value: rounded, weight, note: translate(spokenLocale(locale), note, params) };
}

/** The groups of the matches that are shown. A root is always shown where one of its followers is. */
export function writeGroups(groups: readonly ErrorGroup<Ranked>[], shown: ReadonlySet<Ranked>): ErrorGroupDto[] {
  return groups
    .filter(({ root }) => shown.has(root))
    .map(({ root, why, followers }) => {
      const followersShown = followers.filter(({ match }) => shown.has(match));
      const lines = [root, ...followers.map(({ match }) => match)].map(({ place }) => place.line);
      return {
        root: root.id,
        why,
        followers: followersShown.map(({ match, why: reason }) => ({ signature_id: match.id, why: reason })),
        more: followers.length - followersShown.length,
        first_line: Math.min(...lines),
        last_line: Math.max(...lines),
      };
    });
}

const MAY_APPLY = jsonText<NotApplicable>({ not_applicable: null });

/** Why a fix does not apply here; null when it may. */
export function writeNotApplicable({ note }: Applicability, locale: string): JsonText<NotApplicable> {
  return note ? jsonText({ not_applicable: translate(spokenLocale(locale), note.key, note.params) }) : MAY_APPLY;
}

type NotApplicable = Pick<FixDto, 'not_applicable'>;
