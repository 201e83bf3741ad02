import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { readText, type BodyLimits } from './json-body.js';

/** Forms as HTML sends them, which only `routes` take: the values by their names, and the text kept as `rawBody`. */
export function acceptFormBodies(fastify: FastifyInstance, limits: BodyLimits, routes: readonly string[]): void {
  fastify.addContentTypeParser('application/x-www-form-urlencoded', async (request: FastifyRequest, body: Readable) => {
    if (!routes.includes(request.routeOptions.url ?? ''))
      throw new Problem('unsupported_media_type', { types: 'JSON' });
    request.rawBody = await readText(body, limits);
    return Object.fromEntries(new URLSearchParams(request.rawBody));
  });
}
