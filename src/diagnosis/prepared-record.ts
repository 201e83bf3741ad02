import { readerLocales } from '../i18n/locales.js';
import { groupNames } from '../matching/group-names.js';
import { withItemIds } from '../signatures/record/item-ids.js';
import { localize, recordLocales, type LocalizedRecord } from '../signatures/record/localized.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import { patternsOf, type StoredSignature } from '../signatures/store/stored-signature.js';
import { mayHavePlaceholders } from './placeholders.js';

/** One version of a record in one language, as far as it is the same for every text. Not to be changed. */
export interface PreparedRecord extends LocalizedRecord {
  /** The fields in which captured values may be filled. */
  fillable: Partial<SignatureRecordDto>;
  /** The named groups of all its patterns. */
  groups: readonly string[];
}

interface Versions {
  locales: readonly string[];
  /** By those of the reader's languages that the record has. */
  prepared: Map<string, PreparedRecord>;
}

/** A stored record is one version, and another object when it was read anew. */
const known = new WeakMap<StoredSignature, Versions>();

/** The record with its items' ids, in the reader's language. Made once, as the same records match all the time. */
export function preparedRecord(stored: StoredSignature, readerLocale: string): PreparedRecord {
  let versions = known.get(stored);
  if (!versions) known.set(stored, (versions = { locales: recordLocales(stored.record), prepared: new Map() }));
  const key = versions.locales.length > 1 ? languagesFor(readerLocale, versions) : '';
  let prepared = versions.prepared.get(key);
  if (!prepared) versions.prepared.set(key, (prepared = prepare(stored, readerLocale)));
  return prepared;
}

function languagesFor(readerLocale: string, { locales }: Versions): string {
  return readerLocales(readerLocale)
    .filter((locale) => locales.includes(locale))
    .join();
}

function prepare({ record: authored, itemIds }: StoredSignature, readerLocale: string): PreparedRecord {
  const localized = localize(withItemIds(authored, itemIds), readerLocale);
  const { record } = localized;
  return {
    ...localized,
    fillable: Object.fromEntries(Object.entries(record).filter(([, value]) => mayHavePlaceholders(value))),
    groups: patternsOf(authored).flatMap(({ regex }) => groupNames(regex)),
  };
}
