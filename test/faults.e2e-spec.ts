import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openDatabase } from '../src/database/open-database.js';
import { createEmbedded, type Fresh } from './support/database.js';
import { build, cairn as runCairn, run, temporaryFolder, type CairnProcess } from './support/processes.js';

/** How often the import is killed; one round takes as long as a start. The gate asks for 50. */
const KILLS = Number(process.env.CAIRN_TEST_KILLS ?? 4);
const RECORDS = 600;
const LONGEST_WAIT_MS = 400;
const TIMEOUT_MS = 120_000;

interface Widget {
  id: string;
  signature: string;
}

/** A record all of whose parts tell which version it is. */
const widget = (n: number, version: number) => ({
  id: `widgets/w${n}`,
  regex: `Widget ${n} of version ${version} failed`,
  signature: `Widget ${n} of version ${version} failed`,
  root_cause: `Version ${version}. `.repeat(200),
  workarounds: [{ action: `Oil it ${version} times` }, { action: `Turn it ${version} times` }],
});
const versionOf = ({ signature }: Widget) => Number(/version (\d+)/.exec(signature)![1]);
const body = (version: number, count = RECORDS) =>
  Array.from({ length: count }, (_, n) => JSON.stringify(widget(n, version))).join('\n');

async function* linesOf<Line>(answer: Response): AsyncGenerator<Line> {
  const input = Readable.fromWeb(answer.body as ReadableStream);
  input.on('error', () => {});
  for await (const line of createInterface({ input })) yield JSON.parse(line) as Line;
}

interface ImportLine {
  id?: string;
  result?: string;
  problem?: { code: string };
}

/** Imports until the end or until the server dies. Returns what was told. */
async function importAll(url: string, records: string, onFirst = () => {}): Promise<ImportLine[]> {
  const told: ImportLine[] = [];
  try {
    const headers = { 'content-type': 'application/x-ndjson' };
    const answer = await fetch(`${url}/v1/signatures/import`, { method: 'POST', headers, body: records });
    for await (const line of linesOf<ImportLine>(answer)) if (told.push(line) === 1) onFirst();
  } catch (error) {
    // The connection breaks when the server is killed, which may cut the last line.
    expect(['TypeError', 'SyntaxError']).toContain((error as Error).name);
  }
  return told;
}

async function stored(url: string): Promise<Map<string, Widget>> {
  const records = new Map<string, Widget>();
  for await (const record of linesOf<Widget>(await fetch(`${url}/v1/signatures/export`)))
    records.set(record.id, record);
  return records;
}

/** The same numbers in every run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

jest.setTimeout(TIMEOUT_MS);

describe('an import', () => {
  let fresh: Fresh;
  let cairn: CairnProcess | undefined;
  beforeAll(async () => {
    build();
    fresh = await createEmbedded();
  }, 120_000);
  afterAll(async () => {
    cairn?.child.kill('SIGKILL');
    await cairn?.exit;
    await fresh.remove();
  });
  const start = () =>
    run('main.js', [], { CAIRN_DATA_DIR: fresh.config.dataDir, CAIRN_SEED: 'off', LOG_LEVEL: 'warn' });

  it(
    `that is killed ${KILLS} times leaves each record whole or absent, and keeps all that it told`,
    async () => {
      const moments = random(7);
      let survivors = new Map<string, number>();
      for (let version = 1; version <= KILLS; version++) {
        cairn = start();
        const url = await cairn.url;
        await checkStore(url, survivors, version - 1);
        expect(cairn.output()).not.toMatch(/error|corrupt/i);

        const kill = () => setTimeout(() => cairn!.child.kill('SIGKILL'), moments.next().value * LONGEST_WAIT_MS);
        // At any moment, and then again while records are being written.
        if (version % 2 === 1) kill();
        const told = await importAll(url, body(version), version % 2 === 0 ? kill : undefined);
        await cairn.exit;
        expect(told.filter(({ problem }) => problem)).toEqual([]);
        for (const { id, result } of told) if (id && result !== 'refused') survivors.set(id, version);
      }
      cairn = start();
      survivors = await checkStore(await cairn.url, survivors, KILLS);
      expect(survivors.size).toBeGreaterThan(0);
      cairn.child.kill('SIGTERM');
      expect(await cairn.exit).toBe(0);
    },
    TIMEOUT_MS + KILLS * 20_000,
  );

  /** Each record is one version in all its parts, at least the one that was told, and the last of its revisions. */
  async function checkStore(url: string, told: Map<string, number>, latest: number): Promise<Map<string, number>> {
    const records = await stored(url);
    for (const [id, record] of records) {
      const version = versionOf(record);
      expect(record).toEqual(widget(Number(id.slice('widgets/w'.length)), version));
      expect(version).toBeLessThanOrEqual(latest);
    }
    for (const [id, version] of told) expect(versionOf(records.get(id)!)).toBeGreaterThanOrEqual(version);
    for (const [id, record] of [...records].slice(0, 3)) {
      const revision = Number.parseInt((await fetch(`${url}/v1/signatures/${id}`)).headers.get('etag')!.slice(1), 10);
      const { revisions } = (await (await fetch(`${url}/v1/revisions/${id}`)).json()) as { revisions: object[] };
      expect(revisions[0]).toMatchObject({ revision });
      const last = await fetch(`${url}/v1/revisions/${id}?revision=${revision}`);
      expect(await last.json()).toMatchObject({ revisions: [{ revision, record }] });
    }
    return new Map([...records].map(([id, record]) => [id, versionOf(record)]));
  }
});

