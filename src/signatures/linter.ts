import { Injectable } from '@nestjs/common';
import type { Fault } from '../errors/fault.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { inBatches } from './batches.js';
import type { JsonElement } from './formats/json-elements.js';
import { idOf, readElement } from './formats/read-element.js';
import { RecordChecks } from './record-checks.js';
import type { SignatureRecordDto } from './record.dto.js';
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
    for await (const batch of inBatches(elements)) {
      const read = batch.map(readElement);
      const values = read.filter(({ errors }) => errors.length === 0);
      const checked = new Map(
        this.checks.checkAlone(values.map(({ value }) => value)).map((one, index) => [values[index]!, one]),
      );
      for (const element of read) {
        const { errors, warnings } = checked.get(element) ?? { errors: element.errors, warnings: [] };
        yield { line: element.line, id: idOf(element.value), errors, warnings: [...element.warnings, ...warnings] };
      }
    }
  }

  /** All records of the store. What fires on another record's example is told at that example's record. */
  async *base(): AsyncGenerator<LintResult> {
    for await (const batch of inBatches(this.stored.records({ ids: false })))
      for (const [index, { errors, warnings }] of this.checks.checkAlone(batch).entries()) {
        const record = batch[index]!;
        yield { id: record.id, errors, warnings: [...warnings, ...this.takenExamples(record)] };
      }
  }

  /** Examples of the record that the pattern of another published record matches too. */
  private takenExamples({ id, examples = [] }: SignatureRecordDto): Fault[] {
    return examples.flatMap(({ text }, index) =>
      this.patterns
        .match(text)
        .matches.filter(({ signatureId }) => signatureId !== id)
        .map(({ signatureId, spans: [span], patterns }) => ({
          path: `examples[${index}].text`,
          code: 'example_taken' as const,
          params: { id: signatureId, regex: patterns[span!.pattern]!.regex },
        })),
    );
  }
}
