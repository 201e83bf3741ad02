import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a browser keeps while somebody is at the identity provider, to know them again when they come back. */
export interface Attempt {
  state: string;
  nonce: string;
  /** Of PKCE: who brings the code has to know it. */
  verifier: string;
  /** A path of this service. */
  returnTo: string;
}

/** Longer than it takes to find a password. */
const ATTEMPT_S = 600;
const ATTEMPT = 'cairn-sign-in';
const SESSION = 'cairn-session';

/** Over HTTPS, a name that no other host of the domain can set, nor anybody over HTTP. */
const nameOf = (name: string, request: FastifyRequest) => (isSecure(request) ? `__Host-${name}` : name);

const isSecure = (request: FastifyRequest) => request.protocol === 'https';

/** Out of reach of scripts, and of other sites; but the identity provider sends the reader back by a link. */
const options = (request: FastifyRequest, sameSite: 'lax' | 'strict'): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  secure: isSecure(request),
  sameSite,
});

export const sessionOf = (request: FastifyRequest): string | undefined => request.cookies[nameOf(SESSION, request)];

export function keepSession(request: FastifyRequest, reply: FastifyReply, secret: string, endsAt: Date): void {
  void reply.setCookie(nameOf(SESSION, request), secret, { ...options(request, 'strict'), expires: endsAt });
}

export function dropSession(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(nameOf(SESSION, request), options(request, 'strict'));
}

export function keepAttempt(request: FastifyRequest, reply: FastifyReply, attempt: Attempt): void {
  const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  void reply.setCookie(nameOf(ATTEMPT, request), value, { ...options(request, 'lax'), maxAge: ATTEMPT_S });
}

/** The attempt that comes to its end now; a second time it is none. */
export function takeAttempt(request: FastifyRequest, reply: FastifyReply): Attempt | undefined {
  const value = request.cookies[nameOf(ATTEMPT, request)];
  void reply.clearCookie(nameOf(ATTEMPT, request), options(request, 'lax'));
  try {
    return value === undefined ? undefined : (JSON.parse(Buffer.from(value, 'base64url').toString()) as Attempt);
  } catch {
    // Not of our making; then nobody was on the way.
    return undefined;
  }
}
