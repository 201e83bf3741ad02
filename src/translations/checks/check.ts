import type { PhraseParams } from '../../i18n/translate.js';
import type { MarkedText } from './pieces.js';

/** An error keeps a translation from being saved; a warning may be passed by; information only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** How Han and Latin letters stand beside each other: with a blank, without, as one likes, or one way in one text. */
export type HanLatinSpacing = 'require' | 'strip' | 'off' | 'consistent';

/** A term and how it is to be translated. */
export interface GlossaryTerm {
  term: string;
  /** The translations to choose from; empty for a term that stays as it is. */
  preferred: readonly string[];
  /** Translations that are wrong, whatever the term. */
  forbidden: readonly string[];
  isCaseSensitive: boolean;
}

/** A translation beside its source, as the checks see it. */
export interface CheckedPair {
  source: MarkedText;
  target: MarkedText;
  /** The stored locale of the target, such as `zh`. */
  locale: string;
  spacing: HanLatinSpacing;
  /** The terms of the glossary that stand in the source, each once. */
  terms: readonly GlossaryTerm[];
  /** The reviewed translations of the same source in other places. */
  elsewhere: readonly string[];
}

/** What a check found: a stretch of the target in UTF-16 units, empty where something is missing at its end. */
export interface Finding {
  start: number;
  end: number;
  /** What the phrase of the check fills in. */
  params?: PhraseParams;
  severity?: Severity;
}

/** One rule. `find` is asked only for the locales that the rule is about. */
export interface Check {
  severity: Severity;
  isFor?: (locale: string) => boolean;
  find: (pair: CheckedPair) => Finding[];
}

export const isChinese = (locale: string): boolean => locale === 'zh' || locale === 'zh-Hant';

/** The places of a pattern, which must have the flag `g`, in a text. */
export function placesOf(pattern: RegExp, text: string, params?: (found: string) => PhraseParams): Finding[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    params: params ? params(found) : { text: found },
  }));
}
