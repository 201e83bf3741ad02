import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { discard, type BodyLimits } from './json-body.js';

/** Bodies of plain text are handed on as the stream that they are, of at most so many bytes. */
export function acceptTextBodies(fastify: FastifyInstance, limits: BodyLimits): void {
  fastify.addContentTypeParser('text/plain', async ({ headers }: FastifyRequest, body: Readable) => {
    if (Number(headers['content-length']) > limits.bytes) {
      await discard(body, limits);
      throw new Problem('body_too_large', { limit: limits.bytes });
    }
    return body;
  });
}

/** Bytes of a body that are decoded at a time: strings of more than 128 KiB weigh until all memory is tidied up. */
const PIECE = 16_384;

/** The text of a body of UTF-8, as it arrives. Throws `body_too_large`, and `invalid_utf8` rather than replace bytes. */
export async function* decodedText(body: Readable, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  // A body that is given up is still read to its end: its connection has to bring the answer.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Problem('body_too_large', { limit });
    for (let at = 0; at < chunk.length; at += PIECE)
      yield decoded(() => decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new Problem('invalid_utf8');
  }
}

/** Aborted when the client goes away before it has its whole answer, with an error that is none of ours. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  const end = () =>
    gone.abort(Object.assign(new Error('The client went away'), { code: 'ERR_STREAM_PREMATURE_CLOSE' }));
  if (raw.destroyed) end();
  else raw.once('close', end);
  return gone.signal;
}
