import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TokensService } from '../src/access/tokens.service.js';
import type { Scope } from '../src/access/actor.js';
import type { ReadyDto } from '../src/operations/health.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

/** The samples of a page of metrics, by name and labels. */
function samples(page: string): Map<string, number> {
  const lines = page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

describeOnEachDatabase('metrics', ({ open, kind }) => {
  let cairn: TestApp;
  const scrape = async () => samples((await cairn.call<string>('GET', '/metrics')).body);

  beforeAll(async () => {
    cairn = await startApp(await open());
    await cairn.call(
      'POST',
      '/v1/signatures',
      aRecord({ id: 'a/b', regex: 'Widget 7 broke', signature: 'Widget 7 broke' }),
    );
  });
  afterAll(() => cairn.close());

  it('are text for Prometheus, of this moment', async () => {
    const { headers, status } = await cairn.call('GET', '/metrics');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
      'no-store',
    ]);
  });

  it('count questions by what came of them, and the time that each stage took', async () => {
    const before = await scrape();
    const ask = (question: object) => cairn.call('POST', '/v1/match', question);
    await ask({ text: 'Widget 7 broke' });
    await ask({ text: 'Widget 7 broke', count: false });
    await ask({ text: 'error: the Widget 7 brok down' });
    await ask({ text: 'error: no such thing' });
    await cairn.call('POST', '/v1/match/batch', { items: [{ text: 'Widget 7 broke' }] });
    const after = await scrape();
    const grown = (name: string) => after.get(name)! - before.get(name)!;
    expect(
      ['matched', 'suggested', 'missed'].map((outcome) => grown(`cairn_matches_total{outcome="${outcome}"}`)),
    ).toEqual([2, 1, 1]);
    for (const stage of ['engine', 'ranking', 'suggestions', 'writing'])
      expect(grown(`cairn_match_stage_seconds_total{stage="${stage}"}`)).toBeGreaterThan(0);
    const asked = 'cairn_http_request_seconds_count{method="POST",route="/v1/match",status="200"}';
    expect(after.get(asked)! - (before.get(asked) ?? 0)).toBe(4);
  });

  it('name routes by their template, and all addresses that lead nowhere alike', async () => {
    await cairn.call('GET', '/v1/signatures/a/b');
    await cairn.call('GET', '/v1/nothing-7');
    await cairn.call('GET', '/v1/nothing-8');
    const now = await scrape();
    expect(now.get('cairn_http_request_seconds_count{method="GET",route="/v1/signatures/:id",status="200"}')).toBe(1);
    expect(now.get('cairn_http_request_seconds_count{method="GET",route="none",status="404"}')).toBe(2);
    expect(now.get('cairn_http_problems_total{code="not_found"}')).toBe(2);
  });

  it('tell what is held in memory, where it stands, and how the process does', async () => {
    const { patterns } = (await cairn.call<ReadyDto>('GET', '/health/ready')).body;
    const now = await scrape();
    expect(Object.fromEntries(now)).toMatchObject({
      cairn_signatures: 1,
      cairn_patterns: 1,
      cairn_literals: 1,
      cairn_change_seen: patterns.change,
      cairn_change_lag: 0,
      cairn_database_reachable: 1,
      // What the service does for itself may wait for a connection just then.
      'cairn_database_connections{state="waiting"}': expect.any(Number),
    });
    const [inUse, idle] = ['in_use', 'idle'].map((state) => now.get(`cairn_database_connections{state="${state}"}`)!);
    const open = inUse! + idle!;
    expect(open).toBeGreaterThanOrEqual(1);
    expect(open).toBeLessThanOrEqual(kind === 'postgres' ? 10 : 1);
    expect([...now.keys()]).toEqual(
      expect.arrayContaining(['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']),
    );
  });
});

describeOnEachDatabase('metrics behind tokens', ({ open }) => {
  it('need the scope admin:read', async () => {
    const cairn = await startApp(await open(), { auth: 'token' });
    const tokens = cairn.app.get(TokensService);
    const statusWith = async (...scopes: Scope[]) => {
      const { secret } = await tokens.create({ name: 'prometheus', scopes, expiresAt: null, createdBy: 'test' });
      return (await cairn.call('GET', '/metrics', undefined, { authorization: `Bearer ${secret}` })).status;
    };
    expect((await cairn.call('GET', '/metrics')).status).toBe(401);
    expect(await statusWith('match')).toBe(403);
    expect(await statusWith('admin:read')).toBe(200);
    await cairn.close();
  });
});

describeOnEachDatabase('the name of a request', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open());
  });
  afterAll(() => cairn.close());
  const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

  it('is new for each, and stands in the answer', async () => {
    const names = await Promise.all(
      ['/health/live', '/health/live', '/', '/schema'].map(async (path) =>
        (await cairn.call('GET', path)).headers.get('x-request-id')!,
      ),
    );
    for (const name of names) expect(name).toMatch(UUID);
    expect(new Set(names).size).toBe(4);
  });

  it('is in a problem what it is in the header', async () => {
    const { headers, body } = await cairn.call<ProblemAnswer & { request_id: string }>('GET', '/v1/nothing');
    expect(body.request_id).toBe(headers.get('x-request-id'));
  });

  it.each([
    ['that of the caller', 'trace-7f/3@gate', true],
    ['not one that could forge a line of the log', 'a b', false],
    ['not one without end', 'x'.repeat(129), false],
  ])('is %s', async (_, given, isTaken) => {
    const { headers } = await cairn.call('GET', '/health/live', undefined, { 'x-request-id': given });
    expect(headers.get('x-request-id') === given).toBe(isTaken);
  });

  it('is told where the address cannot be read', async () => {
    const socket = connect(Number(new URL(cairn.url).port), '127.0.0.1');
    socket.write('GET /v1/signatures/%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const answer = await text(socket);
    const name = /^x-request-id: (.*)$/im.exec(answer)?.[1];
    expect(name).toMatch(UUID);
    expect(answer).toContain(`"request_id":"${name}"`);
  });
});
