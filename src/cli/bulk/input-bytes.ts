import type { Encoding } from '../../text/decode-text.js';
import { gunzipped } from './gunzip.js';

type Bytes = AsyncIterable<Buffer>;

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The same bytes; `onBytes` is told how many came. */
export async function* counted(bytes: Bytes, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The same bytes, or what they are the gzip of. */
export async function* unpacked(bytes: Bytes): AsyncGenerator<Buffer> {
  const { head, all } = await peek(bytes, GZIP.length);
  yield* head.subarray(0, GZIP.length).equals(GZIP) ? gunzipped(all) : all;
}

/** UTF-16 and GB18030 as UTF-8: some shells and systems write them to files. Throws at bytes that are wrong in them. */
export async function* inUtf8(bytes: Bytes, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') return yield* bytes;
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/**
 * The first bytes of a stream, `size` or somewhat more if there are as many, and all of it. When the stream fails, `all`
 * does, after what came before.
 */
export async function peek(bytes: Bytes, size: number): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let [length, failure] = [0, undefined as unknown];
  try {
    while (length < size) {
      const { done, value } = await chunks.next();
      if (done) break;
      first.push(value);
      length += value.length;
    }
  } catch (error) {
    failure = error;
  }
  const head = Buffer.concat(first);
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    if (failure) throw failure;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { head, all: all() };
}
