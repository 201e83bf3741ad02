import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ASSETS_PATH, PAGE_PATHS } from './page-paths.js';
import { pagePolicy } from './page-policy.js';

/** Where the build puts the page; the same folder seen from `src` and from `dist`. */
const builtPage = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** What the build writes into the page in place of a nonce, which is another one each time that the page is asked for. */
const NONCE_PLACE = '__CSP_NONCE__';

/** Serves the built page under its own addresses; and to browsers under addresses that lead nowhere. */
export async function servePage(fastify: FastifyInstance, folder = builtPage): Promise<void> {
  if (!existsSync(`${folder}index.html`)) {
    new Logger('page').warn('The web page is not built, so only the API is served: npm run build');
    return;
  }
  const page = await readFile(`${folder}index.html`, 'utf8');
  const send = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_PLACE, nonce));
  };
  for (const path of PAGE_PATHS) fastify.get(path, (_request, reply) => send(reply));
  // A person who mistypes an address is told so by the page; a program, by a problem.
  fastify.addHook('onRequest', async (request, reply) => {
    const { accept = '' } = request.headers;
    if (request.is404 && request.method === 'GET' && accept.includes('text/html')) return send(reply.code(404));
    return undefined;
  });
  await fastify.register(fastifyStatic, {
    root: `${folder}assets`,
    prefix: ASSETS_PATH,
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
}
