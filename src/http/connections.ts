import { STATUS_CODES, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import type { ProblemCode } from '../errors/problems.js';
import { LONG_MS } from './time-limits.js';

/** Bytes of the head of a request. */
const MAX_HEAD = 16_384;

/** A connection on which no byte goes either way for so long is given up, whatever is under way on it. */
const SILENCE_MS = 300_000;

/** How often connections are looked through for those that take too long. */
const CHECK_MS = 1_000;

/** What Node's server itself sees to: the time for a head, and for a whole request whose body streams. */
export function serverOptions({ receiveSeconds }: Config) {
  const http: ServerOptions = {
    maxHeaderSize: MAX_HEAD,
    headersTimeout: receiveSeconds * 1000,
    requestTimeout: LONG_MS,
    connectionsCheckingInterval: CHECK_MS,
  };
  return { http, requestTimeout: LONG_MS, connectionTimeout: SILENCE_MS };
}

/** What Node says of a connection that brings no request, as problems of ours. */
const BY_ERROR: Partial<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'head_too_large',
};

/** Tells who sent no request what was wrong with it, in English, for no header was read; then hangs up. */
export function refuseConnection(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem = new Problem(BY_ERROR[error.code] ?? 'invalid_http', { limit: MAX_HEAD });
  const body = JSON.stringify(problem.toBody('en'));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    'content-language: en',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Whoever goes on sending would lose the answer if the connection were destroyed at once.
  setTimeout(() => socket.destroy(), CHECK_MS).unref();
}

/**
 * How many requests are under way on a connection. They are counted, for a set that each of them joins and leaves is made
 * anew all the time, and each of its earlier tables keeps the next one and the requests in it from being collected soon.
 */
interface Connection {
  requests: number;
}

/**
 * When the service ends, connections on which nothing is under way are closed at once, silent ones too, and those of
 * requests when these are answered; what is not after `graceMs` is broken off.
 */
export function closeInOrder(fastify: FastifyInstance, graceMs: number): void {
  const open = new Map<Socket, Connection>();
  let isClosing = false;

  fastify.server.on('connection', (socket) => {
    open.set(socket, { requests: 0 });
    socket.once('close', () => open.delete(socket));
  });
  fastify.server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = open.get(socket);
    if (!connection) return;
    connection.requests++;
    response.once('close', () => {
      connection.requests--;
      if (isClosing && connection.requests === 0) socket.end();
    });
  });
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    for (const [socket, { requests }] of open) if (requests === 0) socket.destroy();
    const breakOff = setTimeout(() => {
      for (const socket of open.keys()) socket.destroy();
    }, graceMs);
    fastify.server.once('close', () => clearTimeout(breakOff));
    done();
  });
}
