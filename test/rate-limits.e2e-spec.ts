import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { RateLimits } from '../src/access/rate-limits.js';
import { networkOf } from '../src/access/network.js';
import { TokensService } from '../src/access/tokens.service.js';
import { Refusals } from '../src/audit/refusals.js';
import type { Database } from '../src/database/database.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { startClock, stopClock } from './support/clock.js';
import { describeOnEachDatabase, describeOnPostgres } from './support/database.js';
import { build, run, type CairnProcess } from './support/processes.js';

const TEXT = { text: 'Error: something broke' };
const from = (address: string) => ({ 'x-forwarded-for': address });
/** The middle of a minute that has long passed. */
const THEN = new Date('2026-03-02T09:41:07Z');
/** Of bodies that are not JSON. */
const OTHER_TYPES: Record<string, string> = {
  '/v1/match/stream': 'text/plain',
  '/v1/integrations/slack': 'application/x-www-form-urlencoded',
};
const SETTINGS = { trustedProxies: ['127.0.0.1'], seed: 'off' };

describeOnEachDatabase('limits of requests', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    stopClock(THEN);
    cairn = await startApp(await open(), {
      ...SETTINGS,
      rateLimits: { match: 3, read: 100, write: 100, bulk: 100 },
    });
  });
  afterAll(async () => {
    await cairn.close();
    startClock();
  });
  let asked = 0;
  const match = (headers: Record<string, string>, path = '/v1/match', body: unknown = TEXT) =>
    cairn.call<ProblemAnswer>('POST', path, body, headers);

  it('are told with every answer, and refuse who is over them until they begin anew', async () => {
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await match({ ...from('203.0.113.7'), 'accept-language': 'zh' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const standing = answers.map(({ headers }) => headers.get('ratelimit')!);
    for (const [index, remaining] of [2, 1, 0, 0].entries())
      expect(standing[index]).toMatch(new RegExp(`^"match";r=${remaining};t=([1-9]|[1-5]\\d|60)$`));
    expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"match";q=3;w=60');
    const { headers, body } = answers[3]!;
    expect(body.code).toBe('too_many_requests');
    expect(body.detail).toContain('请求过多');
    expect(headers.get('ratelimit')).toBe(`"match";r=0;t=${headers.get('retry-after')}`);
  });

  it('hold for a network, for each kind of request by itself', async () => {
    for (let n = 0; n < 3; n++) await match(from('198.51.100.1'));
    expect((await match(from('198.51.100.2'))).status).toBe(429);
    expect((await match(from('198.51.101.1'))).status).toBe(200);
    const read = await cairn.call('GET', '/v1/signatures', undefined, from('198.51.100.1'));
    expect([read.status, read.headers.get('ratelimit-policy')]).toEqual([200, '"read";q=100;w=60']);
  });

  it.each([
    ['POST', '/v1/match/stream', 'match'],
    ['POST', '/mcp', 'match'],
    ['POST', '/v1/integrations/slack', 'match'],
    ['POST', '/v1/integrations/webhook', 'match'],
    ['POST', '/v1/integrations/webhook/outcomes', 'match'],
    ['GET', '/v1/statistics', 'read'],
    ['GET', '/v1/lint', 'read'],
    ['POST', '/v1/lint', 'read'],
    ['POST', '/v1/mask', 'read'],
    ['POST', '/v1/translations/zh/check', 'read'],
    ['POST', '/v1/signatures', 'write'],
    ['DELETE', '/v1/signatures/a/b', 'write'],
    ['POST', '/v1/translations/zh/bulk', 'write'],
    ['POST', '/v1/signatures/import', 'bulk'],
    ['HEAD', '/v1/signatures/export', 'bulk'],
    ['GET', '/v1/audit', 'bulk'],
    ['GET', '/v1/backup', 'bulk'],
    ['GET', '/v1/translations/zh/export', 'bulk'],
    ['POST', '/v1/translations/zh/import', 'bulk'],
    ['POST', '/v1/translations/zh/check-all', 'bulk'],
  ])('count %s %s as %s', async (method, path, routeClass) => {
    const type = OTHER_TYPES[path] ?? 'application/json';
    // What none of them takes, so that nothing is done.
    const body = ['GET', 'HEAD'].includes(method) ? undefined : '{"unheard":1}';
    const { headers: told } = await cairn.call(method, path, body, {
      ...from(`198.18.${asked++}.1`),
      'content-type': type,
    });
    expect(told.get('ratelimit-policy')).toMatch(new RegExp(`^"${routeClass}";`));
  });

  it('refuse before a body is read', async () => {
    for (let n = 0; n < 3; n++) await match(from('203.0.114.1'));
    expect((await match(from('203.0.114.1'), '/v1/match', '{"text":')).status).toBe(429);
  });

  it('count each text of a batch', async () => {
    await match(from('203.0.115.1'), '/v1/match/batch', { items: [TEXT, TEXT, TEXT] });
    expect((await match(from('203.0.115.1'))).status).toBe(429);
  });

  it('are none for who watches the service, for the page, and for the machine itself', async () => {
    for (const path of ['/health/live', '/docs-json', '/'])
      expect((await cairn.call('GET', path, undefined, from('203.0.113.9'))).headers.has('ratelimit')).toBe(false);
    const own = await match({});
    expect([own.status, own.headers.has('ratelimit')]).toEqual([200, false]);
  });

  it('are noted in the audit once a client and window', async () => {
    for (let n = 0; n < 6; n++) await match(from('192.0.2.1'));
    await cairn.app.get(Refusals).flush();
    const { body } = await cairn.call<string>('GET', '/v1/audit');
    const refusals = body.split('\n').filter((line) => line.includes('limit:match'));
    // One for each test that was refused, and none has an address.
    expect(refusals.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ actor: 'anonymous', action: 'refuse', after: { code: 'too_many_requests' } }),
    );
    const times = refusals.map((line) => (JSON.parse(line) as { times: number }).times);
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(5);
    expect(refusals.join()).not.toMatch(/192\.0\.2|c00002/);
  });
});

