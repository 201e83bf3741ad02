import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readText, type BodyLimits } from './json-body.js';

/** Forms as HTML sends them: the values by their names, and the text kept as `rawBody`. */
export function acceptFormBodies(fastify: FastifyInstance, limits: BodyLimits): void {
  fastify.addContentTypeParser('application/x-www-form-urlencoded', async (request: FastifyRequest, body: Readable) => {
    request.rawBody = await readText(body, limits);
    return Object.fromEntries(new URLSearchParams(request.rawBody));
  });
}
