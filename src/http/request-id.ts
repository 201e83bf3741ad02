import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

export const REQUEST_ID_HEADER = 'x-request-id';

/** What proxies give, and nothing with which a log could be forged. */
const GIVEN = /^[\w.:@/+=-]{1,128}$/;

/** The name of a request, by which its answer and what is logged of it are found: as the caller gives it, or a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && GIVEN.test(given) ? given : randomUUID();
}

/** Tells each caller the name of the request. */
export function tellRequestIds(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    done();
  });
}
