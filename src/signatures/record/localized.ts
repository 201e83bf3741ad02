import { readerLocales } from '../../i18n/locales.js';
import { ownLocale } from './localization/localized-keys.js';
import { mapTexts, type TextSite } from './localization/map-texts.js';
import type { SignatureRecordDto } from './record.dto.js';
import { ReviewEntries } from './review/review-entries.js';
import { isOutdated, originByTier, standingOf, type Origin, type Standing } from './review/standing.js';
import { textHash } from './review/text-hash.js';

export interface LocalizedRecord {
  /** The record with each text in the reader's best language, without localized keys. Not to be changed. */
  record: SignatureRecordDto;
  /** Language of the signature. */
  locale: string;
  /** Path → language of each other text that came in another one than `locale`. */
  other_locales: Record<string, string>;
  /** How far most of its texts may be trusted as translations. */
  text_state: TextState;
  /** Path → the same of each text of which it is another. Of code nothing is said, unless it was translated. */
  other_text_states: Record<string, TextState>;
}

/** What a reader is to know of a text: it is no translation, or how far its translation was looked at. */
export type TextState = 'source' | 'reviewed' | 'outdated' | 'unreviewed' | 'unreviewed_ai';

/** The less a text may be trusted, the later its state. */
const TRUST: readonly TextState[] = ['source', 'reviewed', 'outdated', 'unreviewed', 'unreviewed_ai'];

const CODE = /\.(?:code|command)$/;

interface Localized {
  locale: string;
  text: string;
  state: TextState;
}

/**
 * A record in the language of a reader. Each text comes in the first language that has it: the reader's (Traditional,
 * then Simplified Chinese for a reader of the former), the record's own, English. Where none has it, it stays empty.
 * A rejected translation is as good as none, and so is an unreviewed one with `onlyReviewed`.
 */
export function localize(record: SignatureRecordDto, readerLocale: string, onlyReviewed = false): LocalizedRecord {
  const own = ownLocale(record);
  const reviews = { entries: new ReviewEntries(record), origin: originByTier(record), onlyReviewed };
  const order = [...readerLocales(readerLocale), own, 'en'];
  const locales: Record<string, string> = {};
  const states: Record<string, TextState> = {};
  const localized = mapTexts(record, (site) => {
    const texts = shownTexts(site, own, reviews);
    const best = order.flatMap((locale) => texts.find((text) => text.locale === locale) ?? [])[0];
    if (!best) return undefined;
    locales[site.path] = best.locale;
    if (best.state !== 'source' || !CODE.test(site.path)) states[site.path] = best.state;
    return best.text;
  });
  const locale = locales.signature ?? own;
  const state = commonState(Object.values(states));
  return {
    record: localized,
    locale,
    other_locales: withoutValue(locales, locale),
    text_state: state,
    other_text_states: withoutValue(states, state),
  };
}

/** The state of most texts; of several, the one that may be trusted least, so that nothing looks better than it is. */
function commonState(states: readonly TextState[]): TextState {
  const counts = TRUST.map((state) => states.filter((one) => one === state).length);
  return TRUST[counts.lastIndexOf(Math.max(...counts))]!;
}

function withoutValue<T>(values: Record<string, T>, value: T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([, other]) => other !== value));
}

/** The languages in which some text of the record is: its own first. */
export function recordLocales(record: SignatureRecordDto, sites: readonly TextSite[] = textSites(record)): string[] {
  const locales = new Set([ownLocale(record)]);
  for (const { source, translations } of sites)
    for (const { locale, text } of translations) if (text.trim() !== '' && text !== source) locales.add(locale);
  return [...locales];
}

/** A record on its way into the store is asked for its texts time and again; it never changes. */
const knownSites = new WeakMap<SignatureRecordDto, readonly TextSite[]>();

/** Every translatable text of the record, with its translations. */
export function textSites(record: SignatureRecordDto): readonly TextSite[] {
  const known = knownSites.get(record);
  if (known) return known;
  const sites: TextSite[] = [];
  mapTexts(record, (site) => {
    sites.push(site);
    return undefined;
  });
  knownSites.set(record, sites);
  return sites;
}

interface Reviews {
  entries: ReviewEntries;
  origin: Origin;
  onlyReviewed: boolean;
}

/** The site's text in each language in which a reader may see it: one that says the same as its source is not translated. */
function shownTexts({ path, source = '', translations }: TextSite, own: string, reviews: Reviews): Localized[] {
  const { entries, origin, onlyReviewed } = reviews;
  const translated = translations.flatMap(({ locale, text }): Localized[] => {
    if (locale === own || text.trim() === '') return [];
    const standing = standingOf(source, text, entries.of(locale, path, text)?.entry, origin);
    const isShown = standing.state === 'reviewed' || (standing.state === 'needs_review' && !onlyReviewed);
    return isShown ? [{ locale, text, state: textState(standing, source) }] : [];
  });
  return source ? [{ locale: own, text: source, state: 'source' }, ...translated] : translated;
}

function textState(standing: Standing, source: string): TextState {
  const hasHash = standing.madeFrom !== undefined || standing.reviewedAgainst !== undefined;
  if (hasHash && isOutdated(standing, textHash(source))) return 'outdated';
  if (standing.state === 'reviewed') return 'reviewed';
  return standing.origin === 'ai' ? 'unreviewed_ai' : 'unreviewed';
}
