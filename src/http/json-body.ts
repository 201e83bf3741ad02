import type { FastifyInstance, FastifyRequest } from 'fastify';
import { finished, type Readable } from 'node:stream';
import { parse as parseSecurely } from 'secure-json-parse';
import { Problem } from '../errors/problem.js';

/** Deeper than any record or request is. */
const MAX_DEPTH = 64;

/** Bytes of a body that is too large which are read all the same. */
const MAX_DISCARDED = 268_435_456;

/**
 * Parses JSON from a stranger. Throws a `Problem` for what is no JSON, is nested deeper than 64 levels, or has a key
 * (`__proto__`, `constructor.prototype`) that could change JavaScript's own objects.
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = parseSecurely(text, { protoAction: 'error', constructorAction: 'error' });
  } catch (error) {
    throw new Problem('invalid_json', { reason: (error as Error).message });
  }
  if (isDeeperThan(value, MAX_DEPTH)) throw new Problem('json_too_deep', { limit: MAX_DEPTH });
  return value;
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  return Object.values(value).some((child) => isDeeperThan(child, depth - 1));
}

/** What a body may take that is read as a whole. */
export interface BodyLimits {
  bytes: number;
  /** Milliseconds until all of it is there. */
  ms: number;
}

/**
 * Reads a whole body. Throws `body_too_large`, `request_timeout`, and `invalid_utf8` rather than replace bytes.
 */
export async function readText(body: Readable, { bytes, ms }: BodyLimits): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  await consume(body, ms, (chunk) => {
    size += chunk.length;
    if (size > bytes) throw new Problem('body_too_large', { limit: bytes });
    chunks.push(chunk);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Problem('invalid_utf8');
  }
}

/** Lets a client finish what it sends: the connection is closed after the answer, which it would lose with it. */
export async function discard(body: Readable, { bytes, ms }: BodyLimits): Promise<void> {
  let size = 0;
  await consume(body, ms, (chunk) => {
    if ((size += chunk.length) > MAX_DISCARDED) throw new Problem('body_too_large', { limit: bytes });
  });
}

/** Takes a body to its end or until `take` throws. Throws that, or `request_timeout` after `ms`. */
function consume(body: Readable, ms: number, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      clearTimeout(timer);
      body.off('data', onData);
      stopWatching();
      if (error) reject(error);
      else resolve();
    };
    const onData = (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        settle(error as Error);
      }
    };
    const timer = setTimeout(() => settle(new Problem('request_timeout')), ms);
    const stopWatching = finished(body, { writable: false }, settle);
    body.on('data', onData);
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a signed request as it came; else empty. */
    rawBody: string;
  }
}

/**
 * Bodies are JSON, parsed as above, or NDJSON, handed on as the stream that it is; where the route takes `json_elements`,
 * JSON is handed on so too. Whether the route takes the type was asked before: `access/foreign-requests.ts`.
 */
export function acceptJsonBodies(fastify: FastifyInstance, limits: BodyLimits): void {
  fastify.removeAllContentTypeParsers();
  fastify.decorateRequest('rawBody', '');
  const parseBody = async (request: FastifyRequest, body: Readable) => {
    const kind = request.routeOptions.config.body;
    if (kind === 'json_elements') return body;
    if (Number(request.headers['content-length']) > limits.bytes) {
      await discard(body, limits);
      throw new Problem('body_too_large', { limit: limits.bytes });
    }
    const text = await readText(body, limits);
    if (kind === 'signed_json') request.rawBody = text;
    return parseJson(text);
  };
  fastify.addContentTypeParser(['application/json', 'application/merge-patch+json'], parseBody);
  fastify.addContentTypeParser('application/x-ndjson', async (_request: FastifyRequest, body: Readable) => body);
}
