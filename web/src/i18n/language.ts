/** The languages that the page speaks, by the tags that browsers choose fonts and line breaks by. */
export const LANGUAGES = { en: { tag: 'en', name: 'English' }, zh: { tag: 'zh-CN', name: '中文' } } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'cairn.language';

/** The language that was chosen here before, else the first of the browser's that the page speaks, else English. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  return [chosen ?? '', ...navigator.languages].map(spoken).find((one) => one !== undefined) ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

const spoken = (tag: string) => (Object.keys(LANGUAGES) as Language[]).find((one) => tag.split('-')[0] === one);
