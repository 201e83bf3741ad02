import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '../errors/problem.js';

/** Seconds by which a sender's clock may differ. An older request may have been overheard and sent once more. */
export const TOLERANCE = 300;

/** A request that claims to be signed. */
export interface SignedRequest {
  /** Seconds since 1970, as the header has it. */
  timestamp: string | undefined;
  /** As the header has it. */
  signature: string | undefined;
  /** The body as it came. */
  body: string;
}

/** `v0=` and in hex the HMAC-SHA256 of `v0:<timestamp>:<body>`: how Slack signs, and the webhook after it. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Throws `stale_signature`, `wrong_signature` unless `secret` signed the request within five minutes of `now` (ms). */
export function requireSignature(secret: string, request: SignedRequest, now: number): void {
  const { timestamp = '', signature = '', body } = request;
  const isTime = /^\d{1,12}$/.test(timestamp);
  const [given, due] = [signature, signatureOf(secret, timestamp, body)].map((text) => Buffer.from(text));
  if (!isTime || given!.length !== due!.length || !timingSafeEqual(given!, due!)) throw new Problem('wrong_signature');
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE) throw new Problem('stale_signature', { limit: TOLERANCE });
}
