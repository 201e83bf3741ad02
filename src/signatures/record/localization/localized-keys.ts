import { storedLocale } from '../../../i18n/locales.js';
import { LOCALE } from '../fields/formats.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { TRANSLATABLE } from './translatable.js';

/** The language of records that do not name theirs. */
const DEFAULT_LOCALE = 'en';

export interface LocalizedKey {
  /** Such as `workarounds_zh-CN`. */
  key: string;
  /** Such as `workarounds`. */
  field: string;
  /** The name under which texts of the language are stored: `zh`. */
  locale: string;
}

/** Reads `<field>_<locale>`; undefined for any other key. No key that the format names has this form. */
export function readLocalizedKey(key: string): LocalizedKey | undefined {
  const split = key.lastIndexOf('_');
  const [field, tag] = [key.slice(0, split), key.slice(split + 1)];
  if (split < 0 || !Object.hasOwn(TRANSLATABLE, field) || !LOCALE.test(tag)) return undefined;
  return { key, field, locale: storedLocale(tag) ?? tag };
}

/** The localized keys of a record, in its order. */
export function localizedKeys(record: object): LocalizedKey[] {
  return Object.keys(record).flatMap((key) => readLocalizedKey(key) ?? []);
}

/** The language of the record's own texts. */
export function ownLocale({ locale }: Pick<SignatureRecordDto, 'locale'>): string {
  return storedLocale(locale ?? DEFAULT_LOCALE) ?? DEFAULT_LOCALE;
}
