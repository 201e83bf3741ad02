import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { answerProblem } from './problem.filter.js';

/** A body that streams may take so long as a whole. */
export const LONG_MS = 3_600_000;

/** After so many seconds what took too long may go faster. */
const RETRY_AFTER_S = 5;

declare module 'fastify' {
  interface FastifyRequest {
    patience?: NodeJS.Timeout;
  }
}

export const takesLong = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.takesLong === true;

/**
 * Whoever has sent a whole request waits no longer than `ms` for the answer to begin: then it is `took_too_long`. What
 * streams goes on as long as bytes do.
 */
export function limitWork(fastify: FastifyInstance, ms: number): void {
  fastify.decorateRequest('patience', undefined);
  fastify.addHook('preHandler', (request, reply, done) => {
    if (!takesLong(request)) request.patience = setTimeout(() => giveUp(request, reply), ms).unref();
    done();
  });
  fastify.addHook('onSend', (request, _reply, _payload, done) => {
    clearTimeout(request.patience);
    request.patience = undefined;
    done();
  });
}

function giveUp(request: FastifyRequest, reply: FastifyReply): void {
  if (reply.raw.headersSent || reply.raw.destroyed) return;
  // What was hijacked answers by itself.
  if (reply.sent) return void reply.raw.destroy();
  // A change may still be made; who is told when to try again takes it for not done.
  const { routeClass } = request.routeOptions.config;
  if (routeClass === 'match' || routeClass === 'read') void reply.header('retry-after', RETRY_AFTER_S);
  answerProblem(new Problem('took_too_long'), request, reply);
}
