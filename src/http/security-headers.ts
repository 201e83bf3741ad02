import type { FastifyInstance } from 'fastify';

/**
 * What every answer says to browsers, whatever it is: it is data, to be shown as no other type than it has, in no frame,
 * to no other site, and no other site is told where the reader came from: an address may be all it takes to read a shared
 * text. The page and the documents have policies of their own, for they are made to be looked at.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The documents of the API bring their own scripts, and styles that stand in the page. */
const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Says so in each answer, of refusals too. To be added before any hook that may refuse a request. */
export function secureAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS);
    if (/^\/docs(\/|$)/.test(request.routeOptions.url ?? '')) void reply.header('content-security-policy', DOCS_POLICY);
    done();
  });
}
