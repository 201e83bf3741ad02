import { isDeepStrictEqual } from 'node:util';
import type { IdentifiedRecord } from '../item-ids.js';
import { recordLocales } from '../localized.js';
import type { ReviewDto } from '../provenance.dto.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { putTranslation } from './put-translation.js';
import { textHash } from './text-hash.js';
import { statedPath } from './text-paths.js';
import { outcomeOf, type UnitAction, type UnitRole } from './transitions.js';
import { unitsOf, type Unit } from './units.js';

/** Who writes a version of a record, and how. */
export interface WrittenBy {
  role: UnitRole;
  /** Whether what the record itself says of its review counts. */
  isTrusted: boolean;
  /** `save` is an edit by hand, whose texts are a person's. */
  action: Extract<UnitAction, 'save' | 'import'>;
}

/** A text that may not take the place of a reviewed one. */
export type Displaced = Pick<Unit, 'locale' | 'path' | 'place' | 'source' | 'target' | 'origin'>;

export interface NextTranslations {
  record: SignatureRecordDto;
  displaced: Displaced[];
}

/**
 * The next version of a record with its translations as the transitions have them: reviewed texts stay unless a reviewer
 * changes them, reviews follow their texts wherever these move, and a text whose source has changed says from which
 * source it was made.
 */
export function nextTranslations(
  current: IdentifiedRecord | undefined,
  next: IdentifiedRecord,
  by: WrittenBy,
): NextTranslations {
  // What such a writer says of the review of a new record counts as it is.
  if (!current && by.isTrusted) return { record: next.record, displaced: [] };
  const locales = [...new Set([...(current ? recordLocales(current.record) : []), ...recordLocales(next.record)])];
  if (locales.length === 1 && !next.record.review) return { record: next.record, displaced: [] };
  const before = new Map(current ? unitsOf(current, locales).map((unit) => [keyOf(unit), unit]) : []);
  const displaced: Displaced[] = [];
  let { record } = next;
  for (const unit of unitsOf(next, locales)) {
    const previous = before.get(keyOf(unit));
    if (!previous || previous.target === unit.target || previous.state !== 'reviewed') continue;
    const action = isTranslated(unit) ? by.action : 'clear';
    const outcome = outcomeOf(action, previous.state, by.role);
    if (outcome !== 'suggestion' && outcome !== 'translation_reviewed') continue;
    if (outcome === 'suggestion') displaced.push(unit);
    record = putTranslation(record, unit.place, unit.locale, previous.target);
  }

  const isReviewStated = !isDeepStrictEqual(current?.record.review, next.record.review);
  const review: Review = {};
  for (const unit of unitsOf({ ...next, record }, locales)) {
    const entry = entryOf(unit, before.get(keyOf(unit)), isReviewStated, by);
    if (entry) (review[unit.locale] ??= {})[reviewKey(unit, record)] = entry;
  }
  return { record: withReview(record, review), displaced };
}

type Review = Record<string, Record<string, ReviewDto>>;

const keyOf = ({ locale, path }: Unit) => `${locale} ${path}`;
const isTranslated = ({ target, source }: Unit) => target !== '' && target !== source;

/** What is to be said of the review of a text: what its writer says of it if that counts, else what was said so far. */
function entryOf(
  unit: Unit,
  previous: Unit | undefined,
  isReviewStated: boolean,
  { isTrusted, action }: WrittenBy,
): ReviewDto | undefined {
  const stated = isReviewStated || !previous ? unit.entry : undefined;
  if (stated && isTrusted) return stated;
  if (previous && previous.target === unit.target && unit.target !== '') return keptEntry(unit, previous);
  if (stated) return { ...stated, state: 'needs_review', reviewed_hash: undefined };
  if (!previous || action !== 'save' || !isTranslated(unit)) return undefined;
  return entryFor(unit, { state: 'needs_review', origin: 'human' });
}

/** What is said of a text that stays, also when its source does not. */
function keptEntry({ sourceHash }: Unit, { entry, ...previous }: Unit): ReviewDto | undefined {
  if (sourceHash === previous.sourceHash) return entry;
  if (entry) return { ...entry, source_hash: entry.source_hash ?? previous.sourceHash };
  return entryFor(previous, { state: 'needs_review', origin: previous.origin });
}

/** An entry that speaks of the unit as it is now. */
export function entryFor(
  { sourceHash, target }: Pick<Unit, 'sourceHash' | 'target'>,
  said: Pick<ReviewDto, 'state' | 'origin' | 'model'>,
): ReviewDto {
  return { ...said, source_hash: sourceHash, target_hash: textHash(target) };
}

/** The key that the record has for the unit already, else its path as the record states it. */
export function reviewKey({ entryKey, path, place }: Unit, record: SignatureRecordDto): string {
  const stated = statedPath(place, record);
  return entryKey !== undefined && [path, place].includes(entryKey) ? entryKey : stated;
}

/** The record itself where its review says the same already. */
export function withReview(record: SignatureRecordDto, review: Review): SignatureRecordDto {
  const said = (entries: Review = {}) => JSON.parse(JSON.stringify(entries)) as Review;
  const filled = Object.fromEntries(
    Object.entries(said(record.review)).filter(([, entries]) => Object.keys(entries).length > 0),
  );
  if (isDeepStrictEqual(filled, said(review))) return record;
  const { review: _, ...rest } = record;
  return Object.keys(review).length > 0 ? { ...rest, review: said(review) } : rest;
}
