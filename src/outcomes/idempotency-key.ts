import { Problem } from '../errors/problem.js';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key under which a request may be sent again; null without one. Throws `invalid_request`. */
export function idempotencyKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (KEY.test(header)) return header;
  throw new Problem('invalid_request', {}, [
    { path: 'idempotency-key', code: 'bad_format', params: { pattern: KEY.source } },
  ]);
}
