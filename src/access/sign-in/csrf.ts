import type { FastifyRequest } from 'fastify';
import { Problem } from '../../errors/problem.js';
import { csrfTokenOf } from './web-sessions.service.js';

/** Methods that change nothing. */
const READING = ['GET', 'HEAD'];

/** Throws `wrong_csrf_token` for a change that comes with the cookie alone, as another site could send it. */
export function requireCsrfToken({ method, headers }: FastifyRequest, secret: string): void {
  if (!READING.includes(method) && headers['csrf-token'] !== csrfTokenOf(secret)) throw new Problem('wrong_csrf_token');
}
