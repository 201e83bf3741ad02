import { Injectable } from '@nestjs/common';
import { today } from '../../calendar.js';
import type { Fault } from '../../errors/fault.js';
import { Problem } from '../../errors/problem.js';
import { PatternSet } from '../../matching/pattern-set.js';
import { checkRecords } from './check-record.js';
import { inTurns, type Steps } from '../bulk/in-turns.js';
import { KnownExamples } from './known-examples.js';
import { readRecord, type ReadRecord } from '../record/read-record.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { patternsOf } from '../store/stored-signature.js';

export interface CheckedRecord {
  /** Absent when the input has not the shape of a record. */
  record?: SignatureRecordDto;
  errors: Fault[];
  warnings: Fault[];
}

/** All that is checked before a record is saved: its shape, its content, and its patterns against other records. */
@Injectable()
export class RecordChecks {
  constructor(private readonly examples: KnownExamples) {}

  async check(input: unknown): Promise<CheckedRecord> {
    const [checked] = await this.checkAlone([input]);
    const { record, errors, warnings } = checked!;
    if (!record || errors.length > 0) return { record, errors, warnings };
    return { record, errors, warnings: [...warnings, ...(await inTurns(this.foreignExamples(record)))] };
  }

  /** The checks that need no other record, for bulk work: a result for each input. Other work has its turn meanwhile. */
  checkAlone(inputs: readonly unknown[]): Promise<CheckedRecord[]> {
    return inTurns(this.steps(inputs));
  }

  private *steps(inputs: readonly unknown[]): Steps<CheckedRecord[]> {
    const read: ReadRecord[] = [];
    for (const input of inputs) {
      read.push(readRecord(input));
      yield;
    }
    const records = read.flatMap(({ record, faults }) => (record && faults.length === 0 ? [record] : []));
    const content = yield* checkRecords(records, { today: today() });
    const results = new Map(records.map((record, index) => [record, content[index]!]));
    return read.map(({ record, faults, warnings }) => {
      const result = record && results.get(record);
      if (!result) return { errors: faults, warnings };
      return { record, errors: result.errors, warnings: [...warnings, ...result.warnings] };
    });
  }

  /** The checked record. Throws `invalid_record` with all errors; `id`, when given, must be the record's. */
  async require(input: unknown, id?: string): Promise<{ record: SignatureRecordDto; warnings: Fault[] }> {
    const { record, errors, warnings } = await this.check(input);
    if (record && id !== undefined && record.id !== id)
      errors.push({ path: 'id', code: 'id_mismatch', params: { expected: id } });
    if (!record || errors.length > 0) throw new Problem('invalid_record', {}, errors);
    return { record, warnings };
  }

  /** The filter of the engine leaves out only what cannot match: of most groups it tells that at once. */
  private *foreignExamples(record: SignatureRecordDto): Steps<Fault[]> {
    const set = new PatternSet();
    const paths = new Map(
      patternsOf(record).map((pattern, index) => [set.add(pattern), patternPath(record, index)] as const),
    );
    const faults: Fault[] = [];
    for (const { examples, together } of this.examples.without(record.id)) {
      yield;
      if (together !== undefined && set.scan(together).patterns.length === 0) continue;
      for (const { signatureId, text } of examples)
        for (const { id } of set.match(text).matches)
          faults.push({
            path: paths.get(id)!,
            code: 'pattern_matches_foreign_example',
            params: { id: signatureId, text },
          });
    }
    return faults;
  }
}

/** Where the pattern stands that `patternsOf` has at `index`. */
function patternPath(record: SignatureRecordDto, index: number): string {
  if (record.regex === undefined) return `patterns[${index}].regex`;
  return index === 0 ? 'regex' : `patterns[${index - 1}].regex`;
}
