/** What has to be known of single operations beyond their types. */
import type { paths } from './api.js';

/** POSTs that only ask; at worst the question is counted twice. */
const QUESTIONS = new Set<string>([
  '/v1/match',
  '/v1/match/batch',
  '/v1/mask',
  '/v1/translations/{target}/check',
] satisfies (keyof paths)[]);

/** POSTs that the service does once only for each value of the header `Idempotency-Key`. */
const KEYED = new Set<string>(['/v1/outcomes'] satisfies (keyof paths)[]);

/**
 * Whether doing the request twice does no harm; one that needs it for that is given a key. PUT and DELETE are not of
 * these: when the first try was done and only its answer lost, the second is told that the record has changed meanwhile.
 */
export function isRepeatable({ method, headers }: Request, path: string): boolean {
  if (KEYED.has(path) && !headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
  return method === 'GET' || headers.has('idempotency-key') || QUESTIONS.has(path);
}

/** `crypto.randomUUID` is there for pages of HTTPS only. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
