import { Injectable } from '@nestjs/common';
import type { Fault } from '../../errors/fault.js';
import { LivePatterns } from '../../patterns/live-patterns.js';
import { inBatches } from './batches.js';
import type { JsonElement } from '../formats/json-elements.js';
import { idOf, readElement } from '../formats/read-element.js';
import { inTurns, type Steps } from './in-turns.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { SignatureExport } from './signature-export.js';

/** What was found in one record. */
export interface LintResult {
  /** Where the record begins in the input, from 1; in the store there is no such place. */
  line?: number;
  id?: string;
  errors: Fault[];
  warnings: Fault[];
}

/** Checks many records, given or stored, as saving them would. */
@Injectable()
export class Linter {
  constructor(
    private readonly checks: RecordChecks,
    private readonly stored: SignatureExport,
    private readonly patterns: LivePatterns,
  ) {}

  /** The records of a body; nothing is saved. */
  async *given(elements: AsyncIterable<JsonElement>): AsyncGenerator<LintResult> {
    for await (const batch of inBatches(elements, ({ bytes }) => bytes.length)) {
      const read = batch.map(readElement);
      const values = read.filter(({ errors }) => errors.length === 0);
      const checked = await this.checks.checkAlone(values.map(({ value }) => value));
      const results = new Map(values.map((element, index) => [element, checked[index]!]));
      for (const element of read) {
        const { errors, warnings } = results.get(element) ?? { errors: element.errors, warnings: [] };
        yield { line: element.line, id: idOf(element.value), errors, warnings: [...element.warnings, ...warnings] };
      }
    }
  }

  /** All records of the store. What fires on another record's example is told at that example's record. */
  async *base(): AsyncGenerator<LintResult> {
    for await (const batch of inBatches(this.stored.records({ ids: false }))) {
      const checked = await this.checks.checkAlone(batch);
      const taken = await inTurns(this.takenExamples(batch));
      for (const [index, { errors, warnings }] of checked.entries())
        yield { id: batch[index]!.id, errors, warnings: [...warnings, ...taken[index]!] };
    }
  }

  /** For each record, its examples that the pattern of another published record matches too. */
  private *takenExamples(records: readonly SignatureRecordDto[]): Steps<Fault[][]> {
    const faults: Fault[][] = [];
    for (const record of records) {
      faults.push((record.examples ?? []).flatMap(({ text }, index) => this.takenBy(text, index, record.id)));
      yield;
    }
    return faults;
  }

  private takenBy(text: string, index: number, id: string): Fault[] {
    return this.patterns
      .match(text)
      .matches.filter(({ signatureId }) => signatureId !== id)
      .map(({ signatureId, spans: [span], patterns }) => ({
        path: `examples[${index}].text`,
        code: 'example_taken',
        params: { id: signatureId, regex: patterns[span!.pattern]!.regex },
      }));
  }
}
