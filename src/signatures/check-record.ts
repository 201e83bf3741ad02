import type { Fault } from '../errors/fault.js';
import { checkPattern, type PatternFault } from '../matching/check-pattern.js';
import { dateFaults } from './checks/date-faults.js';
import { exampleFaults } from './checks/example-faults.js';
import { noiseFaults } from './checks/noise-faults.js';
import { patternFinder, recordPatterns, type FindPatterns, type RecordPattern } from './checks/record-patterns.js';
import { missingFaults, placeholderFaults } from './checks/text-faults.js';
import type { SignatureRecordDto } from './record.dto.js';

export interface CheckResult {
  /** Why the record is not saved. */
  errors: Fault[];
  /** What is questionable about it. */
  warnings: Fault[];
}

/**
 * The checks before records are saved that need no other record: a result for each. `today` is a calendar date in UTC.
 * Many records at once cost less than each for itself.
 */
export function checkRecords(records: readonly SignatureRecordDto[], { today }: { today: string }): CheckResult[] {
  const checked = records.map((record) => {
    const patterns = recordPatterns(record);
    return { patterns, syntax: checkPatterns(patterns) };
  });
  // What a broken pattern would match is not known, so neither the texts nor the noise say anything yet.
  const sound = checked.map(({ patterns, syntax }) => (syntax.errors.length > 0 ? [] : patterns));
  const noise = noiseFaults(sound);
  return records.map((record, index) => {
    const { syntax } = checked[index]!;
    const texts = syntax.errors.length > 0 ? NONE : checkTexts(record, patternFinder(sound[index]!));
    return {
      errors: [...syntax.errors, ...texts.errors, ...dateFaults(record, today)],
      warnings: [
        ...syntax.warnings,
        ...missingFaults(record, today),
        ...placeholderFaults(record),
        ...texts.warnings,
        ...noise[index]!,
      ],
    };
  });
}

export function checkRecord(record: SignatureRecordDto, options: { today: string }): CheckResult {
  return checkRecords([record], options)[0]!;
}

const NONE: CheckResult = { errors: [], warnings: [] };

/** Whether the patterns match what they should, and nothing that they should not. */
function checkTexts(record: SignatureRecordDto, find: FindPatterns): CheckResult {
  return { errors: exampleFaults(record, find), warnings: signatureFaults(record, find) };
}

function checkPatterns(patterns: RecordPattern[]): CheckResult {
  const result: CheckResult = { errors: [], warnings: [] };
  for (const { path, source } of patterns) {
    for (const fault of checkPattern(source)) {
      (fault.severity === 'error' ? result.errors : result.warnings).push(patternFault(path, fault));
    }
  }
  return result;
}

/** The phrase is another one, by i18next's `context`, where the place or the nearest way to write it is known. */
function patternFault(path: string, { code, position, params }: PatternFault): Fault {
  const known = {
    ...(position !== undefined && { position, context: 'at' }),
    ...(params?.nearest !== undefined && { context: 'nearest' }),
  };
  return { path, code, params: { ...params, ...known } };
}

function signatureFaults({ signature }: SignatureRecordDto, find: FindPatterns): Fault[] {
  return find(signature).length > 0 ? [] : [{ path: 'signature', code: 'signature_not_matched' }];
}
