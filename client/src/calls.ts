/** The shapes of calls, which follow from the OpenAPI document and are openapi-fetch's, but for errors: these are thrown. */
import type { FetchOptions, FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { FilterKeys, HttpMethod, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { paths } from './api.js';
import type { Upload } from './uploads.js';

/** What a call answered; `response` has its headers. */
export interface Answered<T> {
  data: T;
  response: Response;
}

export type Json = `application/${string}json`;

type Operation<Path extends keyof paths, Method extends HttpMethod> = paths[Path][Method & keyof paths[Path]];

/** What is said beside a path, which may be nothing where nothing is required. */
export type Rest<Init> = RequiredKeysOf<Init> extends never ? [init?: Init] : [init: Init];

type Data<Of, Init> = NonNullable<FetchResponse<Of & Record<string, unknown>, Init, Json>['data']>;

export type Call<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method & keyof paths[Path]>,
>(
  path: Path,
  ...init: Rest<Init>
) => Promise<Answered<Data<Operation<Path, Method>, Init>>>;

type Options<Path extends keyof paths, Method extends HttpMethod> = FetchOptions<FilterKeys<paths[Path], Method>>;

/** What is said beside a path that answers in lines. */
export type Streaming<Path extends keyof paths, Method extends HttpMethod> = Omit<Options<Path, Method>, 'body'> & {
  body?: Options<Path, Method>['body'] | Upload;
};

/** What one line of the answer holds. */
export type Line<Path extends keyof paths, Method extends HttpMethod> =
  Operation<Path, Method> extends { responses: { 200: { content: { 'application/x-ndjson': infer Value } } } }
    ? Value
    : never;

/** Any of the above, where the types have done their work. */
export type AnyInit = Omit<FetchOptions<unknown>, 'body'> & { body?: unknown };
