import { spawnSync } from 'node:child_process';
import { setImmediate as later } from 'node:timers/promises';
import { CairnClient, linesOf } from '@cairn/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { build } from './support/processes.js';
import { aRecord } from './support/records.js';

const SCAIKEY = 'scaikey/platform-token-requires-admin-scope';
const HTTP_403 = 'HTTP/1.1 403 Forbidden\n{"detail":"Platform token requires admin:read or admin:write scope"}\n';

describeOnEachDatabase('the client', ({ open }) => {
  let cairn: TestApp;
  let client: CairnClient;
  beforeAll(async () => {
    cairn = await startApp(await open());
    client = new CairnClient({ url: cairn.url, language: 'zh-CN' });
    await cairn.app.get(SeedLoader).load(readConfig({}).seed);
  });
  afterAll(() => {
    // For each request that is given up, Node's fetch opens a connection that it does not use.
    cairn.app.getHttpServer().closeAllConnections();
    return cairn.close();
  });

  it('asks, reads, writes and reports, in the reader’s language', async () => {
    const { data: answer } = await client.POST('/v1/match', { body: { text: HTTP_403 } });
    const [match] = answer.matches;
    expect(match).toMatchObject({ signature_id: SCAIKEY, locale: 'zh' });

    const params = { path: { id: SCAIKEY } };
    const page = await client.GET('/v1/signatures/{id}', {
      params: { ...params, query: { format: 'markdown' } },
      parseAs: 'text',
    });
    expect(page.data).toMatch(/^# /);

    const report = { match_id: answer.id, signature_id: SCAIKEY, workaround_id: match!.workarounds[0]!.id };
    await client.POST('/v1/outcomes', { body: { ...report, worked: true } });
    const own = await client.GET('/v1/outcomes/own', { params: { query: { signature_id: SCAIKEY } } });
    expect(own.data.reports).toMatchObject([{ item_id: report.workaround_id, worked: true }]);
  });

  it('throws what is refused, in the reader’s language', async () => {
    const asking = client.POST('/v1/match', { body: { text: 'x', limit: 1000 } });
    await expect(asking).rejects.toMatchObject({
      status: 400,
      code: 'invalid_request',
      errors: [{ path: 'limit', code: 'too_big', detail: expect.stringMatching(/\p{Script=Han}/u) }],
    });
    const saving = client.DELETE('/v1/signatures/{id}', {
      params: { path: { id: SCAIKEY }, header: { 'if-match': '"999"' } },
    });
    await expect(saving).rejects.toMatchObject({ status: 412, code: 'edit_conflict' });
  });

  it('sends a text as it is read, and hears of its errors meanwhile', async () => {
    let goOn = () => {};
    const heard = new Promise<void>((resolve) => (goOn = resolve));
    async function* log() {
      yield Buffer.from(HTTP_403);
      await heard;
      yield Buffer.from(`again\n${HTTP_403}`);
    }
    const lines: object[] = [];
    for await (const line of client.lines('post', '/v1/match/stream', { body: log() })) {
      lines.push(line);
      goOn();
    }
    expect(lines).toMatchObject([
      { match: { signature_id: SCAIKEY, line: 2 } },
      { answer: { matches: [{ signature_id: SCAIKEY, occurrences: 2 }] } },
    ]);
  });

  it('sends records as they are made, and gives them out as they were written', async () => {
    const ids = Array.from({ length: 300 }, (_, i) => `many/e${i}`);
    async function* records() {
      for (const id of ids) yield Buffer.from(`${JSON.stringify(aRecord({ id, signature: id, regex: `^${id}$` }))}\n`);
    }
    const results = [];
    for await (const line of client.lines('post', '/v1/signatures/import', { body: records() })) results.push(line);
    expect(results).toHaveLength(ids.length + 1);
    expect(results.at(-1)).toMatchObject({ summary: { added: ids.length } });

    const query = { domain: 'shop' };
    const { response } = await client.GET('/v1/signatures/export', { params: { query }, parseAs: 'stream' });
    const given: string[] = [];
    for await (const line of linesOf(response)) given.push((JSON.parse(line) as { id: string }).id);
    expect(given.toSorted()).toEqual(ids.toSorted());
  });

  it('leaves an answer that it does not want to the end', async () => {
    for await (const record of client.lines('get', '/v1/signatures/export')) {
      expect(record.id).toEqual(expect.any(String));
      break;
    }
    const leaving = new AbortController();
    async function* endless() {
      for (;;) yield await later(Buffer.from(HTTP_403));
    }
    const lines = client.lines('post', '/v1/match/stream', { body: endless(), signal: leaving.signal });
    await expect(
      (async () => {
        for await (const _ of lines) leaving.abort();
      })(),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the types of the client', () => {
  it('are those of the API', () => {
    build();
    const { status, stderr } = spawnSync('node', ['scripts/write-api-types.js', '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }, 240_000);
});
