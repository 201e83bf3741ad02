import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { ProblemCode } from '../errors/problems.js';
import type { Metrics } from '../metrics/metrics.js';

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the problem that it is answered with. */
    problem?: ProblemCode;
  }
}

/** Addresses that lead nowhere are one route: anyone can make up any number of them. */
const NOWHERE = 'none';

/** Counts each answered request, and logs it where one looks for faults. */
export function watchRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const logger = new Logger('http');
  fastify.decorateReply('problem', undefined);
  fastify.addHook('onResponse', (request, reply, done) => {
    const answered = {
      method: request.method,
      route: request.routeOptions.url ?? NOWHERE,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
      problem: reply.problem,
    };
    metrics.answered(answered);
    if (Logger.isLevelEnabled('debug'))
      logger.debug(`${answered.method} ${answered.route}`, { ...answered, request_id: request.id });
    done();
  });
}
