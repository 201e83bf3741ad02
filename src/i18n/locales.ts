import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { SpokenLocale } from './translate.js';

/**
 * The name under which texts of a language are stored: `zh` is Simplified Chinese whatever the region, `zh-Hant`
 * Traditional; other languages keep their region. `zh_CN`, as POSIX writes it, is `zh-CN`. Returns undefined for what is
 * no language tag.
 */
export function storedLocale(tag: string): string | undefined {
  return storedLocales.memo(tag).locale;
}

/** The same few tags are asked for all the time, and `Intl` is slow. */
const storedLocales = new LRUCache<string, { locale: string | undefined }>({
  max: 1_000,
  memoMethod: (tag) => ({ locale: readTag(tag) }),
});

function readTag(tag: string): string | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
  if (locale.language === 'zh') return locale.maximize().script === 'Hant' ? 'zh-Hant' : 'zh';
  return locale.baseName;
}

/** Stored locales that a reader of `tag` can be answered in, best first: `zh-TW` → zh-Hant, zh; `de-AT` → de-AT, de. */
export function readerLocales(tag: string): readonly string[] {
  return readersLocales.memo(tag);
}

const readersLocales = new LRUCache<string, readonly string[]>({ max: 1_000, memoMethod: (tag) => findLocales(tag) });

function findLocales(tag: string): string[] {
  const stored = storedLocale(tag);
  if (!stored) return [];
  const language = new Intl.Locale(stored).language;
  return stored === language ? [stored] : [stored, language];
}

/** The reader's language: `asked` if it is a language tag, else the best of an Accept-Language header, else English. */
export function requestedLocale(asked: string | undefined, acceptLanguage: string | undefined): string {
  if (asked && storedLocale(asked)) return asked;
  return acceptedLocales.memo(acceptLanguage ?? '*');
}

/** A client sends the same header each time; a long one may take some memory. */
const acceptedLocales = new LRUCache<string, string>({ max: 100, memoMethod: (header) => acceptedLocale(header) });

function acceptedLocale(header: string): string {
  const accepted = new Negotiator({ headers: { 'accept-language': header } }).languages();
  return accepted.find((tag) => tag !== '*' && storedLocale(tag)) ?? 'en';
}

/** The language in which Cairn's own phrases answer a reader of `tag`. */
export function spokenLocale(tag: string): SpokenLocale {
  return readerLocales(tag).includes('zh') ? 'zh' : 'en';
}
