import { Problem } from '../errors/problem.js';

/** SQLSTATE 53100, or what the operating system says to Postgres. */
const DISK_FULL = /No space left on device|Disk quota exceeded|File too large/i;

/**
 * Postgres could not be reached, is overloaded or ended the connection: SQLSTATE 08, 53, 57 and 55000, and the socket's
 * own errors. What the driver says without a code is about the connection too.
 */
const DATABASE_LOST = /^(08|53|57|55000$)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/;
const CONNECTION_LOST = /connection|trying to connect|did not answer|embedded database/i;

/** After so many seconds it is worth another try. */
const RETRY_AFTER_S = 5;

/** What a caller is told when the database failed for a reason of its own; undefined for any other error. */
export function databaseProblem(error: unknown): Problem | undefined {
  const { code, message } = error as { code?: string; message: string };
  if (code === '53100' || DISK_FULL.test(message)) return new Problem('disk_full');
  const isLost = code ? DATABASE_LOST.test(code) : CONNECTION_LOST.test(message);
  return isLost ? new Problem('database_unavailable', { seconds: RETRY_AFTER_S }) : undefined;
}
