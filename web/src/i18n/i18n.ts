import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, preferredLanguage, rememberLanguage, type Language } from './language.js';

/** Only the phrases of the language at hand are loaded. */
const phrases = {
  en: () => import('../../../data/locales/en/web.json'),
  zh: () => import('../../../data/locales/zh/web.json'),
};

/** Resolves when the phrases of the reader's language are there. */
export async function startI18n(): Promise<void> {
  const language = preferredLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['web'],
    defaultNS: 'web',
    resources: { [language]: { web: (await phrases[language]()).default } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  markDocument(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'web', (await phrases[language]()).default);
  await i18next.changeLanguage(language);
  rememberLanguage(language);
  markDocument(language);
}

/** The language that the page speaks now. */
export const currentLanguage = () => i18next.language as Language;

function markDocument(language: Language): void {
  document.documentElement.lang = LANGUAGES[language].tag;
}
