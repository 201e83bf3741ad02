/**
 * Times how long after a write each other replica matches it:
 *
 *     npm run bench:replicas -- [--replicas 3] [--writes 100] [--seconds 20] [--records 10000] [--json] [--dist FOLDER]
 *
 * Replicas are processes on one database, a new one of the Postgres of TEST_DATABASE_URL. So many new records a second are
 * written, to each replica in turn; as soon as one is answered, the other replicas are asked for its error, again and
 * again, until they match it. Times are those until the answer that has the match has come. They begin when the write was
 * answered, which is after its commit, and, for those who would rather have too much, when it was sent, which is before.
 * `npm run build` has to come first.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask } from './support/ask.js';
import { importRecords } from './support/import-records.js';
import { Latencies } from './support/latencies.js';
import { madeRecords } from './support/records.js';
import { startReplica } from './support/replica.js';
import { scratchDatabase } from './support/scratch-database.js';
import { errorOf, Watcher } from './support/watcher.js';

const { values: options } = parseArgs({
  options: {
    replicas: { type: 'string', default: '3' },
    writes: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    records: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const [count, perSecond, base] = [options.replicas, options.writes, options.records].map(Number);
const writes = perSecond * Number(options.seconds);

const database = await scratchDatabase();
const replicas = [];
try {
  // All at once: one of them migrates, and the others wait for it.
  const starting = Array.from({ length: count }, () => startReplica(options.dist, { DATABASE_URL: database.url }));
  replicas.push(...(await Promise.all(starting)));
  const records = [...madeRecords(base + writes)];
  await importRecords(replicas[0].url, records.slice(0, base));
  await allHaveTaken(replicas, await replicas[0].changes());
  const measured = await measure(records.slice(base), errorOf(records[0].signature));
  console.log(JSON.stringify(measured, null, options.json ? undefined : 2));
  if (measured.never_matched > 0) process.exitCode = 1;
} finally {
  await Promise.all(replicas.map((replica) => replica.stop()));
  await database.remove();
}

/** Waits until every replica has taken in what one of them has. */
async function allHaveTaken(all, { change }) {
  for (const replica of all) while ((await replica.changes()).change < change) await wait(100);
}

async function measure(records, known) {
  const times = { write: new Latencies(), since_answer: new Latencies(), since_sent: new Latencies() };
  const watchers = replicas.map((replica) => new Watcher(replica, times, known));
  const watching = watchers.map((watcher) => watcher.watch());
  const cpu = cpuOf(replicas);
  const started = performance.now();
  const written = [];
  for (const [n, record] of records.entries()) {
    // Whatever came of those before: who writes does not wait for others.
    await wait(started + (n * 1000) / perSecond - performance.now());
    written.push(write(record, n % count, watchers, times));
  }
  const refused = (await Promise.all(written)).filter((status) => status !== 201).length;
  const seconds = (performance.now() - started) / 1000;
  for (const watcher of watchers) watcher.last = performance.now();
  const missing = (await Promise.all(watching)).reduce((sum, left) => sum + left, 0);
  const changes = new Set(
    (await Promise.all(replicas.map((replica) => replica.changes()))).map(({ change }) => change),
  );
  return {
    replicas: count,
    records: base,
    writes,
    refused,
    writes_per_s: Math.round(writes / seconds),
    cpu_ms_per_write: Number((((cpuOf(replicas) - cpu) * 1000) / writes).toFixed(1)),
    write_ms: times.write.figures(),
    matched_elsewhere_since_answer_ms: times.since_answer.figures(),
    matched_elsewhere_since_sent_ms: times.since_sent.figures(),
    never_matched: missing,
    same_change_everywhere: changes.size === 1,
  };
}

/** Of all of them, in seconds. */
function cpuOf(all) {
  return all.reduce((sum, replica) => sum + replica.cpuSeconds(), 0);
}

async function write(record, at, watchers, times) {
  const sent = performance.now();
  const { status } = await ask(`${replicas[at].url}/v1/signatures`, 'POST', record);
  const answered = performance.now();
  times.write.add(answered - sent);
  if (status === 201)
    for (const [n, watcher] of watchers.entries()) if (n !== at) watcher.expect(record, sent, answered);
  return status;
}
