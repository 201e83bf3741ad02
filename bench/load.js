/**
 * Holds the service under mixed traffic for minutes and looks afterwards whether anything was lost:
 *
 *     npm run bench:load -- [--minutes 10] [--records 100000] [--replicas 1,3] [--connections 16] [--json] [--dist FOLDER]
 *
 * Nine in ten requests are matches of 1 KB of a log, the others reads (5 %), outcomes (3 %) and writes (2 %), from many
 * callers and over so many connections, each of which sends its next request when the last one was answered. With several
 * replicas, which are processes on one Postgres (a new database of TEST_DATABASE_URL), each request goes to the next one,
 * as a load balancer sends it. All run on one machine, and so does what asks. `npm run build` has to come first.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask } from './support/ask.js';
import { importRecords } from './support/import-records.js';
import { Latencies } from './support/latencies.js';
import { MemoryWatch } from './support/load/memory.js';
import { reconcile } from './support/load/reconcile.js';
import { fixesOf, KINDS, Traffic } from './support/load/traffic.js';
import { madeRecords } from './support/records.js';
import { startReplica } from './support/replica.js';
import { scratchDatabase } from './support/scratch-database.js';

/** For the compiler and the caches. */
const WARM_UP_S = 10;
/** Fixes of so many records are reported on. */
const FIXES = 500;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    records: { type: 'string', default: '100000' },
    replicas: { type: 'string', default: '1,3' },
    connections: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const [minutes, count, connections] = [options.minutes, options.records, options.connections].map(Number);
const counts = options.replicas.split(',').map(Number);

const base = await scratchDatabase();
try {
  await fill(base.url);
  for (const replicas of counts) {
    const measured = await measure(replicas);
    console.log(JSON.stringify(measured, null, options.json ? undefined : 2));
    const isLost = Object.values(measured.lost).some((lost) => lost > 0);
    if (isLost || Object.keys(measured.statuses).some(hasFailed)) process.exitCode = 1;
  }
} finally {
  await base.remove();
}

async function fill(databaseUrl) {
  const replica = await startReplica(options.dist, { DATABASE_URL: databaseUrl });
  try {
    await importRecords(replica.url, madeRecords(count));
  } finally {
    await replica.stop();
  }
}

async function measure(size) {
  const database = await scratchDatabase(base);
  const replicas = [];
  try {
    // Each request says itself where it comes from, as it does behind a load balancer.
    const env = { DATABASE_URL: database.url, CAIRN_TRUSTED_PROXIES: '127.0.0.1' };
    for (let n = 0; n < size; n++) replicas.push(await startReplica(options.dist, env));
    const made = madeRecords(Infinity);
    const records = Array.from({ length: count }, () => made.next().value);
    const fixes = await fixesOf(replicas[0].url, records.slice(0, FIXES));
    const traffic = new Traffic(records, made, fixes, size);

    await run(replicas, traffic, WARM_UP_S);
    const memory = new MemoryWatch(replicas);
    const cpu = replicas.map((replica) => replica.cpuSeconds());
    const { perSecond, latencies, statuses } = await run(replicas, traffic, minutes * 60);
    const { count: answered } = latencies.all.figures();
    const cpuOf = (replica, n) => ((replica.cpuSeconds() - cpu[n]) * 1000 * size) / answered;
    return {
      replicas: size,
      records: count,
      connections,
      minutes,
      requests_per_s: perSecond,
      latency_ms: Object.fromEntries(Object.entries(latencies).map(([kind, of]) => [kind, of.figures()])),
      statuses,
      cpu_ms_per_request: replicas.map((replica, n) => Number(cpuOf(replica, n).toFixed(2))),
      memory_mib: memory.stop(),
      ...(await reconcile(replicas, traffic.acknowledged)),
    };
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await database.remove();
  }
}

/** Load for so many seconds. Latencies are of requests that were answered as asked, statuses of all of them. */
async function run(replicas, traffic, seconds) {
  const latencies = Object.fromEntries(['all', ...KINDS].map((kind) => [kind, new Latencies()]));
  const statuses = {};
  const started = performance.now();
  let sent = 0;
  const connection = async () => {
    while (performance.now() < started + seconds * 1000) {
      const { kind, method, path, body, headers, acknowledge } = traffic.request();
      const { url } = replicas[sent++ % replicas.length];
      const { status, ms } = await ask(url + path, method, body, headers).catch(({ code }) => ({ status: code }));
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (!isDone(status)) continue;
      acknowledge?.();
      for (const of of ['all', kind]) latencies[of].add(ms);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const { count: answered } = latencies.all.figures();
  return { perSecond: Math.round((answered * 1000) / (performance.now() - started)), latencies, statuses };
}

function isDone(status) {
  return status >= 200 && status < 300;
}

/** What is refused in order may be sent again. Anything else that is not done is a failure. */
function hasFailed(status) {
  return !isDone(Number(status)) && status !== '429' && status !== '503';
}
