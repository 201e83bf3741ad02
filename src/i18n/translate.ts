import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { NAMESPACES, type PhraseKey } from './phrases.js';

/** A language that Cairn itself speaks; the records' texts may come in any other. */
export const SPOKEN_LOCALES = ['en', 'zh'] as const;
export type SpokenLocale = (typeof SPOKEN_LOCALES)[number];

export type PhraseParams = Record<string, string | number>;

const localesFolder = new URL('../../data/locales/', import.meta.url);

function readNamespace(locale: SpokenLocale, namespace: string): object {
  return JSON.parse(readFileSync(new URL(`${locale}/${namespace}.json`, localesFolder), 'utf8')) as object;
}

const i18n = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  ns: NAMESPACES,
  resources: Object.fromEntries(
    SPOKEN_LOCALES.map((locale) => [
      locale,
      Object.fromEntries(NAMESPACES.map((namespace) => [namespace, readNamespace(locale, namespace)])),
    ]),
  ),
  // The phrases go into JSON and terminals; a page escapes what it shows itself.
  interpolation: { escapeValue: false },
  initAsync: false,
});
await i18n.init();

/** Phrases that have nothing to be filled in; the same few are said of every record. */
const fixed = new Map<string, string>();

/** The phrase in `locale` with `params` filled in. */
export function translate(locale: SpokenLocale, key: PhraseKey, params?: PhraseParams): string {
  if (params) return i18n.t(key, { ...params, lng: locale });
  const known = fixed.get(`${locale} ${key}`);
  if (known !== undefined) return known;
  const phrase = i18n.t(key, { lng: locale });
  fixed.set(`${locale} ${key}`, phrase);
  return phrase;
}
