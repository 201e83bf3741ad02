import type { components } from './api.js';
import { CairnProblem, CairnUnreachable } from './errors.js';

type Problem = components['schemas']['Problem'];

/**
 * The lines of an answer in NDJSON as they come, as text. Throws `CairnProblem` where Cairn had to break off, and
 * `CairnUnreachable` where the connection did.
 *
 * @param answer to what was asked with `parseAs: 'stream'`
 */
export async function* linesOf({ body, url }: Response): AsyncGenerator<string> {
  if (!body) return;
  for await (const line of split(textOf(body, url))) {
    if (line === '') continue;
    const problem = problemIn(line);
    if (problem) throw new CairnProblem(problem.status, problem);
    yield line;
  }
}

async function* textOf(body: ReadableStream<Uint8Array>, url: string): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let isRead = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isRead = done;
      if (done) return yield decoder.decode();
      yield decoder.decode(value, { stream: true });
    }
  } catch (error) {
    isRead = true;
    throw unreachable(url, error);
  } finally {
    // Who wants no more of it leaves nothing running.
    if (!isRead) await reader.cancel();
  }
}

/** What is whole is given out at once; the pieces of a long line are joined once. */
async function* split(text: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of text) {
    const [first, ...rest] = piece.split('\n');
    begun.push(first!);
    if (rest.length === 0) continue;
    yield begun.join('');
    const last = rest.pop()!;
    yield* rest;
    begun = [last];
  }
  yield begun.join('');
}

/** A problem with an id is one of a record among many, which the caller is told like any other line. */
function problemIn(line: string): Problem | undefined {
  if (!line.startsWith('{"problem":')) return undefined;
  const { problem, id } = JSON.parse(line) as { problem: Problem; id?: string };
  return id === undefined ? problem : undefined;
}

/** By the standard, a network that fails is a `TypeError`; anything else is the reason of who aborted. */
export function unreachable(url: string, error: unknown): unknown {
  return (error as Error | undefined)?.name === 'TypeError'
    ? new CairnUnreachable(url, (error as Error).cause ?? error)
    : error;
}
