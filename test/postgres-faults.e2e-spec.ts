import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { openDatabase } from '../src/database/open-database.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import type { ProblemBody } from '../src/errors/problem.js';
import type { ReadyDto } from '../src/operations/health.dto.js';
import { SignatureReader } from '../src/signatures/store/signature-reader.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import { readConfig } from '../src/config.js';
import { startApp } from './support/app.js';
import { freePort, postgresBin, PostgresServer } from './support/postgres-server.js';
import { build, run, type CairnProcess } from './support/processes.js';
import { aRecord } from './support/records.js';

/** The gate has it away for 30 s. */
const OUTAGE_MS = 1_000 * Number(process.env.CAIRN_TEST_OUTAGE_S ?? 2);
const SCAIKEY = 'scaikey/platform-token-requires-admin-scope';
const SCAIKEY_TEXT = 'HTTP/1.1 403 {"detail":"Platform token requires admin:read or admin:write scope"}';

jest.setTimeout(120_000);

const json = { 'content-type': 'application/json' };
const post = (url: string, path: string, body: object) =>
  fetch(url + path, { method: 'POST', headers: json, body: JSON.stringify(body) });
const match = async (url: string, text: string) => (await (await post(url, '/v1/match', { text })).json()) as AnswerDto;
const idsIn = ({ matches }: AnswerDto) => matches.map(({ signature_id: id }) => id);
const health = async (url: string) => {
  const answer = await fetch(`${url}/health/ready`);
  return { status: answer.status, body: (await answer.json()) as ReadyDto };
};

/** Asks again and again, for half a minute at most, until the answer is the expected one. */
async function eventually<T>(ask: () => Promise<T>, isExpected: (answer: T) => boolean): Promise<T> {
  let last: T | undefined;
  for (let tries = 0; tries < 300; tries++) {
    last = await ask();
    if (isExpected(last)) return last;
    await wait(100);
  }
  throw new Error(`It never came, the last answer was ${JSON.stringify(last)}`);
}
const isReady = ({ status, body }: Awaited<ReturnType<typeof health>>) => status === 200 && body.patterns.lag === 0;
const isCutOff = ({ status }: Awaited<ReturnType<typeof health>>) => status === 503;

const widget = (n: number | string) => aRecord({ id: `widgets/w${n}`, regex: `Widget ${n} has lost its wheel` });

