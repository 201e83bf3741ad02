import type { PhraseKey } from '../../i18n/phrases.js';
import type { PhraseParams } from '../../i18n/translate.js';
import type { RateDto } from '../../outcomes/outcomes.dto.js';
import { percent } from '../../signatures/formats/markdown.js';

/** Says a phrase in the reader's language. */
export type Phrase = (key: PhraseKey, params?: PhraseParams) => string;

/** How often something works, with what that rests on. */
export const odds = ({ basis, mean, low, high }: RateDto, phrase: Phrase) =>
  phrase(`answer:page.rate.${basis}`, { mean: percent(mean), low: percent(low), high: percent(high) });

/** The same of what is not to be done: how often it fails, for who reads “do not” would take the other for praise. */
export const failureOdds = ({ basis, mean, low, high }: RateDto, phrase: Phrase) =>
  phrase(`brief:fails.${basis}`, { mean: percent(1 - mean), low: percent(1 - high), high: percent(1 - low) });
