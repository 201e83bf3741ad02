import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../src/database/open-database.js';
import { compileDatabase, type Compiled } from './support/compiled.js';
import { createEmbedded, type Fresh } from './support/database.js';

/** Takes the folder, says so, and keeps it until it is killed. */
const OWNER = `
const [module, dataDir] = process.argv.slice(1);
const { takeOwnership } = await import(module);
const owner = await takeOwnership(dataDir).catch((error) => console.log(error.name, error.token));
if (owner) {
  console.log('owner', owner.token);
  process.stdin.resume();
}
`;

/** Opens the database and does what the lines of its standard input say, with a line of its own for each that is done. */
const DATABASE = `
import { createInterface } from 'node:readline';
const [module, dataDir] = process.argv.slice(1);
const { openDatabase } = await import(module);
const database = await openDatabase({ dataDir });
console.log('open');
for await (const line of createInterface(process.stdin)) {
  const [verb, text] = line.split(/ (.*)/);
  if (verb === 'close') break;
  if (verb === 'announce') await database.announce(text);
  if (verb === 'query') await database.dataSource.query(text);
  console.log('done');
}
await database.close();
`;

describe('embedded database between processes', () => {
  let compiled: Compiled;
  let fresh: Fresh;
  const processes: ChildProcess[] = [];
  beforeAll(async () => {
    compiled = await compileDatabase();
    fresh = await createEmbedded();
  });
  afterEach(() => {
    for (const child of processes) child.kill('SIGKILL');
  });
  afterAll(async () => {
    await compiled.remove();
    await fresh.remove();
  });

  function start(program: string, module: string, dataDir = fresh.config.dataDir) {
    const args = ['--input-type=module', '--eval', program, compiled.url(module), dataDir];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    processes.push(child);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const says = async () => String((await lines.next()).value);
    const tell = async (line: string) => {
      child.stdin.write(`${line}\n`);
      expect(await says()).toBe('done');
    };
    const exited = once(child, 'exit');
    return { says, tell, end: () => child.stdin.end('close\n'), kill: () => child.kill('SIGKILL'), exited };
  }
  async function startDatabase() {
    const child = start(DATABASE, 'database/open-database.js');
    expect(await child.says()).toBe('open');
    return child;
  }

  test('of many processes at once exactly one gets the folder, again and again after it was killed', async () => {
    for (let round = 0; round < 5; round++) {
      const all = Array.from({ length: 5 }, () => start(OWNER, 'database/embedded/owner.js'));
      const said = await Promise.all(all.map(({ says }) => says()));
      const winner = said.findIndex((line) => line.startsWith('owner '));
      const token = said[winner]?.split(' ')[1];
      expect(said.toSpliced(winner, 1)).toEqual(Array(4).fill(`OwnedElsewhere ${token}`));
      all[winner]!.kill();
      await Promise.all(all.map(({ exited }) => exited));
    }
  });

  test('what a killed process had committed is there for the next one', async () => {
    const killed = await startDatabase();
    await killed.tell('query CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    await killed.tell('query BEGIN');
    await killed.tell('query INSERT INTO kept VALUES (0)');
    killed.kill();
    await killed.exited;
    const database = await openDatabase(fresh.config);
    expect(await database.dataSource.query('SELECT count(*)::int, min(n) FROM kept')).toEqual([
      { count: 1000, min: 1 },
    ]);
    await database.close();
  });

  test('a first start that was killed half-way begins again', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'cairn-test-'));
    const killed = start(DATABASE, 'database/open-database.js', dataDir);
    while (!existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) await wait(5);
    killed.kill();
    await killed.exited;
    const database = await openDatabase({ dataDir });
    expect(await readdir(dataDir)).toEqual([expect.stringMatching(/^owner-/), 'postgres']);
    await database.close();
    await rm(dataDir, { recursive: true });
  });

  test('who finds it open learns where it is served, and gets it when the owner has closed it and so ended', async () => {
    const owner = await startDatabase();
    await owner.tell('announce http://localhost:3210');
    await expect(openDatabase(fresh.config)).rejects.toMatchObject({
      name: 'OwnedElsewhere',
      url: 'http://localhost:3210',
      dataDir: fresh.config.dataDir,
    });
    owner.end();
    expect(await owner.exited).toEqual([0, null]);
    await (await openDatabase(fresh.config)).close();
  });
});
