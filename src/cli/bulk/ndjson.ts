import { Readable } from 'node:stream';
import { ndjsonLines } from '../../signatures/formats/json-elements.js';
import type { ProblemBody } from '../../errors/problem.js';
import { ApiProblem, type ApiClient } from '../api-client.js';

/** Sends a body and gives the lines of the answer as they come, while sending goes on. Throws as `ApiClient` does. */
export async function* exchange<Line extends object>(
  api: ApiClient,
  path: string,
  body: AsyncIterable<Buffer>,
  type = 'application/x-ndjson',
): AsyncGenerator<Line> {
  const answer = await api.stream(path, {
    method: 'POST',
    headers: { 'content-type': type },
    body: Readable.from(body, { objectMode: false }),
    duplex: 'half',
  });
  yield* parsedLines<Line>(answer);
}

/** The parsed lines of an NDJSON answer. */
export async function* parsedLines<Line extends object>(answer: Response): AsyncGenerator<Line> {
  for await (const line of linesOf(answer)) yield JSON.parse(line) as Line;
}

/** The lines of an NDJSON answer. Throws `ApiProblem` where the server had to break off, and what reading throws. */
export async function* linesOf(answer: Response): AsyncGenerator<string> {
  for await (const { bytes } of ndjsonLines(chunksOf(answer), Infinity)) {
    const line = bytes.toString();
    const problem = problemIn(line);
    if (problem) throw new ApiProblem(problem);
    yield line;
  }
}

async function* chunksOf({ body }: Response): AsyncGenerator<Buffer> {
  for await (const chunk of body ?? []) yield Buffer.from(chunk as Uint8Array);
}

function problemIn(line: string): ProblemBody | undefined {
  if (!line.startsWith('{"problem":')) return undefined;
  const { problem, id } = JSON.parse(line) as { problem: ProblemBody; id?: string };
  return id === undefined ? problem : undefined;
}
