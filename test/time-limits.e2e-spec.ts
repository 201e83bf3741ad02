import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { createEmbedded, describeOnEachDatabase } from './support/database.js';
import { build, run, type CairnProcess } from './support/processes.js';

jest.setTimeout(60_000);

const JSON_HEAD = 'POST /v1/match HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

describe('a Cairn process', () => {
  let cleanUp: (() => unknown)[] = [];
  beforeAll(build, 120_000);
  afterEach(async () => {
    for (const step of cleanUp.toReversed()) await step();
    cleanUp = [];
  });

  const start = async (env: Record<string, string>): Promise<CairnProcess & { port: number }> => {
    const { config, remove } = await createEmbedded();
    const started = run('main.js', [], { CAIRN_DATA_DIR: config.dataDir, CAIRN_SEED: 'off', ...env });
    cleanUp.push(remove, async () => {
      started.child.kill('SIGKILL');
      await started.exit;
    });
    return { ...started, port: Number(new URL(await started.url).port) };
  };
  /** Connections that have sent `begun`. */
  const open = async (port: number, count: number, begun = ''): Promise<Socket[]> => {
    const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      cleanUp.push(() => socket.destroy());
    }
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.write(begun);
    return sockets;
  };
  const match = (port: number) =>
    fetch(`http://localhost:${port}/v1/match`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"Error: something broke"}',
    });

  describe('that gives a request a second to arrive', () => {
    let cairn: CairnProcess & { port: number };
    let port: number;
    let steps: typeof cleanUp;
    beforeAll(async () => {
      cairn = await start({ CAIRN_RECEIVE_SECONDS: '1' });
      port = cairn.port;
      [steps, cleanUp] = [cleanUp, []];
    });
    afterAll(async () => {
      for (const step of steps.toReversed()) await step();
    });

    it('answers others while hundreds send a byte now and then, and hangs up on these', async () => {
      const slow = await open(port, 400, 'GET / HTTP/1.1\r\nx: ');
      const dripping = setInterval(() => slow.forEach((socket) => socket.write('x')), 100);
      cleanUp.push(() => clearInterval(dripping));
      const told = slow.map((socket) => text(socket));
      expect((await match(port)).status).toBe(200);
      for (const answer of await Promise.all(told))
        expect(answer).toMatch(/^HTTP\/1\.1 408 .*"code":"request_timeout"/s);
      expect((await match(port)).status).toBe(200);
    });

    it('hangs up on who says nothing at all', async () => {
      const [silent] = await open(port, 1);
      expect(await text(silent!)).toMatch(/^HTTP\/1\.1 408 /);
    });

    it('does not wait for the rest of a body for ever', async () => {
      const [slow] = await open(port, 1, `${JSON_HEAD}content-length: 1000\r\n\r\n{"text":"`);
      const dripping = setInterval(() => slow!.write('x'), 100);
      cleanUp.push(() => clearInterval(dripping));
      expect(await text(slow!)).toMatch(/^HTTP\/1\.1 408 .*connection: close.*"code":"request_timeout"/is);
    });

    it.each([
      ['10,000 headers', Array.from({ length: 10_000 }, (_, n) => `x-${n}: ${n}\r\n`).join('')],
      ['a header of a megabyte', `x: ${'x'.repeat(1_048_576)}\r\n`],
      ['an address of a megabyte', undefined],
    ])('refuses %s, and lives on', async (_, headers) => {
      const request = headers
        ? `${JSON_HEAD}${headers}\r\n`
        : `GET /${'x'.repeat(1_048_576)} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
      const [bomb] = await open(port, 1, request);
      // What is still on the way when the connection ends may take the answer with it.
      expect(await text(bomb!).catch(() => '')).toMatch(/^HTTP\/1\.1 431 .*"code":"head_too_large"|^$/s);
      expect((await match(port)).status).toBe(200);
    });

    it('says what is no HTTP', async () => {
      const [other] = await open(port, 1, 'EHLO mail.example.com\r\n');
      expect(await text(other!)).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*"code":"invalid_http"/s);
    });
  });

  it('ends at once on SIGTERM, whatever connections are open on which nothing is under way', async () => {
    const cairn = await start({ CAIRN_RECEIVE_SECONDS: '3600', CAIRN_ANSWER_SECONDS: '3600' });
    await open(cairn.port, 10);
    await open(cairn.port, 10, 'GET / HTTP/1.1\r\nx: ');
    const kept = await open(cairn.port, 10, 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await Promise.all(kept.map((socket) => once(socket, 'data')));
    cairn.child.kill('SIGTERM');
    expect(await cairn.exit).toBe(0);
  });

  it('breaks off on SIGTERM what is not answered in time', async () => {
    const cairn = await start({ CAIRN_RECEIVE_SECONDS: '3600', CAIRN_ANSWER_SECONDS: '1' });
    const [upload] = await open(
      cairn.port,
      1,
      'POST /v1/signatures/import HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-ndjson\r\n' +
        'content-length: 1000\r\n\r\nnonsense\n',
    );
    await once(upload!, 'data');
    cairn.child.kill('SIGTERM');
    expect(await cairn.exit).toBe(0);
  });
});

describeOnEachDatabase('an answer that takes too long', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open(), { answerSeconds: 1 });
  });
  afterAll(() => cairn.close());

  it('is told as such, and when to try again', async () => {
    const runner = cairn.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE signatures IN ACCESS EXCLUSIVE MODE');
    const { status, headers, body } = await cairn.call<ProblemAnswer>('GET', '/v1/signatures', undefined, {
      'accept-language': 'zh',
    });
    await runner.rollbackTransaction();
    await runner.release();
    expect([status, headers.get('retry-after'), body.code]).toEqual([503, '5', 'took_too_long']);
    expect(body.detail).toContain('未能在规定时间内');
    expect((await cairn.call('GET', '/v1/signatures')).status).toBe(200);
  });
});
