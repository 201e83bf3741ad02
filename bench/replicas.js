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

/** For the compiler. */
const WARM_UP_S = 5;
const LOOK_EVERY_MS = 50;
/** What is not matched by then is missing. */
const PATIENCE_MS = 30_000;

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
const warmUp = perSecond * WARM_UP_S;
const writes = perSecond * Number(options.seconds);

const database = await scratchDatabase();
const replicas = [];
try {
  // All at once: one of them migrates, and the others wait for it.
  const starting = Array.from({ length: count }, () => startReplica(options.dist, { DATABASE_URL: database.url }));
  const started = await Promise.allSettled(starting);
  replicas.push(...started.flatMap(({ value }) => value ?? []));
  for (const { reason } of started) if (reason) throw reason;
  const records = [...madeRecords(base + warmUp + writes)];
  await importRecords(replicas[0].url, records.slice(0, base));
  await allHaveTaken(replicas, await replicas[0].changes());
  const known = errorOf(records[0].signature);
  await measure(records.slice(base, base + warmUp), known);
  const measured = await measure(records.slice(base + warmUp), known);
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

/** @param known an error that is there already: where something matches, nothing similar is looked for */
async function measure(records, known) {
  const times = { write: new Latencies(), since_answer: new Latencies(), since_sent: new Latencies(), last: 0 };
  const cpu = cpuOf(replicas);
  const started = performance.now();
  const written = [];
  for (const [n, record] of records.entries()) {
    // Whatever came of those before: who writes does not wait for others.
    await wait(started + (n * 1000) / perSecond - performance.now());
    const [here, ...elsewhere] = replicas.map((_, index) => replicas[(n + index) % count]);
    written.push(write(record, here, elsewhere, known, times));
  }
  const outcomes = (await Promise.all(written)).flat();
  const changes = new Set(
    (await Promise.all(replicas.map((replica) => replica.changes()))).map(({ change }) => change),
  );
  return {
    replicas: count,
    records: base,
    writes,
    refused: outcomes.filter((outcome) => outcome === 'refused').length,
    writes_per_s: Math.round((writes * 1000) / (times.last - started)),
    cpu_ms_per_write: Number((((cpuOf(replicas) - cpu) * 1000) / writes).toFixed(1)),
    write_ms: times.write.figures(),
    matched_elsewhere_since_answer_ms: times.since_answer.figures(),
    matched_elsewhere_since_sent_ms: times.since_sent.figures(),
    never_matched: outcomes.filter((outcome) => outcome === 'missing').length,
    same_change_everywhere: changes.size === 1,
  };
}

/** Of all of them, in seconds. */
function cpuOf(all) {
  return all.reduce((sum, replica) => sum + replica.cpuSeconds(), 0);
}

/** Writes a record and waits for it elsewhere. @returns what came of it on each of the other replicas */
async function write(record, here, elsewhere, known, times) {
  const sent = performance.now();
  const { status } = await ask(`${here.url}/v1/signatures`, 'POST', record);
  const answered = performance.now();
  times.write.add(answered - sent);
  times.last = answered;
  if (status !== 201) return ['refused'];
  return Promise.all(
    elsewhere.map(async (replica) => {
      if (!(await isMatched(replica, record, known))) return 'missing';
      times.since_answer.add(performance.now() - answered);
      times.since_sent.add(performance.now() - sent);
      return 'matched';
    }),
  );
}

/** Asks again and again until a replica matches the error of a record. @returns false where patience ends */
async function isMatched(replica, { id, signature }, known) {
  const question = { text: `${known}\n${errorOf(signature)}`, count: false };
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const { text } = await ask(`${replica.url}/v1/match`, 'POST', question);
    if (JSON.parse(text).matches.some((match) => match.signature_id === id)) return true;
    await wait(LOOK_EVERY_MS);
  }
  return false;
}

/** As a log has it. */
function errorOf(signature) {
  return `ERROR ${signature.replaceAll('%s', 'x1')}`;
}
