/**
 * Asks a Cairn over HTTP. A call is typed by the OpenAPI document (`api.ts`, generated) and made by openapi-fetch; how
 * often it is tried, and what becomes of it on the wire, is in `transport.ts` and `retries.ts`; answers that come line
 * by line are read in `lines.ts`. What goes wrong is thrown, as one of the errors of `errors.ts`.
 */
import createClient, { mergeHeaders } from 'openapi-fetch';
import type { HttpMethod, PathsWithMethod } from 'openapi-typescript-helpers';
import type { paths } from './api.js';
import type { Answered, AnyInit, Call, Json, Line, Rest, Streaming } from './calls.js';
import { linesOf } from './lines.js';
import { isRepeatable } from './operations.js';
import { send, type Sending } from './transport.js';
import { isUpload, streamOf, uploadType } from './uploads.js';

export type { components, paths } from './api.js';
export type { Answered } from './calls.js';
export { CairnError, CairnProblem, CairnUnreachable, NotCairn, type Problem } from './errors.js';
export { linesOf } from './lines.js';
export type { Upload } from './uploads.js';

export interface CairnOptions {
  /** Where Cairn answers, such as `https://cairn.example.com`; it may have a path. */
  url: string;
  /** An access token; without one, nobody in particular asks. */
  token?: string | undefined;
  /** The reader's language, as a tag such as `zh-CN`. */
  language?: string | undefined;
  /** How often a request is tried again, after longer waits each time. By default 2. */
  retries?: number | undefined;
  /** How long one try may take, until the answer is there whole; streams may take any time. By default 30,000 ms. */
  timeoutMs?: number | undefined;
  /** Gives up whatever is under way. */
  signal?: AbortSignal | undefined;
  /** Instead of the platform's own, for those who go by a proxy or add headers. */
  fetch?: typeof fetch | undefined;
}

/** Every method throws `CairnError`, and the reason of a signal that is aborted. */
export class CairnClient {
  readonly GET = this.call('get');
  readonly POST = this.call('post');
  readonly PUT = this.call('put');
  readonly PATCH = this.call('patch');
  readonly DELETE = this.call('delete');

  private readonly api;
  private readonly sending: Sending;
  private readonly signal?: AbortSignal | undefined;

  /** Throws `TypeError` for a URL that is none. */
  constructor({ url, token, language, signal, retries = 2, timeoutMs = 30_000, fetch }: CairnOptions) {
    this.api = createClient<paths, Json>({
      baseUrl: new URL(url).href.replace(/\/+$/, ''),
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(language && { 'accept-language': language }) },
    });
    this.sending = { fetch: fetch ?? ((...request) => globalThis.fetch(...request)), retries, timeoutMs };
    this.signal = signal;
  }

  /**
   * The lines of an answer in NDJSON, parsed, as they come; meanwhile an upload goes on. Throws `CairnProblem` also
   * where Cairn breaks off. Who leaves the loop ends the request.
   */
  async *lines<Method extends 'get' | 'post', Path extends PathsWithMethod<paths, Method>>(
    method: Method,
    path: Path,
    ...[init]: Rest<Streaming<Path, Method>>
  ): AsyncGenerator<Line<Path, Method>> {
    const { response } = await this.request(method, path, { ...(init as AnyInit), parseAs: 'stream' });
    for await (const line of linesOf(response)) yield JSON.parse(line) as Line<Path, Method>;
  }

  private call<Method extends HttpMethod>(method: Method): Call<Method> {
    return ((path: string, init?: AnyInit) => this.request(method, path, init)) as Call<Method>;
  }

  private async request(method: HttpMethod, path: string, { body, ...init }: AnyInit = {}): Promise<Answered<unknown>> {
    const upload = isUpload(body) ? streamOf(body) : undefined;
    const isJson = !upload && typeof body !== 'string';
    const call = {
      ...init,
      ...(!upload && { body }),
      ...(!isJson && {
        bodySerializer: (text: unknown) => text,
        headers: mergeHeaders({ 'content-type': uploadType(path) }, init.headers),
      }),
      signal: AbortSignal.any([this.signal, init.signal].filter((signal) => !!signal)),
      fetch: (request: Request) =>
        send(request, this.sending, {
          upload,
          read: init.parseAs ?? 'json',
          isRepeatable: isRepeatable(request, path),
        }),
    };
    const { data, response } = await this.api.request(method, path as never, call as never);
    return { data, response };
  }
}