(postgresBin ? describe : describe.skip)('a service whose Postgres', () => {
  let server: PostgresServer;
  const replicas: CairnProcess[] = [];
  /** Replicas are killed, stopped and left alone by the tests: each test has its own. */
  const start = async (env: Record<string, string> = {}) => {
    const cairn = run('main.js', [], { DATABASE_URL: server.url, LOG_LEVEL: 'warn', ...env });
    replicas.push(cairn);
    return { cairn, url: await cairn.url };
  };
  beforeAll(async () => {
    build();
    server = await PostgresServer.make();
  }, 180_000);
  afterEach(async () => {
    for (const { child } of replicas) child.kill('SIGKILL');
    await Promise.all(replicas.splice(0).map(({ exit }) => exit));
    await server.start();
  });
  afterAll(() => server.remove());

  it('stops answers matches from memory, refuses writes, and goes on when it is back', async () => {
    const { url } = await start();
    await server.stop();
    await eventually(() => health(url), isCutOff);
    await eventually(
      () => match(url, SCAIKEY_TEXT),
      ({ degraded }) => degraded,
    );
    const end = performance.now() + OUTAGE_MS;
    do {
      const answer = await match(url, SCAIKEY_TEXT);
      expect(idsIn(answer)).toEqual([SCAIKEY]);
      expect(answer.degraded).toBe(true);
      expect(answer.fixes.length).toBeGreaterThan(0);
      await wait(100);
    } while (performance.now() < end);
    expect((await health(url)).body).toMatchObject({ status: 'degraded', database: { reachable: false } });
    for (const refused of [
      await post(url, '/v1/signatures', widget('refused')),
      await post(url, '/v1/outcomes', { signature_id: SCAIKEY, workaround_id: 'x', worked: true }),
    ]) {
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(((await refused.json()) as ProblemBody).code).toBe('database_unavailable');
    }

    await server.start();
    await eventually(() => health(url), isReady);
    expect((await post(url, '/v1/signatures', widget(1))).status).toBe(201);
    const answer = await match(url, 'Widget 1 has lost its wheel');
    expect([idsIn(answer), answer.degraded]).toEqual([['widgets/w1'], false]);
    expect(idsIn(await match(url, 'Widget refused has lost its wheel'))).toEqual([]);
  });

  it('stands still answers matches from memory, says that it is not ready, and goes on', async () => {
    const { url } = await start();
    server.freeze();
    try {
      expect((await health(url)).status).toBe(503);
      expect(idsIn(await match(url, SCAIKEY_TEXT))).toEqual([SCAIKEY]);
    } finally {
      server.thaw();
    }
    await eventually(() => health(url), isReady);
    expect((await post(url, '/v1/signatures', widget('thawed'))).status).toBe(201);
  });

  it('stops tells of a record that is not in memory its id and its signature', async () => {
    const database = await openDatabase({ databaseUrl: server.url, dataDir: '' });
    const { app, call, close } = await startApp(database, { logLevel: 'silent' });
    try {
      await app.get(SeedLoader).load(readConfig({}).seed);
      const whole = (await call<AnswerDto>('POST', '/v1/match', { text: SCAIKEY_TEXT })).body.matches[0]!;
      app.get(SignatureReader).forgetAll();
      await server.stop();
      const { status, body } = await call<AnswerDto>('POST', '/v1/match', { text: SCAIKEY_TEXT, locale: 'zh' });
      expect(status).toBe(200);
      expect(body).toMatchObject({ degraded: true, fixes: [] });
      expect(body.matches).toEqual([
        expect.objectContaining({
          signature_id: SCAIKEY,
          locale: 'zh',
          root_cause: null,
          workarounds: [],
          dead_ends: [],
        }),
      ]);
      expect(body.matches[0]!.signature).not.toBe(whole.signature);
      await server.start();
      const again = await eventually(
        async () => (await call<AnswerDto>('POST', '/v1/match', { text: SCAIKEY_TEXT })).body,
        ({ degraded }) => !degraded,
      );
      expect(again.matches[0]!.workarounds).toEqual(whole.workarounds);
    } finally {
      await close();
    }
  });

  it('has no connection left keeps writers waiting and readers of patterns not', async () => {
    const { url } = await start();
    const locker = new Client(server.url);
    await locker.connect();
    await locker.query('BEGIN');
    await locker.query('LOCK TABLE signatures IN ACCESS EXCLUSIVE MODE');
    // More than there are connections.
    const writes = Array.from({ length: 25 }, (_, n) => post(url, '/v1/signatures', widget(`queued${n}`)));
    const answers = await Promise.all(Array.from({ length: 5 }, () => match(url, SCAIKEY_TEXT)));
    expect(answers.map(idsIn)).toEqual(Array.from({ length: 5 }, () => [SCAIKEY]));
    await locker.query('COMMIT');
    await locker.end();
    for (const written of await Promise.all(writes)) expect(written.status).toBe(201);
    expect(idsIn(await match(url, 'Widget queued24 has lost its wheel'))).toEqual(['widgets/wqueued24']);
  });

  it('has two replicas of which one is killed under load loses no write that was accepted', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const accepted: string[] = [];
    const over = new AbortController();
    const writer = async (name: string, url: string) => {
      for (let n = 0; !over.signal.aborted; n++) {
        const id = `${name}${n}`;
        const answer = await post(url, '/v1/signatures', widget(id)).catch(() => undefined);
        if (!answer) return;
        if (answer.status === 201) accepted.push(id);
      }
    };
    const writers = ['a', 'b', 'c'].map((name) => writer(`first-${name}`, first.url));
    writers.push(writer('second', second.url));
    const acceptedBy = (replica: string) => accepted.filter((id) => id.startsWith(replica)).length;
    await eventually(
      async () => acceptedBy('first'),
      (count) => count > 5,
    );
    first.cairn.child.kill('SIGKILL');
    const before = acceptedBy('second');
    await eventually(
      async () => acceptedBy('second'),
      (count) => count > before + 3,
    );
    over.abort();
    await Promise.all(writers);
    await eventually(() => health(second.url), isReady);
    for (const id of accepted)
      expect(idsIn(await match(second.url, `Widget ${id} has lost its wheel`))).toEqual([`widgets/w${id}`]);
  });

  it('cuts the connections that replicas listen on, and one that slept, have them all converge', async () => {
    const [first, second, third] = await Promise.all([start(), start(), start()]);
    third.cairn.child.kill('SIGSTOP');
    const client = new Client(server.url);
    await client.connect();
    const ids: string[] = [];
    for (let round = 0; round < 5; round++) {
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
      );
      const urls = [first.url, second.url];
      const written = await Promise.all(urls.map((url, n) => post(url, '/v1/signatures', widget(`cut${round}-${n}`))));
      expect(written.map(({ status }) => status)).toEqual([201, 201]);
      ids.push(`cut${round}-0`, `cut${round}-1`);
    }
    await client.end();
    third.cairn.child.kill('SIGCONT');
    for (const { url } of [first, second, third]) {
      await eventually(() => health(url), isReady);
      for (const id of ids)
        expect(idsIn(await match(url, `Widget ${id} has lost its wheel`))).toEqual([`widgets/w${id}`]);
    }
  });

  it('serves several workers goes on when one of them is killed, starts another, and ends them all in order', async () => {
    // One that is told: any one would be another for whoever starts to listen when nobody does.
    const PORT = String(await freePort());
    const env = { DATABASE_URL: server.url, LOG_FORMAT: 'json', PORT };
    const cairn = run('cli.js', ['serve', '--workers', '2'], env);
    replicas.push(cairn);
    const url = await cairn.url;
    const { pid } = cairn.child;
    const workers = () => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
    const killed = await eventually(
      async () => workers(),
      ({ length }) => length === 2,
    );
    expect((await post(url, '/v1/signatures', widget('shared'))).status).toBe(201);
    process.kill(killed[0]!, 'SIGKILL');
    const isAnswered = async () => idsIn(await match(url, 'Widget shared has lost its wheel')).join();
    for (let n = 0; n < 10; n++)
      expect(
        await eventually(
          () => isAnswered().catch(() => ''),
          (ids) => ids !== '',
        ),
      ).toBe('widgets/wshared');
    await eventually(
      async () => workers(),
      (now) => now.length === 2 && !now.includes(killed[0]!),
    );
    const lines = cairn.output().trim().split('\n');
    const told = lines.map((line) => JSON.parse(line) as { level: string; message: string });
    expect(told).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: expect.stringMatching(/^Worker \d ended \(SIGKILL\); another/),
      }),
    );
    expect(cairn.output().match(/http:/g)).toHaveLength(1);
    cairn.child.kill('SIGTERM');
    expect(await cairn.exit).toBe(0);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('serves several workers has each of them told of by every scrape, but one that stands still', async () => {
    const PORT = String(await freePort());
    const cairn = run('cli.js', ['serve', '--workers', '2'], { DATABASE_URL: server.url, LOG_LEVEL: 'warn', PORT });
    replicas.push(cairn);
    const url = await cairn.url;
    const series = async (name: string) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return text.split('\n').filter((line) => line.startsWith(`${name}{`));
    };
    const told = await eventually(
      () => series('process_start_time_seconds'),
      ({ length }) => length === 2,
    );
    expect(told.map((line) => /worker="\d"/.exec(line)?.[0]).toSorted()).toEqual(['worker="1"', 'worker="2"']);
    const asked = 20;
    for (let n = 0; n < asked; n++) await match(url, SCAIKEY_TEXT);
    const counts = (await series('cairn_matches_total')).filter((line) => line.includes('outcome="matched"'));
    expect(counts).toHaveLength(2);
    expect(counts.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0)).toBe(asked);

    const { pid } = cairn.child;
    const [stopped] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
    process.kill(stopped!, 'SIGSTOP');
    // What the system hands to the one that stands still waits there; another connection reaches the other one.
    const scrape = () =>
      fetch(`${url}/metrics`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(4_000) })
        .then((answer) => answer.text())
        .catch(() => '');
    const rest = await eventually(scrape, (text) => text !== '');
    expect(rest.match(/^process_start_time_seconds\{/gm)).toHaveLength(1);
    process.kill(stopped!, 'SIGCONT');
  });

  it('holds a record that nobody can read serves the others, and says which one', async () => {
    const before = await start();
    expect((await post(before.url, '/v1/signatures', widget('broken'))).status).toBe(201);
    const client = new Client(server.url);
    await client.connect();
    await client.query(
      `UPDATE signatures SET record = record || '{"regex": "(", "signature": 5}' WHERE id = 'widgets/wbroken'`,
    );
    const { cairn, url } = await start();
    expect((await health(url)).body.patterns).toMatchObject({ set_aside: 1 });
    expect(cairn.output()).toContain('widgets/wbroken cannot be read and is set aside');
    expect(idsIn(await match(url, SCAIKEY_TEXT))).toEqual([SCAIKEY]);
    await client.query(`DELETE FROM signatures WHERE id = 'widgets/wbroken'`);
    await client.end();
  });

  it('serves a machine whose clock jumps answers and takes reports before and after', async () => {
    const clock = new URL('./fixtures/jumping-clock.mjs', import.meta.url).pathname;
    const { cairn, url } = await start({ NODE_OPTIONS: `--import ${clock}` });
    const workaround = (await match(url, SCAIKEY_TEXT)).fixes[0]!.workaround_id;
    const report = { signature_id: SCAIKEY, workaround_id: workaround, worked: true };
    for (const jump of ['SIGUSR2', 'SIGUSR2', 'SIGUSR2'] as const) {
      expect((await post(url, '/v1/outcomes', report)).status).toBeLessThan(300);
      expect(idsIn(await match(url, SCAIKEY_TEXT))).toEqual([SCAIKEY]);
      cairn.child.kill(jump);
      await wait(100);
      expect((await health(url)).status).toBe(200);
    }
    expect((await post(url, '/v1/signatures', widget('of-another-day'))).status).toBe(201);
  });
});
