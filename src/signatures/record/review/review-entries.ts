import { storedLocale } from '../../../i18n/locales.js';
import { mapTexts } from '../localization/map-texts.js';
import type { ReviewDto } from '../provenance.dto.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { speaksOf } from './standing.js';
import { textHash } from './text-hash.js';
import { kindOfText, statedPath } from './text-paths.js';

/** An entry with the key under which the record has it. */
export interface KeyedEntry {
  key: string;
  entry: ReviewDto;
}

/**
 * What a record says of the review of its translations. An entry stands under the path of the text, items named by the id
 * that they state, else by their place. An entry that names its text by hash is found also where items were moved, unless
 * that text still stands where the entry says.
 */
export class ReviewEntries {
  private readonly entries = new Map<string, Record<string, ReviewDto>>();
  /** Entries whose text has left its place, by kind and text. */
  private movedByText?: Map<string, KeyedEntry>;

  constructor(private readonly record: SignatureRecordDto) {
    for (const [tag, entries] of Object.entries(record.review ?? {})) {
      const locale = storedLocale(tag) ?? tag;
      this.entries.set(locale, { ...this.entries.get(locale), ...entries });
    }
  }

  get locales(): string[] {
    return [...this.entries.keys()];
  }

  /** What is said of the text `target` at `path`; `stable` is the same path by ids, where these are known. */
  of(locale: string, path: string, target: string, stable?: string): KeyedEntry | undefined {
    const entries = this.entries.get(locale);
    if (!entries) return undefined;
    for (const key of [stable, statedPath(path, this.record), path]) {
      const entry = key !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry && speaksOf(entry, target)) return { key: key!, entry };
    }
    return this.moved().get(`${locale} ${kindOfText(path)} ${textHash(target)}`);
  }

  private moved(): Map<string, KeyedEntry> {
    if (this.movedByText) return this.movedByText;
    const moved = new Map<string, KeyedEntry>();
    const inPlace = this.inPlace();
    for (const [locale, entries] of this.entries)
      for (const [key, entry] of Object.entries(entries))
        if (typeof entry.target_hash === 'string' && !inPlace.has(entry))
          moved.set(`${locale} ${kindOfKey(key)} ${entry.target_hash}`, { key, entry });
    return (this.movedByText = moved);
  }

  /** The entries whose text stands where they say. */
  private inPlace(): Set<ReviewDto> {
    const found = new Set<ReviewDto>();
    mapTexts(this.record, ({ path, translations }) => {
      for (const { locale, text } of translations)
        for (const key of [statedPath(path, this.record), path]) {
          const entry = this.entries.get(locale)?.[key];
          if (entry && speaksOf(entry, text)) found.add(entry);
        }
      return undefined;
    });
    return found;
  }
}

/** The kind of text that a key speaks of, whatever its items are called. */
function kindOfKey(key: string): string {
  return kindOfText(key.replaceAll(/\[[^\]]*\]/g, '[0]'));
}
