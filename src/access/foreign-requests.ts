import { isIP } from 'node:net';
import type { onRequestHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import { bodyTypes } from '../http/route-traits.js';

const BODY_METHODS = new Set(['POST', 'PUT', 'PATCH']);
/** The body of these is never read. */
const BODYLESS_METHODS = new Set(['GET', 'HEAD', 'TRACE']);
/** Some clients name the encoding of the characters there, which does no harm. */
const COMPRESSED = /\b(?:gzip|deflate|br|zstd|compress)\b/i;

/**
 * Keeps foreign web pages from reaching a Cairn that trusts its network, before a body is read:
 * - `Host` must be an IP address, `localhost`, `HOST` or one of `CAIRN_ALLOWED_HOSTS` (a rebound DNS name is none);
 * - an `Origin` must be the service's own or one of `CAIRN_ALLOWED_ORIGINS`;
 * - a body must be what the route takes: mostly JSON, which a page cannot send elsewhere without asking first. Routes that
 *   take plain text change nothing, and those that take forms ask for a signature, which no page can give. It comes as
 *   it is, for what is compressed may be of any length.
 */
export function refuseForeignRequests(config: Config): onRequestHookHandler {
  const hosts = new Set(['localhost', config.host, ...config.allowedHosts].map((name) => name.toLowerCase()));
  const isOwn = (host: string) => hosts.has(hostName(host)) || isIP(hostName(host)) > 0;
  // A service is called by few names, and reading one takes as long as routing the request.
  const known = new LRUCache<string, boolean>({ max: 100, memoMethod: isOwn });

  return (request, _reply, done) => {
    const host = request.headers.host ?? '';
    if (!known.memo(host)) throw new Problem('foreign_host', { host });

    const origin = request.headers.origin;
    if (origin !== undefined && !config.allowedOrigins.includes(origin) && hostOf(origin) !== host)
      throw new Problem('foreign_origin', { origin });

    const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
    const types = bodyTypes(request);
    // Others, such as DELETE, need not have a body, nor say its type then.
    const hasType = BODY_METHODS.has(request.method) || (type !== '' && !BODYLESS_METHODS.has(request.method));
    if (hasType && !types.includes(type)) throw new Problem('unsupported_media_type', { types: types.join(', ') });

    const encoding = request.headers['content-encoding'] ?? '';
    if (COMPRESSED.test(encoding)) throw new Problem('unsupported_encoding', { encoding });
    done();
  };
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);

function hostName(host: string): string {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
}
