import type { Fault, FaultCode } from '../../errors/fault.js';
import { faultsOf } from '../../errors/validation-faults.js';
import { isJsonObject, type JsonObject } from './fields/json.js';
import { plainDataFaults, UNSAFE } from './fields/plain-data.js';
import { duplicateIdFaults } from './item-ids.js';
import { localizedFaults } from './localization/localized-faults.js';
import { readLocalizedKey } from './localization/localized-keys.js';
import { SignatureRecordDto } from './record.dto.js';

export interface ReadRecord {
  /** The input itself, once it is known to be a record; absent when it is not. */
  record?: SignatureRecordDto;
  /** Why it is no record: every faulty path. */
  faults: Fault[];
  /** What is kept but looks like a mistake, such as keys that the format does not know. */
  warnings: Fault[];
}

const WARNINGS: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'unknown_key',
  'localized_extra_items',
  'repeated_locale',
]);

/** Reads parsed JSON as a record. Whether its patterns work and its texts hold together is for `checkRecord`. */
export function readRecord(input: unknown): ReadRecord {
  const dataFaults = plainDataFaults(input);
  if (dataFaults.some(({ code }) => UNSAFE.has(code))) return { faults: dataFaults, warnings: [] };
  if (!isJsonObject(input)) return { faults: [{ path: '', code: 'not_object' }], warnings: [] };

  const found = [
    ...dataFaults,
    ...faultsOf(SignatureRecordDto, input).filter((fault) => !isLocalizedKey(fault)),
    ...patternFaults(input),
    ...readingFaults(input),
    ...localizedFaults(input),
    ...duplicateIdFaults(input),
  ];
  const faults = found.filter(({ code }) => !WARNINGS.has(code));
  const warnings = found.filter(({ code }) => WARNINGS.has(code));
  if (faults.length > 0) return { faults, warnings };
  return { record: input as unknown as SignatureRecordDto, faults, warnings };
}

function isLocalizedKey({ path, code }: Fault): boolean {
  return code === 'unknown_key' && readLocalizedKey(path) !== undefined;
}

/** A record as one reader saw it comes without its translations: kept, it would take them from everybody. */
function readingFaults({ localized }: JsonObject): Fault[] {
  const isReading = isJsonObject(localized) && 'locale' in localized && 'other_locales' in localized;
  return isReading ? [{ path: 'localized', code: 'localized_reading' }] : [];
}

function patternFaults({ regex, patterns }: JsonObject): Fault[] {
  const hasPattern = regex !== undefined || (Array.isArray(patterns) ? patterns.length > 0 : patterns !== undefined);
  return hasPattern ? [] : [{ path: 'regex', code: 'no_pattern' }];
}
