import type { Fault } from '../../errors/fault.js';
import { isStale } from '../freshness.js';
import type { TextSite } from '../record/localization/map-texts.js';
import { recordLocales } from '../record/localized.js';
import type { SignatureRecordDto } from '../record/record.dto.js';

const PLACEHOLDER = /\{\{\w+\}\}/g;

/** What a record lacks to help its readers. */
export function missingFaults(record: SignatureRecordDto, sites: readonly TextSite[], today: string): Fault[] {
  const faults: Fault[] = [];
  const hasFix = record.workarounds?.some(({ action, how, steps }) => action || how || steps?.length);
  if (!hasFix) faults.push({ path: 'workarounds', code: 'no_fix' });
  if (!recordLocales(record, sites).includes('zh')) faults.push({ path: 'signature_zh', code: 'no_zh' });
  const { last_confirmed: date } = record;
  if (date && isStale(date, today)) faults.push({ path: 'last_confirmed', code: 'stale', params: { date } });
  return faults;
}

/** Placeholders of translations that their source does not have. */
export function placeholderFaults(sites: readonly TextSite[]): Fault[] {
  return sites.flatMap(({ source, translations }) => {
    if (!source) return [];
    const known = new Set(source.match(PLACEHOLDER));
    return translations.flatMap(({ path, text }) =>
      [...new Set(text.match(PLACEHOLDER))]
        .filter((placeholder) => !known.has(placeholder))
        .map((placeholder): Fault => ({ path, code: 'placeholder_not_in_source', params: { placeholder } })),
    );
  });
}
