import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { ProblemBody } from '../../errors/problem.js';
import { ApiProblem, type ApiClient } from '../api-client.js';
import { CliError } from '../cli-error.js';
import { phrase } from '../phrase.js';

/** Sends NDJSON and gives the lines of the answer as they come, while sending goes on. Throws as `ApiClient` does. */
export async function* exchange<Line extends object>(
  api: ApiClient,
  path: string,
  body: AsyncIterable<Buffer>,
): AsyncGenerator<Line> {
  const answer = await api.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: Readable.from(body, { objectMode: false }),
    duplex: 'half',
  });
  yield* parsedLines<Line>(answer);
}

/** The parsed lines of an NDJSON answer. */
export async function* parsedLines<Line extends object>(answer: Response): AsyncGenerator<Line> {
  for await (const line of linesOf(answer)) yield JSON.parse(line) as Line;
}

/** The lines of an NDJSON answer. Throws `ApiProblem` where the server had to break off, and `CliError`. */
export async function* linesOf(answer: Response): AsyncGenerator<string> {
  const input = Readable.fromWeb(answer.body as ReadableStream);
  // Readline does not pass on the errors of its input.
  const ended = new Promise<void>((resolve, reject) => input.once('end', resolve).once('error', reject));
  ended.catch(() => {});
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const problem = problemIn(line);
    if (problem) throw new ApiProblem(problem);
    yield line;
  }
  await ended.catch((error: Error) => {
    throw new CliError(phrase('bulk:answer_broke_off', { reason: error.message }));
  });
}

function problemIn(line: string): ProblemBody | undefined {
  if (!line.startsWith('{"problem":')) return undefined;
  const { problem, id } = JSON.parse(line) as { problem: ProblemBody; id?: string };
  return id === undefined ? problem : undefined;
}
