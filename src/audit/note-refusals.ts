import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import type { Refusals } from './refusals.js';

/** Notes each request that was answered 401 or 403: of whom, what, and why. */
export function noteRefusals(fastify: FastifyInstance, refusals: Refusals): void {
  fastify.addHook('onResponse', (request: FastifyRequest & { actor?: Actor }, reply, done) => {
    const isRefused = reply.statusCode === 401 || reply.statusCode === 403;
    // What is no route may be any text.
    const route = request.routeOptions.url ?? 'nowhere';
    if (isRefused) refusals.note(request.actor?.id ?? 'anonymous', `${request.method} ${route}`, reply.problem ?? '');
    done();
  });
}
