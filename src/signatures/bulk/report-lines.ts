import type { Fault } from '../../errors/fault.js';
import type { ImportLineDto, LintLineDto, LintSummaryDto } from './import.dto.js';
import type { ImportResult } from './import-steps.js';
import type { LintResult } from './linter.js';
import { faultBodies } from '../signature-answers.js';

interface Faulty {
  errors: Fault[];
  warnings: Fault[];
}

/** A result as a line of the answer, its faults in the reader's language and left out where there are none. */
function lineOf<Result extends Faulty>({ errors, warnings, ...result }: Result, locale: string) {
  return {
    ...result,
    ...(errors.length > 0 && { errors: faultBodies(errors, locale) }),
    ...(warnings.length > 0 && { warnings: faultBodies(warnings, locale) }),
  };
}

/** A line a result, then the summary. */
export async function* importLines(
  results: AsyncGenerator<ImportResult, boolean>,
  locale: string,
): AsyncGenerator<ImportLineDto> {
  const counts = { added: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };
  let next = await results.next();
  try {
    for (; !next.done; next = await results.next()) {
      counts[next.value.result]++;
      yield lineOf(next.value, locale);
    }
  } finally {
    // Whoever stops listening ends the import.
    if (!next.done) await results.return(false);
  }
  yield { summary: { ...counts, written: next.value } };
}

/** A line a record that has errors or warnings, then the summary: how often each fault occurs. */
export async function* lintLines(results: AsyncIterable<LintResult>, locale: string): AsyncGenerator<LintLineDto> {
  const summary: LintSummaryDto = { records: 0, errors: {}, warnings: {} };
  for await (const result of results) {
    summary.records++;
    for (const { code } of result.errors) summary.errors[code] = (summary.errors[code] ?? 0) + 1;
    for (const { code } of result.warnings) summary.warnings[code] = (summary.warnings[code] ?? 0) + 1;
    if (result.errors.length + result.warnings.length > 0) yield lineOf(result, locale);
  }
  yield { summary };
}
