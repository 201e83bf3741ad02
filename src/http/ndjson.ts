import { Readable } from 'node:stream';
import { Logger, StreamableFile } from '@nestjs/common';
import { databaseProblem } from '../database/database-problem.js';
import { Problem } from '../errors/problem.js';
import { spokenLocale } from '../i18n/locales.js';
import type { JsonText } from './json-text.js';

const logger = new Logger('http');

/** Answers values as they come, one a line; where they break off, the last line is `{"problem": …}`. */
export function ndjsonAnswer(values: AsyncIterable<object | JsonText<object>>, locale: string): StreamableFile {
  return new StreamableFile(Readable.from(lines(values, locale), { objectMode: false }), {
    type: 'application/x-ndjson',
  });
}

async function* lines(values: AsyncIterable<object | JsonText<object>>, locale: string): AsyncGenerator<string> {
  try {
    for await (const value of values) yield `${typeof value === 'string' ? value : JSON.stringify(value)}\n`;
  } catch (error) {
    // The status has long been sent, so the problem has to come as a line.
    logger.error('an answer broke off', (error as Error).stack);
    const problem = error instanceof Problem ? error : (databaseProblem(error) ?? new Problem('broken_off'));
    yield `${JSON.stringify({ problem: problem.toBody(spokenLocale(locale)) })}\n`;
  }
}

/** The same values, as soon as there is a first one: an error before that can still be answered with its status. */
export async function begun<T>(values: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await values.next();
  async function* all(): AsyncGenerator<T> {
    try {
      if (first.done) return;
      yield first.value;
      yield* values;
    } finally {
      await values.return(undefined);
    }
  }
  return all();
}
