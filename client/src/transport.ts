import { CairnError, CairnProblem, CairnUnreachable, NotCairn, type Problem } from './errors.js';
import { unreachable } from './lines.js';
import { retryAfterOf, wait, waitAfter } from './retries.js';

/** The media type of an answer, by how it is read, so that nobody takes the page of a proxy for one. */
const EXPECTED = {
  json: /[/+]json$/,
  stream: /^application\/(x-ndjson|gzip)$/,
  text: /^(?!text\/html)/,
  blob: /^/,
  arrayBuffer: /^/,
};

/** What every request of a client is sent by. */
export interface Sending {
  fetch: typeof fetch;
  retries: number;
  timeoutMs: number;
}

/** What is particular to one. */
export interface Kind {
  /** Whether doing it twice does no harm. */
  isRepeatable: boolean;
  /** How the answer is read; a stream as it comes, so that there is no waiting for its end. */
  read: keyof typeof EXPECTED;
  /** What is sent as it is read, which cannot be sent again. */
  upload?: ReadableStream<Uint8Array>;
}

/**
 * Sends a request, again where that helps, and gives the answer: whole, or begun if it is a stream. Throws `CairnError`
 * for anything that is no good answer of Cairn, and the reason of the request's signal when that is aborted.
 */
export async function send(request: Request, sending: Sending, kind: Kind): Promise<Response> {
  for (let tries = 1; ; tries++)
    try {
      return await attempt(request.clone(), sending, kind);
    } catch (error) {
      if (kind.upload || tries > sending.retries || !(error instanceof CairnError)) throw error;
      const ms = waitAfter(error, tries, kind.isRepeatable);
      if (ms === undefined) throw error;
      await wait(ms, request.signal);
    }
}

async function attempt(request: Request, { fetch, timeoutMs }: Sending, kind: Kind): Promise<Response> {
  const patience = new AbortController();
  // A stream takes as long as it takes; its signal ends it.
  const timer =
    kind.read === 'stream'
      ? undefined
      : setTimeout(() => patience.abort(new DOMException(`no answer in ${timeoutMs} ms`, 'TimeoutError')), timeoutMs);
  try {
    const { url, method, headers, credentials } = request;
    const answer = await fetch(url, {
      method,
      headers,
      credentials,
      // Bytes, of which browsers' tools can show what was sent.
      ...(request.body && { body: await request.arrayBuffer() }),
      signal: AbortSignal.any([request.signal, patience.signal]),
      // What a redirect would make of a POST is anyone's guess.
      redirect: 'manual',
      ...(kind.upload && { body: kind.upload, duplex: 'half' }),
    });
    if (!answer.ok && answer.status !== 304) throw await refusal(answer, request.url);
    // Browsers give an answer without a body an empty one.
    if (!answer.body || answer.status === 204) return answer;
    if (!EXPECTED[kind.read].test(mediaType(answer))) throw await refusal(answer, request.url);
    // An answer that breaks off does so here, where it is asked for again.
    return kind.read === 'stream' ? answer : new Response(await answer.arrayBuffer(), answer);
  } catch (error) {
    if (patience.signal.aborted && !request.signal.aborted)
      throw new CairnUnreachable(request.url, patience.signal.reason);
    throw unreachable(request.url, error);
  } finally {
    clearTimeout(timer);
  }
}

async function refusal(answer: Response, url: string): Promise<CairnError> {
  const type = mediaType(answer);
  const retryAfterMs = retryAfterOf(answer.headers);
  if (type === 'application/problem+json')
    return new CairnProblem(answer.status, (await answer.json()) as Problem, retryAfterMs);
  await answer.body?.cancel();
  return new NotCairn(url, answer.status, type, retryAfterMs);
}

/** Without its parameters. */
function mediaType({ headers }: Response): string {
  return (headers.get('content-type') ?? '').split(';')[0]!.trim();
}
