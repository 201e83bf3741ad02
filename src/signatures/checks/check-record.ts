import type { Fault } from '../../errors/fault.js';
import { checkPattern, type PatternFault } from '../../matching/check-pattern.js';
import { dateFaults } from './date-faults.js';
import { exampleFaults } from './example-faults.js';
import { mayBeNoise, noiseFaults } from './noise-faults.js';
import { patternFinder, recordPatterns, type FindPatterns, type RecordPattern } from './record-patterns.js';
import { missingFaults, placeholderFaults } from './text-faults.js';
import { atOnce, type Steps } from '../bulk/in-turns.js';
import { textSites } from '../record/localized.js';
import type { SignatureRecordDto } from '../record/record.dto.js';

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
export function* checkRecords(
  records: readonly SignatureRecordDto[],
  { today }: { today: string },
): Steps<CheckResult[]> {
  // What a broken pattern would match is not known, so neither the texts nor the noise say anything yet.
  const suspects: RecordPattern[][] = [];
  const results: CheckResult[] = [];
  for (const record of records) {
    const patterns = recordPatterns(record);
    const syntax = checkPatterns(patterns);
    const isSound = syntax.errors.length === 0;
    const texts = isSound ? checkTexts(record, patternFinder(patterns)) : NONE;
    const sites = textSites(record);
    suspects.push(isSound ? mayBeNoise(patterns) : []);
    results.push({
      errors: [...syntax.errors, ...texts.errors, ...dateFaults(record, today)],
      warnings: [
        ...syntax.warnings,
        ...missingFaults(record, sites, today),
        ...placeholderFaults(sites),
        ...texts.warnings,
      ],
    });
    yield;
  }
  const noise = yield* noiseFaults(suspects);
  return results.map(({ errors, warnings }, index) => ({ errors, warnings: [...warnings, ...noise[index]!] }));
}

export function checkRecord(record: SignatureRecordDto, options: { today: string }): CheckResult {
  return atOnce(checkRecords([record], options))[0]!;
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
