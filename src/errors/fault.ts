import type { Phrases } from '../i18n/phrases.js';
import { translate, type PhraseParams, type SpokenLocale } from '../i18n/translate.js';

export type FaultCode = keyof Phrases['faults'];

/** What is wrong, or questionable, with one field. */
export interface Fault {
  /** Where, such as `workarounds[0].success_rate`; empty for the whole value. */
  path: string;
  code: FaultCode;
  params?: PhraseParams;
}

export interface FaultBody {
  path: string;
  code: FaultCode;
  detail: string;
}

export function describeFault(fault: Fault, locale: SpokenLocale): FaultBody {
  return { path: fault.path, code: fault.code, detail: translate(locale, `faults:${fault.code}`, fault.params) };
}