/** A disk of its own, in a namespace of its own: whether this machine lets us have one. */
const disk = ['unshare', '--user', '--map-root-user', '--mount'];
const mayMount = spawnSync(disk[0]!, [...disk.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

(mayMount ? describe : describe.skip)('a full disk', () => {
  const mount = temporaryFolder();
  let keeper: ChildProcess;
  let cairn: CairnProcess | undefined;
  const inside = (...command: string[]) => [
    ...['nsenter', '--target', `${keeper.pid}`, '--user', '--mount', '--preserve-credentials'],
    ...command,
  ];
  const sh = (script: string) => {
    const [command, ...args] = inside('sh', '-ec', script, mount.folder);
    const { status, stderr } = spawnSync(command!, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  };
  const start = () => run('main.js', [], { CAIRN_DATA_DIR: `${mount.folder}/data`, CAIRN_SEED: 'off' }, inside());

  beforeAll(async () => {
    build();
    keeper = spawn(disk[0]!, [
      ...disk.slice(1),
      'sh',
      '-c',
      'mount -t tmpfs -o size=240m none "$0" && echo && exec sleep 600',
      mount.folder,
    ]);
    await once(keeper.stdout!, 'data');
    const fresh = await createEmbedded();
    sh(`cp -r ${fresh.config.dataDir} "$0"/data`);
    await fresh.remove();
  }, 120_000);
  afterAll(async () => {
    cairn?.child.kill('SIGKILL');
    await cairn?.exit;
    keeper.kill('SIGKILL');
    mount.remove();
  });

  it('is said clearly, damages nothing, and is got over when there is space again', async () => {
    cairn = start();
    const url = await cairn.url;
    // All but a few megabytes: less than a segment of the write-ahead log.
    sh('head -c $(( ($(df --output=avail -B1 "$0" | tail -1)) - 6000000 )) /dev/zero > "$0"/ballast');
    const told = await importAll(url, body(1, 8_000));
    expect(told.at(-1)).toMatchObject({ problem: { code: 'disk_full', status: 507 } });
    const kept = told.slice(0, -1);
    expect(kept.every(({ result }) => result === 'added')).toBe(true);

    const json = { 'content-type': 'application/json' };
    const saved = await fetch(`${url}/v1/signatures`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(widget(9_999, 1)),
    });
    expect([saved.status, await saved.json()]).toEqual([507, expect.objectContaining({ code: 'disk_full' })]);
    const imported = await runCairn(['import', '-', '--server', url], { input: body(1, 8_000) });
    expect(imported.code).toBe(2);
    expect(imported.stderr).toMatch(/^The database has no space left on its disk\./m);

    sh('rm "$0"/ballast');
    const again = await importAll(url, body(1, 8_000));
    expect(again.filter(({ result }) => result === 'unchanged').map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(again.at(-1)).toMatchObject({ summary: { added: 8_000 - kept.length, unchanged: kept.length } });
    expect((await stored(url)).size).toBe(8_000);
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ok' });
  });
});

describe('a database that a newer Cairn wrote', () => {
  it('is refused in a sentence', async () => {
    build();
    const { config, remove } = await createEmbedded();
    const database = await openDatabase(config);
    await database.dataSource.query(
      'INSERT INTO "migrations" ("timestamp", "name") VALUES (9999999999999, \'TimeTravel9999999999999\')',
    );
    await database.close();
    const cairn = run('main.js', [], { CAIRN_DATA_DIR: config.dataDir });
    expect(await cairn.exit).toBe(1);
    expect(cairn.output()).toBe(
      'The database was written by a newer Cairn than this one (it has TimeTravel9999999999999). Start that version, or use another database.\n',
    );
    await remove();
  });
});
