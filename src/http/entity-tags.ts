import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { today } from '../calendar.js';

const TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Gives what `GET` answers an `ETag`, and answers 304 to who has it already. The tag is made of the answer, the day and
 * what else `besides` says that a request depends on, behind the revision where a route has set one: `"3-Zl3xXbVt5nq0"`.
 */
export function tagAnswers(fastify: FastifyInstance, besides: (request: FastifyRequest) => string): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isTagged = request.method === 'GET' && reply.statusCode === 200 && request.url.startsWith('/v1/');
    if (!isTagged || typeof payload !== 'string' || reply.getHeader('cache-control') === 'no-store') {
      done(null, payload);
      return;
    }
    const revision = String(reply.getHeader('etag') ?? '').replaceAll('"', '');
    const hash = createHash('sha256')
      .update(JSON.stringify([today(), besides(request)]))
      .update(payload);
    const tag = `"${revision && `${revision}-`}${hash.digest('base64url').slice(0, 16)}"`;
    // Whoever keeps an answer has to ask whether it is still the current one.
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (!hasTag(request.headers['if-none-match'], tag)) {
      done(null, payload);
      return;
    }
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, null);
  });
}

function hasTag(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false;
  return known.trim() === '*' || Array.from(known.matchAll(TAG)).some(([, one]) => one === tag);
}
