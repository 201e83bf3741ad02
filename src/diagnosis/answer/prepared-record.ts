import { jsonText, type JsonText } from '../../http/json-text.js';
import { readerLocales } from '../../i18n/locales.js';
import { groupNames } from '../../matching/group-names.js';
import type { ItemRates } from '../../outcomes/rates/record-rates.js';
import { withItemIds } from '../../signatures/record/item-ids.js';
import { ownLocale } from '../../signatures/record/localization/localized-keys.js';
import { localize, recordLocales, type TextState } from '../../signatures/record/localized.js';
import type { DeadEndDto, SignatureRecordDto, WorkaroundDto } from '../../signatures/record/record.dto.js';
import { patternsOf } from '../../signatures/store/stored-signature.js';
import type { KnownRecord } from '../known-records.js';
import type { DeadEndAnswerDto, FixDto, MatchDto, WorkaroundAnswerDto } from '../answer.dto.js';
import type { AnswerContext } from './answer-context.js';
import { JsonTemplate } from './json-template.js';
import { commandsOf, type Command } from './tried.js';

export type MatchTexts = Pick<
  MatchDto,
  'root_cause' | 'verify' | 'gotchas' | 'confidence' | 'verification_tier' | 'source' | 'official_doc_url'
>;

/** One version of a record in one language, written as far as it is the same for every text. Not to be changed. */
export interface PreparedRecord {
  signature: string;
  /** Language of the signature. */
  locale: string;
  /** The record's own language. */
  ownLocale: string;
  /** Path → language of each other text that came in another one than `locale`. */
  otherLocales: Record<string, string>;
  /** How far most of its texts may be trusted as translations, and path → the same of each text of which it is another. */
  textState: TextState;
  otherTextStates: Record<string, TextState>;
  transitions: SignatureRecordDto['transition_graph'];
  named: JsonText<Pick<MatchDto, 'signature_id' | 'signature' | 'locale'>>;
  texts: JsonTemplate<MatchTexts>;
  workarounds: readonly PreparedWorkaround[];
  deadEnds: readonly PreparedDeadEnd[];
}

export interface PreparedWorkaround {
  answer: JsonTemplate<Omit<WorkaroundAnswerDto, 'not_applicable'>>;
  /** As it stands among the fixes of all matches. */
  fix: JsonTemplate<Omit<FixDto, 'chance' | 'not_applicable'>>;
}

export interface PreparedDeadEnd {
  /** What whoever tried it has entered. */
  commands: readonly Command[];
  answer: JsonTemplate<Omit<DeadEndAnswerDto, 'tried_line'>>;
}

interface Versions {
  rates: ItemRates;
  locales: readonly string[];
  /** By those of the reader's languages that the record has. */
  prepared: Map<string, PreparedRecord>;
}

/** A stored record is one version, and another object when it was read anew. */
const known = new WeakMap<KnownRecord, Versions>();

/** The record in the reader's language. Made once until its rates change, as the same records match all the time. */
export function preparedRecord(
  stored: KnownRecord,
  { locale: readerLocale, rates: allRates, unreviewed }: Pick<AnswerContext, 'locale' | 'rates' | 'unreviewed'>,
): PreparedRecord {
  const rates = allRates.of(stored);
  let versions = known.get(stored);
  if (versions?.rates !== rates)
    known.set(stored, (versions = { rates, locales: recordLocales(stored.record), prepared: new Map() }));
  const key = versions.locales.length > 1 ? languagesFor(readerLocale, versions) : '';
  let prepared = versions.prepared.get(key);
  if (!prepared) versions.prepared.set(key, (prepared = prepare(stored, readerLocale, rates, unreviewed === 'hide')));
  return prepared;
}

function languagesFor(readerLocale: string, { locales }: Versions): string {
  return readerLocales(readerLocale)
    .filter((locale) => locales.includes(locale))
    .join();
}

function prepare(stored: KnownRecord, readerLocale: string, rates: ItemRates, onlyReviewed: boolean): PreparedRecord {
  const { id, record: authored, itemIds } = stored;
  const { locale, other_locales, ...localized } = localize(authored, readerLocale, onlyReviewed);
  const record = withItemIds(localized.record, itemIds);
  const { signature, workarounds = [] } = record;
  const groups = patternsOf(authored).flatMap(({ regex }) => groupNames(regex));
  return {
    signature,
    locale,
    ownLocale: ownLocale(record),
    otherLocales: other_locales,
    textState: localized.text_state,
    otherTextStates: localized.other_text_states,
    transitions: record.transition_graph,
    named: jsonText({ signature_id: id, signature, locale }),
    texts: new JsonTemplate(textsOf(record), groups),
    workarounds: workarounds.map((item) => ({
      answer: new JsonTemplate(workaroundOf(item, rates), groups),
      fix: new JsonTemplate({ signature_id: id, workaround_id: item.id!, action: item.action }, groups),
    })),
    deadEnds: (record.dead_ends ?? []).map((item, index) => ({
      commands: commandsOf(authored.dead_ends![index]!),
      answer: new JsonTemplate(deadEndOf(item, rates), groups),
    })),
  };
}

export const textsOf = (record: SignatureRecordDto): MatchTexts => ({
  root_cause: filled(record.root_cause),
  verify: (record.verify ?? []).map(({ id, action, command, expect }) => ({
    id: id!,
    action,
    command: filled(command),
    expect: filled(expect),
  })),
  gotchas: (record.gotchas ?? []).map(({ id, text, why }) => ({ id: id!, text, why: filled(why) })),
  confidence: record.confidence ?? null,
  verification_tier: record.verification_tier ?? null,
  source: record.source ?? null,
  official_doc_url: filled(record.official_doc_url),
});

export function workaroundOf(item: WorkaroundDto, rates: ItemRates): Omit<WorkaroundAnswerDto, 'not_applicable'> {
  const { id, action, how, steps = [], condition, applies_to } = item;
  return {
    id: id!,
    action,
    how: how === action ? null : filled(how),
    steps,
    condition: filled(condition),
    applies_to: applies_to ?? null,
    rate: rates.get(id!)!,
  };
}

export function deadEndOf(item: DeadEndDto, rates: ItemRates): Omit<DeadEndAnswerDto, 'tried_line'> {
  const { id, action, why_fails, condition } = item;
  return { id: id!, action, why_fails: filled(why_fails), rate: rates.get(id!)!, condition: filled(condition) };
}

/** Authors leave texts out, null or empty, and mean the same. */
function filled(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}
