import type { FaultCode } from '../../../errors/fault.js';
import type { FaultFinder, JsonSchema } from '../../../errors/faultless.js';
import type { PhraseParams } from '../../../i18n/translate.js';
import { SIGNATURE_ID } from '../../signature-id.js';
import { CALENDAR_DATE, isCalendarDate, isDateOrTimestamp } from './dates.js';
import { MAX_TEXT_BYTES } from './plain-data.js';

/** A text format: what finds its fault, and the same in JSON Schema. */
export type Format = [findFaults: FaultFinder, schema: JsonSchema];

/** `xx[x][-Script][-RG]`, such as `zh`, `zh-Hant`, `pt-BR`. */
export const LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;
const FLAGS = /^(?=[ims]{0,3}$)(?!.*(.).*\1)/;
const TIER = /^[a-z0-9][a-z0-9_-]{0,39}$/;
const ITEM_ID = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$/;
const HTTP_URL = /^[hH][tT][tT][pP][sS]?:\/\/\S+$/;
const FILLED = /\S/;

/** Labels are indexed by the database, which bounds what it indexes. */
export const MAX_LABEL_LENGTH = 200;

/** Plain data bounds every text, in bytes; JSON Schema knows characters only. */
export const TEXT: Format = [
  (value) => (typeof value === 'string' ? [] : [{ path: '', code: 'not_text' }]),
  { type: 'string', maxLength: MAX_TEXT_BYTES },
];
export const LABEL = format(
  (value) => value.length <= MAX_LABEL_LENGTH,
  'too_long',
  { maxLength: MAX_LABEL_LENGTH },
  { max: MAX_LABEL_LENGTH },
);
export const ID = patternFormat(SIGNATURE_ID, 'signature_id');
export const ITEM = patternFormat(ITEM_ID, 'item_id');
export const LANGUAGE = patternFormat(LOCALE, 'locale');
export const PATTERN_FLAGS = patternFormat(FLAGS, 'flags');
export const TIER_NAME = patternFormat(TIER, 'verification_tier');
export const FILLED_TEXT = patternFormat(FILLED, 'empty');
export const DATE = format(isCalendarDate, 'calendar_date', { format: 'date', pattern: CALENDAR_DATE.source });
export const DATE_OR_TIMESTAMP = format(isDateOrTimestamp, 'date_or_timestamp', {
  anyOf: [{ format: 'date' }, { format: 'date-time' }],
});
/** A link that stays in HTTP; `javascript:` and its kind do not. */
export const URL_TEXT = format((value) => HTTP_URL.test(value) && URL.canParse(value), 'http_url', {
  format: 'uri',
  pattern: HTTP_URL.source,
});

function patternFormat(pattern: RegExp, code: FaultCode): Format {
  return format((value) => pattern.test(value), code, { pattern: pattern.source });
}

function format(test: (value: string) => boolean, code: FaultCode, schema: JsonSchema, params?: PhraseParams): Format {
  return [
    (value) => {
      if (typeof value !== 'string') return [{ path: '', code: 'not_text' }];
      return test(value) ? [] : [{ path: '', code, ...(params && { params }) }];
    },
    { type: 'string', maxLength: MAX_TEXT_BYTES, ...schema },
  ];
}
