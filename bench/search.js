/**
 * Times the word index, with which people search and unknown texts get suggestions:
 *
 *     npm run bench:search -- --sizes 10000,100000 [--corpus FILE] [--json]
 *
 * Without `--corpus` the records are made; a corpus has records, NDJSON, `.gz` or not. `npm run build` has to come first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { heapMib, median, timed } from './support/engine/measuring.js';
import { randomNumbers } from './support/random.js';
import { corpusRecords, madeRecords } from './support/records.js';

const NODE_OPTIONS = ['--expose-gc', '--max-old-space-size=6000', '--max-semi-space-size=64'];
/** Texts and queries of each kind, each asked once, after others of its kind for the compiler. */
const ASKED = 200;
const WARMING = 50;
/** A megabyte is asked about less often. */
const ASKED_LONG = 40;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    corpus: { type: 'string' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    // Of a child, which has the memory of one size for itself.
    size: { type: 'string' },
  },
});

if (options.size) {
  console.log(JSON.stringify(await measure(Number(options.size))));
} else {
  for (const size of options.sizes.split(',')) report(JSON.parse(measureApart(size)));
}

function measureApart(size) {
  const script = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, [...NODE_OPTIONS, script, ...process.argv.slice(2), '--size', size], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`Measuring ${size} records ended with ${child.status}.`);
  return child.stdout;
}

async function measure(size) {
  const { SearchIndex } = await import(`${options.dist}/search/search-index.js`);
  const { errorLines } = await import(`${options.dist}/text/error-lines.js`);
  const records = [];
  for await (const record of options.corpus ? corpusRecords(options.corpus, size) : madeRecords(size))
    records.push(record);

  const before = heapMib();
  const index = new SearchIndex();
  const [build] = timed(() => records.forEach((record) => index.put(record)));
  const memory = heapMib() - before;
  const updates = sample(records, ASKED).map((record) => timed(() => index.put(record))[0]);

  const latencies = {};
  for (const [kind, texts] of Object.entries(textsOf(records)))
    latencies[kind] = await latency(texts, (text) => index.suggest(errorLines(text), { limit: 5 }));
  for (const [kind, queries] of Object.entries(queriesOf(records)))
    latencies[kind] = await latency(queries, (query) => index.search(query, { limit: 1_000 }));
  return { records: size, build_s: build / 1_000, memory_mib: memory, update_ms: median(updates), latencies };
}

/** Milliseconds for texts that are each asked about once, and the share of them for which something was found. */
async function latency(texts, ask) {
  const times = [];
  let found = 0;
  for (const [n, text] of texts.entries()) {
    const start = performance.now();
    const { length } = await ask(text);
    if (n < Math.min(WARMING, texts.length / 4)) continue;
    times.push(performance.now() - start);
    if (length > 0) found++;
  }
  times.sort((a, b) => a - b);
  return { p50: median(times), p99: times[Math.floor(times.length * 0.99)], found: found / times.length };
}

function sample(list, count, seed = 1) {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => list[next() % list.length]);
}

/** Messages that no pattern would match, alone and in logs. */
function textsOf(records) {
  const lines = sample(records, ASKED + WARMING, 2).map((record, n) => {
    const words = filled(n % 3 === 0 ? (record.signature_zh ?? record.signature) : record.signature);
    return `2026-06-01T08:15:31Z ERROR [main] ${damaged(words, n)}`;
  });
  const calm = (bytes, n) =>
    Array.from(
      { length: bytes / 90 },
      (_, at) => `2026-06-01T08:15:30Z INFO [worker-${at % 8}] request ${at * 7919 + n} took ${at % 90} ms, 0 errors\n`,
    ).join('');
  return {
    'suggest: a line': lines,
    'suggest: 5 KB, one error': lines.map((line, n) => `${calm(5_000, n)}${line}\n`),
    'suggest: 1 MB, one error': lines.slice(0, ASKED_LONG).map((line, n) => `${calm(1e6, n)}${line}\n`),
    'suggest: 1 MB, all errors': lines.slice(0, ASKED_LONG).map((_, n) => manyErrors(lines, n)),
    'suggest: nothing alike': lines.map((_, n) => `Error: gleeful walrus ${n} juggled seventeen velvet umbrellas`),
  };
}

function manyErrors(lines, n) {
  const block = [...lines.slice(n), ...lines.slice(0, n)].join('\n');
  return `${block}\n`.repeat(Math.ceil(1e6 / block.length));
}

/** What people type. */
function queriesOf(records) {
  const found = sample(records, ASKED + WARMING, 3);
  const word = (text, n) =>
    filled(text)
      .split(/[^\p{L}]+/u)
      .filter(({ length }) => length > 4)[n] ?? 'connection';
  return {
    'search: words': found.map(({ signature }) => filled(signature).split(' ').slice(0, 4).join(' ')),
    'search: common words': found.map(
      (_, n) => ['error in file', 'does not exist', 'could not be', 'type of the'][n % 4],
    ),
    'search: beginning': found.map(({ signature }) => word(signature, 0).slice(0, 4)),
    'search: mistyped': found.map(({ signature }) => damaged(word(signature, 0), 1)),
    'search: id': found.map(({ id }) => id),
    'search: Chinese': found.map(({ signature_zh: text, signature }) => (text ?? signature).slice(0, 6)),
  };
}

function filled(template) {
  return template.replaceAll(/%\d?\$?[a-z]+|\{\d\}/g, 'x1');
}

/** Without its last quarter, with two letters swapped, or without a word, by turns. */
function damaged(text, n) {
  const middle = text.length >> 1;
  if (n % 3 === 0) return `${text.slice(0, Math.ceil(text.length * 0.75))}...`;
  if (n % 3 === 1) return text.slice(0, middle - 1) + text[middle] + text[middle - 1] + text.slice(middle + 1);
  return text.split(' ').toSpliced(2, 1).join(' ');
}

function report(measured) {
  if (options.json) return console.log(JSON.stringify(measured));
  const { records, build_s, memory_mib, update_ms, latencies } = measured;
  console.log(
    `${records} records: ${build_s.toFixed(1)} s, ${memory_mib.toFixed(0)} MiB, update ${update_ms.toFixed(2)} ms`,
  );
  for (const [kind, { p50, p99, found }] of Object.entries(latencies))
    console.log(
      `  ${kind.padEnd(28)} p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${(found * 100).toFixed(0)} % found`,
    );
}
