/**
 * Times imports and lints through the real service: npm run bench:import -- --records 100000 [--corpus FILE] [--json]
 *
 * It runs on the embedded database, and on the Postgres of TEST_DATABASE_URL, whose database must be empty;
 * `--database embedded` or `postgres` asks for one of them. Before, during and after the import texts are matched all
 * the time, as people would. `npm run build` has to come first.
 */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusRecords, madeRecords } from './support/records.js';
import { startReplica } from './support/replica.js';

const NDJSON = { 'content-type': 'application/x-ndjson' };
const MATCH_EVERY_MS = 25;
const QUIET_MS = 10_000;

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    corpus: { type: 'string' },
    database: { type: 'string', multiple: true },
    strict: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const count = Number(options.records);
const databases = options.database ?? ['embedded', ...(process.env.TEST_DATABASE_URL ? ['postgres'] : [])];
for (const database of databases) {
  if (!['embedded', 'postgres'].includes(database))
    throw new Error(`--database is embedded or postgres, not ${database}; TEST_DATABASE_URL says which Postgres.`);
  if (database === 'postgres' && !process.env.TEST_DATABASE_URL)
    throw new Error('TEST_DATABASE_URL names no Postgres.');
}
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const file = join(folder, 'records.ndjson');

try {
  await writeRecords();
  for (const database of databases) {
    const measured = await measure(database);
    console.log(JSON.stringify(measured, null, options.json ? undefined : 2));
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function writeRecords() {
  const records = options.corpus ? corpusRecords(options.corpus, count) : madeRecords(count);
  const lines = async function* () {
    for await (const record of records) yield `${JSON.stringify(record)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

async function measure(database) {
  const isServer = database === 'postgres';
  const env = isServer ? { DATABASE_URL: process.env.TEST_DATABASE_URL } : { CAIRN_DATA_DIR: join(folder, database) };
  let server = await startReplica(options.dist, env);
  try {
    await requireEmpty(server);
    const empty = await matchingDuring(server, () => wait(QUIET_MS));
    const memory = { quarter: 0, peak: 0 };
    let results = 0;
    const sampling = setInterval(() => {
      memory.peak = Math.max(memory.peak, server.residentMiB());
      if (results <= count / 4) memory.quarter = memory.peak;
    }, 250);
    const cpu = server.cpuSeconds();
    const path = `/v1/signatures/import?strict=${options.strict}`;
    const importing = await matchingDuring(server, () => send(server, 'POST', path, () => results++));
    clearInterval(sampling);
    const importCpu = server.cpuSeconds() - cpu;
    const quiet = await matchingDuring(server, () => wait(QUIET_MS));
    const lintBody = await seconds(() => send(server, 'POST', '/v1/lint'));
    const lintBase = await seconds(() => send(server, 'GET', '/v1/lint'));
    const again = await seconds(() => send(server, 'POST', path));
    await server.stop();
    server = undefined;
    const restart = await seconds(async () => (server = await startReplica(options.dist, env)));
    return {
      database,
      records: count,
      strict: options.strict,
      summary: importing.result,
      import_s: importing.seconds,
      import_cpu_s: round(importCpu),
      records_per_s: Math.round(count / importing.seconds),
      memory_mib: { ...memory, restarted: server.residentMiB() },
      match_ms: { empty: empty.latency, importing: importing.latency, quiet: quiet.latency },
      lint_body_s: lintBody,
      lint_base_s: lintBase,
      import_again_s: again,
      restart_s: restart,
      // How fast this machine is just now.
      loop_s: await seconds(loop),
    };
  } finally {
    await server?.stop();
  }
}

/** What is there already is not written again, and costs next to nothing. */
async function requireEmpty({ url }) {
  const { items } = await (await fetch(`${url}/v1/signatures?limit=1`)).json();
  if (items.length > 0) throw new Error('The database is not empty.');
}

function loop() {
  let state = 1;
  for (let n = 0; n < 3e8; n++) state = (state * 31 + n) | 0;
  return state;
}

/** Sends all records and reads the answer line by line. Returns its summary. */
async function send({ url }, method, path, onResult = () => {}) {
  const body = method === 'POST' ? { headers: NDJSON, body: createReadStream(file), duplex: 'half' } : {};
  const answer = await fetch(url + path, { method, ...body });
  let last;
  for await (const line of createInterface({ input: Readable.fromWeb(answer.body) })) {
    last = line;
    onResult();
  }
  const { summary } = JSON.parse(last);
  if (!summary) throw new Error(`${path} answered ${last}`);
  return summary;
}

/** Matches texts at a steady rate while `work` lasts. */
async function matchingDuring({ url }, work) {
  const texts = matchTexts();
  const latencies = [];
  const state = { working: true };
  const started = performance.now();
  const matching = (async () => {
    for (let n = 0; state.working; n++) {
      const begin = performance.now();
      const body = JSON.stringify({ text: texts[n % texts.length] });
      const answer = await fetch(`${url}/v1/match`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await answer.text();
      if (answer.status !== 200) throw new Error(`A match was answered ${answer.status}.`);
      latencies.push(performance.now() - begin);
      await wait(MATCH_EVERY_MS);
    }
  })();
  const result = await work().finally(() => (state.working = false));
  const taken = round((performance.now() - started) / 1000);
  await matching;
  latencies.sort((a, b) => a - b);
  const at = (share) => round(latencies[Math.floor(share * (latencies.length - 1))]);
  return { result, seconds: taken, latency: { p50: at(0.5), p99: at(0.99), max: at(1), matches: latencies.length } };
}

/** Logs of a few lines, each with an error that a record knows. */
function matchTexts() {
  const lines = readFileSync(file, 'utf8').split('\n', 20_000).slice(0, -1);
  const step = Math.max(1, Math.floor(lines.length / 100));
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => {
      const { signature } = JSON.parse(line);
      return `2026-06-01T08:15:30Z INFO starting\n2026-06-01T08:15:31Z ERROR ${signature.replaceAll('%s', 'x1')}\n    at main.run(main.java:100)`;
    });
}

async function seconds(work) {
  const started = performance.now();
  await work();
  return round((performance.now() - started) / 1000);
}

function round(value) {
  return Math.round(value * 10) / 10;
}
