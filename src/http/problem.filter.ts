import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import type { ProblemCode } from '../errors/problems.js';
import { spokenLocale } from '../i18n/locales.js';
import { localeOf } from './reader-locale.js';

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

/**
 * Postgres could not be reached, is overloaded or ended the connection: SQLSTATE 08, 53, 57 and 55000, and the socket's
 * own errors. What the driver says without a code is about the connection too.
 */
const DATABASE_LOST = /^(08|53|57|55000$)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/;
const CONNECTION_LOST = /connection|did not answer|embedded database/i;

function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  const { statusCode, code, limit } = error as { statusCode?: number; code?: string; limit?: number };
  const status = error instanceof HttpException ? error.getStatus() : (statusCode ?? 500);
  const known = BY_STATUS[status];
  if (known)
    return new Problem(known, { path: pathOf(request), method: request.method, limit: limit ?? 0, types: 'JSON' });

  const { message } = error as Error;
  if (code ? DATABASE_LOST.test(code) : CONNECTION_LOST.test(message)) {
    logger.warn(`${request.method} ${pathOf(request)} (${request.id}): ${message}`);
    return new Problem('database_unavailable');
  }
  logger.error(`${request.method} ${pathOf(request)} (${request.id})`, (error as Error).stack);
  return new Problem('internal_error', { request_id: request.id });
}

const pathOf = (request: FastifyRequest) => (request.originalUrl ?? request.url).replace(/\?.*/s, '');

/** Answers every error as a problem in the reader's language; nothing internal leaves but by the log. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, request);
  const spoken = spokenLocale(localeOf(request));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-language', spoken)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.toBody(spoken)));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
