import { Logger } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { spokenLocale } from '../i18n/locales.js';
import type { ImportLineDto, ImportSummaryDto } from './import.dto.js';
import type { ImportResult } from './importer.js';
import { faultBodies } from './signature-answers.js';

const logger = new Logger('import');

/** The answer to an import: a line a result, then the summary; or, where the import broke off, the problem. */
export async function* importLines(results: AsyncIterable<ImportResult>, locale: string): AsyncGenerator<string> {
  const summary: ImportSummaryDto = { added: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };
  try {
    for await (const { errors, warnings, ...result } of results) {
      summary[result.result]++;
      yield asLine({
        ...result,
        ...(errors.length > 0 && { errors: faultBodies(errors, locale) }),
        ...(warnings.length > 0 && { warnings: faultBodies(warnings, locale) }),
      });
    }
    yield asLine({ summary });
  } catch (error) {
    // The status has long been sent, so the problem has to come as a line.
    logger.error('the import broke off', (error as Error).stack);
    const problem = error instanceof Problem ? error : new Problem('database_unavailable');
    yield `${JSON.stringify({ problem: problem.toBody(spokenLocale(locale)), summary })}\n`;
  }
}

const asLine = (line: ImportLineDto) => `${JSON.stringify(line)}\n`;