describeOnEachDatabase('limits of tokens', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    stopClock(THEN);
    cairn = await startApp(await open(), {
      ...SETTINGS,
      auth: 'token',
      rateLimits: { match: 3, read: 100, write: 100, bulk: 100 },
    });
  });
  afterAll(async () => {
    await cairn.close();
    startClock();
  });

  const newToken = async (): Promise<string> => {
    const asked = { name: 'test', scopes: ['match' as const], expiresAt: null, createdBy: 'test' };
    return (await cairn.app.get(TokensService).create(asked)).secret;
  };
  const match = (token: string, address: string) =>
    cairn.call('POST', '/v1/match', TEXT, { authorization: `Bearer ${token}`, ...from(address) });

  it('hold for whoever the token is, wherever they call from, and for the network until it is known', async () => {
    const [one, other] = [await newToken(), await newToken()];
    const statuses = [];
    for (let n = 0; n < 5; n++) statuses.push((await match(one, `203.0.${n}.1`)).status);
    // The first came from a network, for nobody knew the token.
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect((await match(other, '203.0.4.1')).status).toBe(200);
  });

  it('count made-up tokens by the network', async () => {
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await match(`cairn_${n}`, '198.51.100.1')).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });
});

describeOnEachDatabase('counts that processes share', ({ open }) => {
  const POLICY = { name: 'test', times: 10, seconds: 60 };
  const NOW = Date.now();
  let cairn: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    cairn = await startApp(await open(), { seed: 'off' });
    dataSource = cairn.app.get(DataSource);
  });
  afterAll(() => cairn.close());

  /** Another process, as it were, that exchanges counts when it is told to. */
  const aProcess = (source = dataSource) =>
    new RateLimits(source, cairn.app.get(Refusals), { kind: 'embedded' } as Database);
  const take = (limits: RateLimits, key: string, now = NOW, times = 1) => limits.take(POLICY, { key }, { now, times });

  it('are their sum', async () => {
    const [one, other] = [aProcess(), aProcess()];
    take(one, 'a', NOW, 4);
    take(other, 'a', NOW, 3);
    await one.share(NOW);
    await other.share(NOW);
    expect(take(other, 'a').remaining).toBe(2);
    take(one, 'a');
    await other.share(NOW);
    await one.share(NOW);
    expect(take(one, 'a')).toMatchObject({ isOver: false, remaining: 0 });
    expect(take(one, 'a').isOver).toBe(true);
  });

  it('begin anew when their time is over, at the same moment in every process', () => {
    const { resetsIn } = take(aProcess(), 'b', NOW, 10);
    const other = aProcess();
    expect(take(other, 'b', NOW, 10).resetsIn).toBe(resetsIn);
    expect(take(other, 'b', NOW).isOver).toBe(true);
    expect(take(other, 'b', NOW + resetsIn * 1000)).toMatchObject({ isOver: false, remaining: 9, resetsIn: 60 });
  });

  it('go on in each process while the database is away, and are told afterwards', async () => {
    let isAway = true;
    const query = (sql: string, parameters: unknown[]) =>
      isAway ? Promise.reject(new Error('away')) : dataSource.query(sql, parameters);
    const limits = aProcess({ query } as unknown as DataSource);
    take(limits, 'c', NOW, 4);
    await expect(limits.share(NOW)).rejects.toThrow('away');
    expect(take(limits, 'c').remaining).toBe(5);
    isAway = false;
    await limits.share(NOW);
    const other = aProcess();
    take(other, 'c');
    await other.share(NOW);
    expect(take(other, 'c').remaining).toBe(3);
  });

  it('are deleted when they are over', async () => {
    const limits = aProcess();
    take(limits, 'd', NOW - 600_000);
    await limits.share(NOW - 600_000);
    const count = `SELECT count(*)::integer AS windows FROM rate_windows WHERE client = 'd'`;
    expect(await dataSource.query(count)).toEqual([{ windows: 1 }]);
    await limits.share(Date.now() + 61_000);
    expect(await dataSource.query(count)).toEqual([{ windows: 0 }]);
  });
});

