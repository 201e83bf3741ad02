import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import { holdBack } from '../http/hold-back.js';
import type { RouteClass } from '../http/route-traits.js';
import type { Client, Clients } from './clients.js';
import type { RateLimits, RatePolicy, Standing } from './rate-limits.js';

const WINDOW_S = 60;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the limits hold for, and which; undefined where there are none. */
    limited?: { client: Client; policy: RatePolicy };
  }
}

/**
 * Counts each request of the API, by client and by what it does, tells every client where it stands, and refuses whoever
 * is over the limit before a body is read.
 */
export function limitRequests(
  fastify: FastifyInstance,
  { clients, limits }: { clients: Clients; limits: RateLimits },
  { rateLimits }: Config,
): void {
  fastify.decorateRequest('limited', undefined);
  if (rateLimits === 'off') return;
  const policies = Object.fromEntries(
    Object.entries(rateLimits).map(([name, times]) => [name, { name, times, seconds: WINDOW_S }]),
  ) as Record<RouteClass, RatePolicy>;

  fastify.addHook('onRequest', (request, reply, done) => {
    const { routeClass } = request.routeOptions.config;
    const client = routeClass && clients.of(request);
    if (!client) return done();
    const policy = policies[routeClass];
    request.limited = { client, policy };
    const standing = limits.take(policy, client);
    void reply.headers(headersOf(policy, standing));
    if (!standing.isOver) return done();
    void holdBack().then(() => done(new Problem('too_many_requests', { seconds: standing.resetsIn })));
  });
}

/** Counts what a request asks for as done so many times more. */
export function countMore(limits: RateLimits, { limited }: FastifyRequest, times: number): void {
  if (limited && times > 0) limits.take(limited.policy, limited.client, { times });
}

/** As draft-ietf-httpapi-ratelimit-headers has them. */
const headersOf = ({ name, times, seconds }: RatePolicy, { remaining, resetsIn }: Standing) => ({
  'ratelimit-policy': `"${name}";q=${times};w=${seconds}`,
  ratelimit: `"${name}";r=${remaining};t=${resetsIn}`,
});
