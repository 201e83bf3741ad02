import { readerLocales } from '../../i18n/locales.js';
import { ownLocale } from './localization/localized-keys.js';
import { mapTexts, type TextSite } from './localization/map-texts.js';
import type { SignatureRecordDto } from './record.dto.js';

export interface LocalizedRecord {
  /** The record with each text in the reader's best language, without localized keys. Not to be changed. */
  record: SignatureRecordDto;
  /** Language of the signature. */
  locale: string;
  /** Path → language of each other text that came in another one than `locale`. */
  other_locales: Record<string, string>;
}

interface Localized {
  locale: string;
  text: string;
}

/**
 * A record in the language of a reader. Each text comes in the first language that has it: the reader's (Traditional,
 * then Simplified Chinese for a reader of the former), the record's own, English. Where none has it, it stays empty.
 */
export function localize(record: SignatureRecordDto, readerLocale: string): LocalizedRecord {
  const own = ownLocale(record);
  const order = [...readerLocales(readerLocale), own, 'en'];
  const locales: Record<string, string> = {};
  const localized = mapTexts(record, (site) => {
    const texts = translatedTexts(site, own);
    const best = order.flatMap((locale) => texts.find((text) => text.locale === locale) ?? [])[0];
    if (best) locales[site.path] = best.locale;
    return best?.text;
  });
  const locale = locales.signature ?? own;
  const others = Object.entries(locales).filter(([, other]) => other !== locale);
  return { record: localized, locale, other_locales: Object.fromEntries(others) };
}

/** The languages in which some text of the record is: its own first. */
export function recordLocales(record: SignatureRecordDto, sites: readonly TextSite[] = textSites(record)): string[] {
  const own = ownLocale(record);
  const locales = new Set([own]);
  for (const site of sites) for (const { locale } of translatedTexts(site, own)) locales.add(locale);
  return [...locales];
}

/** Every translatable text of the record, with its translations. */
export function textSites(record: SignatureRecordDto): TextSite[] {
  const sites: TextSite[] = [];
  mapTexts(record, (site) => {
    sites.push(site);
    return undefined;
  });
  return sites;
}

/** The site's text in each language that has it: what is empty, or equal to its source, is not translated. */
function translatedTexts({ source, translations }: TextSite, own: string): Localized[] {
  const translated = translations.filter(({ locale, text }) => locale !== own && text.trim() !== '' && text !== source);
  return source ? [{ locale: own, text: source }, ...translated] : translated;
}
