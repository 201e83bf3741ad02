import type { PhraseKey } from '../../i18n/phrases.js';
import type { PhraseParams } from '../../i18n/translate.js';
import type { RateDto } from '../../outcomes/outcomes.dto.js';
import { percent } from '../../i18n/percent.js';

/** Says a phrase in the reader's language. */
export type Phrase = (key: PhraseKey, params?: PhraseParams) => string;

/** How often something works, with what that rests on. */
export const odds = (rate: RateDto, phrase: Phrase) =>
  phrase(`answer:page.rate.${rate.basis}`, { ...figures(rate.mean, rate.low, rate.high), ...reports(rate) });

/** The same of what is not to be done: how often it fails, for who reads “do not” would take the other for praise. */
export const failureOdds = (rate: RateDto, phrase: Phrase) =>
  phrase(`brief:fails.${rate.basis}`, { ...figures(1 - rate.mean, 1 - rate.high, 1 - rate.low), ...reports(rate) });

const figures = (mean: number, low: number, high: number) => ({
  mean: percent(mean),
  low: percent(low),
  high: percent(high),
});

const reports = ({ reports: count, last_reported: day }: RateDto) => ({ reports: count, day: day ?? '' });
