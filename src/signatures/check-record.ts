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

/** The checks before a record is saved that need no other record. `today` is a calendar date in UTC. */
export function checkRecord(record: SignatureRecordDto, { today }: { today: string }): CheckResult {
  const patterns = recordPatterns(record);
  const syntax = checkPatterns(patterns);
  const dates = dateFaults(record, today);
  const warnings = [...syntax.warnings, ...missingFaults(record, today), ...placeholderFaults(record)];
  // What a broken pattern would match is not known, so the texts say nothing yet.
  if (syntax.errors.length > 0) return { errors: [...syntax.errors, ...dates], warnings };

  const find = patternFinder(patterns);
  return {
    errors: [...exampleFaults(record, find), ...dates],
    warnings: [...warnings, ...signatureFaults(record, find), ...noiseFaults(find)],
  };
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

/** The phrase is another one, by i18next's `context`, where the nearest way to write the pattern is known. */
function patternFault(path: string, { code, position, params }: PatternFault): Fault {
  const known = {
    ...(position !== undefined && { position }),
    ...(params?.nearest !== undefined && { context: 'nearest' }),
  };
  return { path, code, params: { ...params, ...known } };
}

function signatureFaults({ signature }: SignatureRecordDto, find: FindPatterns): Fault[] {
  return find(signature).length > 0 ? [] : [{ path: 'signature', code: 'signature_not_matched' }];
}
