import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { tagAnswers } from './entity-tags.js';

let server: FastifyInstance;
let rates = '';
let text = '';
beforeAll(async () => {
  server = fastify();
  tagAnswers(server, () => rates);
  server.get('/v1/records', () => ({ text }));
  server.get('/v1/record', (_, reply) => void reply.header('etag', '"3"').send({ text }));
  server.get('/v1/secret', (_, reply) => void reply.header('cache-control', 'no-store').send({ text }));
  server.get('/v1/missing', (_, reply) => void reply.code(404).send({ text }));
  server.post('/v1/records', () => ({ text }));
  server.get('/page', () => ({ text }));
  await server.ready();
});
beforeEach(() => {
  [rates, text] = ['', 'one'];
  jest.useFakeTimers({
    now: new Date('2026-11-26T10:00:00Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
});
afterEach(() => {
  jest.useRealTimers();
});
afterAll(() => server.close());

const get = (url: string, known?: string) =>
  server.inject({ url, headers: known === undefined ? {} : { 'if-none-match': known } });
const tagOf = async (url: string) => String((await get(url)).headers.etag);

it.each([
  ['the answer', () => (text = 'another')],
  ['what it depends on besides', () => (rates = 'reported')],
  ['the day', () => jest.setSystemTime(new Date('2026-11-27T10:00:00Z'))],
])('a tag changes with %s, and only then', async (_, change) => {
  const tag = await tagOf('/v1/record');
  expect(tag).toMatch(/^"3-[\w-]{16}"$/);
  expect(await tagOf('/v1/record')).toBe(tag);
  change();
  expect(await tagOf('/v1/record')).not.toBe(tag);
});

it.each<[string, (tag: string) => string, number]>([
  ['it', (tag) => tag, 304],
  ['it weakly', (tag) => `W/${tag}`, 304],
  ['it among others', (tag) => `"a,b", ${tag}`, 304],
  ['anything', () => '*', 304],
  ['another', () => '"3-another"', 200],
])('who has %s is answered so', async (_, known, status) => {
  const tag = await tagOf('/v1/records');
  const answer = await get('/v1/records', known(tag));
  expect([answer.statusCode, answer.headers.etag]).toEqual([status, tag]);
  expect(answer.body).toBe(status === 304 ? '' : '{"text":"one"}');
});

it.each(['/v1/secret', '/v1/missing', '/page'])('%s has no tag', async (url) => {
  expect((await get(url, '*')).headers).not.toHaveProperty('etag');
});

it('what is no GET has none', async () => {
  expect((await server.inject({ url: '/v1/records', method: 'POST' })).headers).not.toHaveProperty('etag');
});
