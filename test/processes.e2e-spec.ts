import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createEmbedded } from './support/database.js';
import { build, run, temporaryFolder, type CairnProcess } from './support/processes.js';

describe('a Cairn process', () => {
  jest.setTimeout(60_000);
  let cleanUp: (() => unknown)[] = [];
  beforeAll(build, 120_000);
  afterEach(async () => {
    for (const step of cleanUp.toReversed()) await step();
    cleanUp = [];
  });

  const start = (env: Record<string, string>): CairnProcess => {
    const started = run('main.js', [], env);
    cleanUp.push(async () => {
      started.child.kill('SIGKILL');
      await started.exit;
    });
    return started;
  };
  const newFolder = () => {
    const { folder, remove } = temporaryFolder();
    cleanUp.push(remove);
    return folder;
  };
  /** A folder with a database that is ready, which saves making one. */
  const readyFolder = async () => {
    const { config, remove } = await createEmbedded();
    cleanUp.push(remove);
    return config.dataDir;
  };

  it('says where it is, on which database, and how much it knows', async () => {
    const cairn = start({ CAIRN_DATA_DIR: newFolder() });
    const url = await cairn.url;
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const ready = (await (await fetch(`${url}/health/ready`)).json()) as object;
    expect(ready).toMatchObject({
      status: 'ok',
      database: { kind: 'embedded', reachable: true },
      patterns: { signatures: 9, lag: 0 },
    });
    expect(cairn.output()).toMatch(/PostgreSQL.*\n.*: 9\n$/s);
  });

  it('finishes what runs on SIGTERM, exits with 0, and has kept everything when it starts again', async () => {
    const folder = await readyFolder();
    const first = start({ CAIRN_DATA_DIR: folder });
    const url = await first.url;
    const path = '/v1/signatures/api/oauth2-insufficient-scope';
    await fetch(url + path, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"confidence":0.123}',
    });
    const { underWay, finish } = slowImport(url);
    await underWay;
    first.child.kill('SIGTERM');
    expect(await finish()).toContain(
      '"summary":{"added":0,"changed":0,"unchanged":0,"conflict":0,"refused":101,"written":true}',
    );
    expect(await first.exit).toBe(0);

    const second = start({ CAIRN_DATA_DIR: folder });
    const record = (await (await fetch((await second.url) + path)).json()) as { confidence: number };
    expect(record.confidence).toBe(0.123);
  });

  it.each([
    [{ PORT: 'x' }, 'PORT is "x"; it should be a whole number from 0 to 65535.\n'],
    [{ PORT: 'x', LANG: 'zh_CN.UTF-8' }, 'PORT 的值为“x”，应为 0 到 65535 之间的整数。\n'],
  ])('does not start with %j', async (env, line) => {
    const cairn = start(env);
    expect(await cairn.exit).toBe(1);
    expect(cairn.output()).toBe(line);
  });

  it('says so when its port is taken', async () => {
    const first = start({ CAIRN_DATA_DIR: await readyFolder() });
    const port = new URL(await first.url).port;
    const second = start({ CAIRN_DATA_DIR: await readyFolder(), PORT: port });
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(port);
    expect(second.output().trim().split('\n')).toHaveLength(1);
  });

  it('does not touch a folder that another process has open, and says where that one is', async () => {
    const folder = await readyFolder();
    const first = start({ CAIRN_DATA_DIR: folder });
    const url = await first.url;
    const second = start({ CAIRN_DATA_DIR: folder });
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(url);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});

/** An import that has begun to be answered, and how to end it. */
function slowImport(url: string): { underWay: Promise<unknown>; finish: () => Promise<string> } {
  const headers = { 'content-type': 'application/x-ndjson' };
  const sending = request(`${url}/v1/signatures/import`, { method: 'POST', headers });
  const answer = once(sending, 'response').then(([response]) => response as IncomingMessage);
  sending.write('nonsense\n'.repeat(100));
  return {
    underWay: answer.then((response) => once(response, 'readable')),
    finish: async () => {
      sending.end('nonsense\n');
      return text(await answer);
    },
  };
}
