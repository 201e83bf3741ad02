import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { challengeOf } from '../access/challenge.js';
import { databaseProblem } from '../database/database-problem.js';
import { Problem } from '../errors/problem.js';
import type { ProblemCode } from '../errors/problems.js';
import { spokenLocale } from '../i18n/locales.js';
import { REQUEST_ID_HEADER } from './request-id.js';
import { localeOf } from './reader-locale.js';
import { SECURITY_HEADERS } from './security-headers.js';

const logger = new Logger('http');

/** What Fastify and Nest refuse by themselves, as problems of ours. */
const BY_STATUS: Partial<Record<number, ProblemCode>> = {
  400: 'invalid_request',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  413: 'body_too_large',
  414: 'not_found',
  415: 'unsupported_media_type',
};

/** What an error is for the one who asked. What is nobody's business is logged, and told by the id of the request. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  const { statusCode, limit } = error as { statusCode?: number; limit?: number };
  const status = error instanceof HttpException ? error.getStatus() : (statusCode ?? 500);
  const known = BY_STATUS[status];
  if (known)
    return new Problem(known, { path: pathOf(request), method: request.method, limit: limit ?? 0, types: 'JSON' });

  const lost = databaseProblem(error);
  const place = `${request.method} ${pathOf(request)}`;
  if (lost) logger.warn(`${place}: ${(error as Error).message}`, { request_id: request.id });
  if (lost) return lost;
  // That a client went away before it was answered is no error of ours.
  if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
    logger.error(place, { request_id: request.id }, (error as Error).stack);
  return new Problem('internal_error', { request_id: request.id });
}

const pathOf = (request: FastifyRequest) => (request.originalUrl ?? request.url).replace(/\?.*/s, '');

/** Answers every error as a problem in the reader's language; nothing internal leaves but by the log. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, request);
  reply.problem = problem.code;
  const spoken = spokenLocale(localeOf(request));
  const challenge = challengeOf(problem, request.headers.authorization);
  if (challenge) void reply.header('www-authenticate', challenge);
  // The rest of the body is not waited for.
  if (problem.code === 'request_timeout') void reply.header('connection', 'close');
  if (problem.params.seconds !== undefined) void reply.header('retry-after', String(problem.params.seconds));
  void reply
    .status(problem.status)
    // Where Fastify itself refuses a request, no hook has told it yet.
    .headers({ ...SECURITY_HEADERS, [REQUEST_ID_HEADER]: request.id })
    .header('content-language', spoken)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...problem.toBody(spoken), request_id: request.id }));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
