import { isIP } from 'node:net';
import type { onRequestHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.js';
import { Problem } from '../errors/problem.js';

const BODY_METHODS = new Set(['POST', 'PUT', 'PATCH']);
const WRITABLE_TYPES = ['application/json', 'application/merge-patch+json', 'application/x-ndjson'];

/** Routes that take another type of body, and that type alone. */
export interface OtherBodies {
  /** `text/plain`: they change nothing. */
  text: readonly string[];
  /** Forms: they ask for a signature, which no page can give. */
  form: readonly string[];
}

/**
 * Keeps foreign web pages from reaching a Cairn that trusts its network, before a body is read:
 * - `Host` must be an IP address, `localhost`, `HOST` or one of `CAIRN_ALLOWED_HOSTS` (a rebound DNS name is none);
 * - an `Origin` must be the service's own or one of `CAIRN_ALLOWED_ORIGINS`;
 * - a body must be JSON or NDJSON, which a page cannot send elsewhere without asking first, but on the routes of `other`.
 */
export function refuseForeignRequests(config: Config, other: OtherBodies): onRequestHookHandler {
  const hosts = new Set(['localhost', config.host, ...config.allowedHosts].map((name) => name.toLowerCase()));
  const isOwn = (host: string) => hosts.has(hostName(host)) || isIP(hostName(host)) > 0;
  // A service is called by few names, and reading one takes as long as routing the request.
  const known = new LRUCache<string, boolean>({ max: 100, memoMethod: isOwn });

  const typesAt = (route: string) => {
    if (other.text.includes(route)) return ['text/plain'];
    return other.form.includes(route) ? ['application/x-www-form-urlencoded'] : WRITABLE_TYPES;
  };

  return (request, _reply, done) => {
    const host = request.headers.host ?? '';
    if (!known.memo(host)) throw new Problem('foreign_host', { host });

    const origin = request.headers.origin;
    if (origin !== undefined && !config.allowedOrigins.includes(origin) && hostOf(origin) !== host)
      throw new Problem('foreign_origin', { origin });

    const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
    const types = typesAt(request.routeOptions.url ?? '');
    if (BODY_METHODS.has(request.method) && !types.includes(type))
      throw new Problem('unsupported_media_type', { types: types.join(', ') });
    done();
  };
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);

function hostName(host: string): string {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
}
