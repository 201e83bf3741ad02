import { terminalLocale } from './config.js';
import type { PhraseKey } from './i18n/phrases.js';
import { translate, type PhraseParams } from './i18n/translate.js';

/** A phrase in the language of the terminal. */
export const phrase = (key: PhraseKey, params?: PhraseParams): string => translate(terminalLocale(), key, params);
