import type { paths } from './api.js';

/** Bytes that are sent as they are read. */
export type Upload = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** What is sent that is no JSON, by where it goes. */
const TYPES: Record<string, string | undefined> = {
  '/v1/match/stream': 'text/plain',
  '/v1/signatures/import': 'application/x-ndjson',
  '/v1/lint': 'application/x-ndjson',
} satisfies Partial<Record<keyof paths, string>>;

export const uploadType = (path: string): string => TYPES[path] ?? 'application/octet-stream';

export function isUpload(body: unknown): body is Upload {
  return body instanceof ReadableStream || (typeof body === 'object' && body !== null && Symbol.asyncIterator in body);
}

/** `ReadableStream.from`, which not every browser has. */
export function streamOf(upload: Upload): ReadableStream<Uint8Array> {
  if (upload instanceof ReadableStream) return upload;
  const pieces = upload[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(stream) {
        const { done, value } = await pieces.next();
        if (done) stream.close();
        else stream.enqueue(value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
