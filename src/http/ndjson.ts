import { Readable } from 'node:stream';
import { Logger, StreamableFile } from '@nestjs/common';
import { databaseProblem } from '../database/database-problem.js';
import { Problem } from '../errors/problem.js';
import { spokenLocale } from '../i18n/locales.js';

const logger = new Logger('http');

/** Answers values as they come, one a line; where they break off, the last line is `{"problem": …}`. */
export function ndjsonAnswer(values: AsyncIterable<object>, locale: string): StreamableFile {
  return new StreamableFile(Readable.from(lines(values, locale), { objectMode: false }), {
    type: 'application/x-ndjson',
  });
}

async function* lines(values: AsyncIterable<object>, locale: string): AsyncGenerator<string> {
  try {
    for await (const value of values) yield `${JSON.stringify(value)}\n`;
  } catch (error) {
    // The status has long been sent, so the problem has to come as a line.
    logger.error('an answer broke off', (error as Error).stack);
    const problem = error instanceof Problem ? error : (databaseProblem(error) ?? new Problem('broken_off'));
    yield `${JSON.stringify({ problem: problem.toBody(spokenLocale(locale)) })}\n`;
  }
}