/** An address whose minute does not end soon. */
function addressWithTime(): string {
  const limits = new RateLimits({} as DataSource, {} as Refusals, { kind: 'embedded' } as Database);
  const addresses = Array.from({ length: 100 }, (_, n) => `203.0.${n}.7`);
  const timeOf = (address: string) =>
    limits.take({ name: 'read', times: 100, seconds: 60 }, { key: networkOf(address) }).resetsIn;
  return addresses.find((address) => timeOf(address) > 50)!;
}

describeOnPostgres('processes on one database', ({ create }) => {
  jest.setTimeout(60_000);
  beforeAll(build, 120_000);
  const started: CairnProcess[] = [];
  afterEach(async () => {
    for (const { child, exit } of started) {
      child.kill('SIGKILL');
      await exit;
    }
  });

  describe('of which one has answered all that a client may ask', () => {
    it('refuse it in the others too', async () => {
      const { databaseUrl } = await create();
      const env = {
        DATABASE_URL: databaseUrl!,
        CAIRN_SEED: 'off',
        CAIRN_TRUSTED_PROXIES: '127.0.0.1,::1',
        CAIRN_RATE_LIMITS: 'read=100,match=200',
      };
      for (let n = 0; n < 2; n++) started.push(run('main.js', [], env));
      const [one, other] = await Promise.all(started.map(({ url }) => url));
      const address = addressWithTime();
      const ask = async (url: string) => (await fetch(`${url}/v1/signatures`, { headers: from(address) })).status;
      const statuses = await Promise.all(Array.from({ length: 101 }, () => ask(one!)));
      expect(statuses.filter((status) => status === 429)).toHaveLength(1);
      // Far fewer than it would answer if it were alone.
      let answered = 0;
      while ((await ask(other!)) === 200) {
        answered++;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(answered).toBeLessThan(100);
    });
  });
});
