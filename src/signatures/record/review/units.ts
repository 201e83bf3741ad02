import type { IdentifiedRecord } from '../item-ids.js';
import { ownLocale } from '../localization/localized-keys.js';
import type { TextSite } from '../localization/map-texts.js';
import { textSites } from '../localized.js';
import type { ReviewDto } from '../provenance.dto.js';
import { ReviewEntries } from './review-entries.js';
import { originByTier, standingOf, type Standing } from './standing.js';
import { textHash } from './text-hash.js';
import { kindOfText, stablePath } from './text-paths.js';

/** A text of a record with its translation into one language. */
export interface Unit extends Standing {
  locale: string;
  /** By ids, so that it stays whatever is inserted or moved. */
  path: string;
  /** Where the text stands in this version. */
  place: string;
  /** The kind of text, such as `workarounds.action`. */
  field: string;
  source: string;
  sourceHash: string;
  /** Empty where nothing stands. */
  target: string;
  /** What the record says of the review of this very target, and the key of that. */
  entry?: ReviewDto;
  entryKey?: string;
}

/** In code only the remarks are translated. */
const CODE = /\.(?:code|command)$/;
const REMARK = /(?:^|\s)(?:#|\/\/|--|;|REM)\s+\p{L}{2}/mu;

/** The units of a record in each of the languages, in its order. Its own language has none. */
export function unitsOf({ record, itemIds }: IdentifiedRecord, locales: readonly string[]): Unit[] {
  const own = ownLocale(record);
  const entries = new ReviewEntries(record);
  const origin = originByTier(record);
  const wanted = locales.filter((locale) => locale !== own);
  const paths = new Set<string>();
  return textSites(record).flatMap((site) => {
    const { path: place, source } = site;
    if (source === undefined || source.trim() === '') return [];
    const field = kindOfText(place);
    const path = stablePath(place, record, itemIds);
    if (paths.has(path)) return [];
    paths.add(path);
    const sourceHash = textHash(source);
    return wanted.flatMap((locale): Unit[] => {
      const target = targetIn(site, locale);
      if (CODE.test(field) && !REMARK.test(source) && (target === '' || target === source)) return [];
      const found = entries.of(locale, place, target, path);
      const standing = standingOf(source, target, found?.entry, origin);
      const said = found && { entry: found.entry, entryKey: found.key };
      return [{ locale, path, place, field, source, sourceHash, target, ...standing, ...said }];
    });
  });
}

function targetIn({ translations }: TextSite, locale: string): string {
  return (
    translations.find((translation) => translation.locale === locale && translation.text.trim() !== '')?.text ?? ''
  );
}
