import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attributesOf, Collector, type Span } from './support/collector.js';
import { createEmbedded } from './support/database.js';
import { build, run, type CairnProcess } from './support/processes.js';

const TEXT =
  'HTTP/1.1 403 {"detail":"Platform token requires admin:read or admin:write scope"} for jane.doe@example.com';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

const start = (name: string, collector: Collector | undefined, dataDir: string) =>
  run('main.js', [], {
    CAIRN_DATA_DIR: dataDir,
    CAIRN_TRUSTED_PROXIES: '127.0.0.1',
    LOG_LEVEL: 'debug',
    LOG_FORMAT: 'json',
    OTEL_SERVICE_NAME: name,
    // So that nobody waits for a batch to be full.
    OTEL_BSP_SCHEDULE_DELAY: '20',
    ...(collector && { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }),
  });

/** What came for a request, once it and all its parts are there. */
async function traceOf(collector: Collector, requestId: string): Promise<{ request: Span; parts: Span[] }> {
  for (let tries = 0; tries < 500; tries++) {
    const request = collector.spans.find((span) => attributesOf(span)['cairn.request_id'] === requestId);
    // It ends last, and what ends first is sent first.
    if (request) return { request, parts: collector.spans.filter(({ parentSpanId: id }) => id === request.spanId) };
    await wait(20);
  }
  throw new Error(`No trace of ${requestId} came.`);
}

describe('traces', () => {
  let collector: Collector;
  let cairn: CairnProcess;
  let url: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    build();
    const fresh = await createEmbedded();
    remove = fresh.remove;
    collector = await Collector.start();
    cairn = start('cairn-under-test', collector, fresh.config.dataDir);
    url = await cairn.url;
  }, 120_000);
  beforeEach(() => {
    collector.status = 200;
  });
  afterAll(async () => {
    cairn.child.kill('SIGTERM');
    expect(await cairn.exit).toBe(0);
    collector.close();
    await remove();
  });

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    await answer.text();
    return { status: answer.status, id: answer.headers.get('x-request-id')! };
  };

  it('have a match as a part of the trace that the caller names, and its stages as parts of it', async () => {
    const { id } = await ask('POST', '/v1/match', { text: TEXT }, { traceparent: `00-${TRACE}-${PARENT}-01` });
    const { request, parts } = await traceOf(collector, id);
    expect(request).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, name: 'POST /v1/match', kind: 2 });
    expect(attributesOf(request)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/v1/match',
      'http.response.status_code': 200,
      'cairn.request_id': id,
    });
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['match engine', 'match ranking', 'match writing']),
    );
    for (const part of parts) {
      expect(part.traceId).toBe(TRACE);
      expect(BigInt(part.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(request.startTimeUnixNano));
      expect(BigInt(part.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(request.endTimeUnixNano));
    }
    expect(collector.resources[0]).toMatchObject({ 'service.name': 'cairn-under-test' });
  });

  it('are told in the lines of the log', async () => {
    const { id } = await ask('GET', '/health/ready');
    const { request } = await traceOf(collector, id);
    const lines = cairn
      .output()
      .split('\n')
      .filter((line) => line.includes(id));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ request_id: id, trace_id: request.traceId, span_id: request.spanId });
  });

  it('begin with the request where the caller names none, or none that can be read', async () => {
    const plain = await ask('GET', '/health/live');
    const wrong = await ask('GET', '/health/live', undefined, { traceparent: `00-${TRACE}-0-01` });
    for (const { id } of [plain, wrong]) {
      const { request } = await traceOf(collector, id);
      expect(request.parentSpanId ?? '').toBe('');
      expect(request.traceId).not.toBe(TRACE);
    }
  });

  it('are left out where the caller says that nobody collects them', async () => {
    const left = await ask('GET', '/health/live', undefined, { traceparent: `00-${TRACE}-${PARENT}-00` });
    const { id } = await ask('GET', '/health/live');
    await traceOf(collector, id);
    expect(collector.received).not.toContain(left.id);
  });

  it('name queries by what they do to which table', async () => {
    const path = '/v1/signatures/api/oauth2-invalid-scope-requested';
    const { id, status } = await ask('PATCH', path, { confidence: 0.123456 });
    expect(status).toBe(200);
    const { request, parts } = await traceOf(collector, id);
    expect(request.name).toBe('PATCH /v1/signatures/:id');
    const queries = parts.filter(({ kind }) => kind === 3);
    expect(queries.map(({ name }) => name)).toEqual(expect.arrayContaining(['START', 'SELECT signatures', 'COMMIT']));
    const written = queries.find(({ name }) => name === 'INSERT signatures');
    expect(attributesOf(written!)).toEqual({
      'db.system.name': 'postgresql',
      'db.operation.name': 'INSERT',
      'db.collection.name': 'signatures',
    });
  });

  it('tell of a problem by its code', async () => {
    const { id, status } = await ask('GET', '/v1/signatures/no/such-record');
    expect(status).toBe(404);
    const { request } = await traceOf(collector, id);
    expect(attributesOf(request)).toMatchObject({
      'http.response.status_code': 404,
      'error.type': 'signature_not_found',
    });
  });

  it('have nothing of a text, of a secret or of where a request came from', async () => {
    const headers = {
      authorization: 'Bearer cairn_hunter2',
      'x-forwarded-for': '203.0.113.77',
      'user-agent': 'browser-7',
    };
    await ask('POST', '/v1/match', { text: TEXT, session: 'session-8412' }, { 'x-forwarded-for': '203.0.113.77' });
    await ask('POST', '/v1/match?secret=hunter2', { text: TEXT }, headers);
    await ask('GET', '/v1/shares/an-id-that-nobody-guesses');
    const { id } = await ask('POST', '/v1/match', { text: `${TEXT} `.repeat(3) });
    await traceOf(collector, id);
    for (const secret of [
      'Platform',
      'jane',
      'hunter2',
      '203.0.113',
      '127.0.0.1',
      'browser-7',
      '8412',
      'nobody-guesses',
    ])
      expect(collector.received).not.toContain(secret);
  });

  it('that cannot be sent hold up nobody, and that is said once', async () => {
    collector.status = 400;
    for (let n = 0; n < 3; n++) {
      expect((await ask('GET', '/health/live')).status).toBe(200);
      await wait(100);
    }
    collector.status = 200;
    const { id } = await ask('GET', '/health/live');
    await traceOf(collector, id);
    // It is said when the collector's answer has come, which is after the spans have.
    const said = () => cairn.output().match(/Traces (cannot be sent|are sent again)/g) ?? [];
    for (let tries = 0; said().length < 2 && tries < 500; tries++) await wait(20);
    expect(said()).toEqual(['Traces cannot be sent', 'Traces are sent again']);
  });
});

it('without a collector there are no traces, and no names of them', async () => {
  const { config, remove } = await createEmbedded();
  const cairn = start('cairn-under-test', undefined, config.dataDir);
  const url = await cairn.url;
  const answer = await fetch(`${url}/health/live`, { headers: { traceparent: `00-${TRACE}-${PARENT}-01` } });
  const id = answer.headers.get('x-request-id')!;
  cairn.child.kill('SIGTERM');
  expect(await cairn.exit).toBe(0);
  const line = cairn
    .output()
    .split('\n')
    .find((one) => one.includes(id))!;
  expect(line).not.toContain('trace_id');
  await remove();
});
