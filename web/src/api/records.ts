import { queryOptions } from '@tanstack/react-query';
import type { components } from '@cairn/client';
import { answerOf, api } from './client.js';

export type SignatureRecord = components['schemas']['SignatureRecordDto'];

export type Pattern = components['schemas']['PatternDto'];

/** A record as it is stored, and the revision to name when it is saved again. */
export interface StoredRecord {
  record: SignatureRecord;
  etag: string;
}

/** With what its reader is to know of its texts as translations. */
export type ReadableRecord = SignatureRecord & Required<Pick<components['schemas']['ReadSignatureDto'], 'localized'>>;

/** A record as its reader sees it: in their language, with the ids that its items are reported of by. */
export const readableRecord = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'readable'],
    queryFn: async ({ signal }): Promise<ReadableRecord> => {
      const query = { localized: true, ids: true };
      return (await answerOf(
        api.GET('/v1/signatures/{id}', { params: { path: { id }, query }, signal }),
      )) as ReadableRecord;
    },
  });

/** How often each workaround and dead end of a record works, by its id. */
export const recordRates = (id: string) =>
  queryOptions({
    queryKey: ['record', id, 'rates'],
    queryFn: async ({ signal }) => {
      const { items } = await answerOf(api.GET('/v1/outcomes/rates/{id}', { params: { path: { id } }, signal }));
      return new Map(items.map(({ item_id: item, rate }) => [item, rate]));
    },
  });

/** A record as it is stored, with all its languages. Throws as the client does. */
export async function storedRecord(id: string, signal?: AbortSignal): Promise<StoredRecord> {
  const { data, response } = await api.GET('/v1/signatures/{id}', {
    params: { path: { id } },
    ...(signal && { signal }),
  });
  return { record: data as SignatureRecord, etag: response.headers.get('etag') ?? '*' };
}

/** What happened to a record, newest first; a page of it at a time. */
export const revisionPages = (id: string) => ({
  queryKey: ['record', id, 'revisions'],
  queryFn: ({ pageParam, signal }: { pageParam: number | undefined; signal: AbortSignal }) =>
    answerOf(
      api.GET('/v1/revisions/{id}', {
        params: { path: { id }, query: { limit: 20, ...(pageParam !== undefined && { before: pageParam }) } },
        signal,
      }),
    ),
});

/** The whole record as it was at a revision. */
export const recordAt = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['record', id, 'revision', revision],
    // What a revision holds never changes.
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const { revisions } = await answerOf(
        api.GET('/v1/revisions/{id}', { params: { path: { id }, query: { revision } }, signal }),
      );
      return revisions[0]!.record!;
    },
  });

/** What stands around a record in the transition graph, up to `depth` transitions away. */
export const recordGraph = (id: string, depth: number) =>
  queryOptions({
    queryKey: ['record', id, 'graph', depth],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/graph/{id}', { params: { path: { id }, query: { depth } }, signal })),
  });

/** The record as a file holds it, as JSON or as a Markdown page in the reader's language. */
export const recordText = (id: string, format: 'json' | 'markdown') =>
  queryOptions({
    queryKey: ['record', id, 'text', format],
    queryFn: async ({ signal }) => {
      const text: unknown = await answerOf(
        api.GET('/v1/signatures/{id}', { params: { path: { id }, query: { format } }, parseAs: 'text', signal }),
      );
      return format === 'json' ? JSON.stringify(JSON.parse(String(text)), null, 2) : String(text);
    },
  });
