/**
 * Times small questions while one is answered whose text takes long to match:
 *
 *     npm run bench:costly -- [--records 10000] [--json] [--dist FOLDER …]
 *
 * A small text is asked about again and again until the costly one is answered. Delays of the event loop are measured
 * within the service. `npm run build` has to come first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask } from './support/ask.js';
import { startService } from './support/http/service.js';
import { importRecords } from './support/import-records.js';
import { Latencies } from './support/latencies.js';
import { madeRecords } from './support/records.js';

const PAUSE_MS = 5;
/** For the compiler. */
const WARM_UP = 200;

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', multiple: true, default: [fileURLToPath(new URL('../dist', import.meta.url))] },
  },
});
const records = [...madeRecords(Number(options.records))];
const words = records.map(({ regex }) => regex.replace(/[^a-z ]+/gi, ' ')).join(' ');
const grams = words.replace(/\w+ /g, (word, at) => (at % 3 ? word : word.slice(0, 4)));
const lines = records.map(({ signature }) => `ERROR ${signature.replaceAll('%s', 'orders')}`).join('\n');
const TEXTS = {
  '100 KB of grams of the set, one line': filled(grams, 100_000),
  '1 MB of grams of the set, one line': filled(grams, 1_000_000),
  '1 MB of errors that are known': filled(lines, 1_000_000),
  '1 MB of errors that are not': filled(
    lines.replace(/\w{6,}/g, (word) => word.slice(1)),
    1_000_000,
  ),
};

const rows = [];
for (const dist of options.dist) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const service = await startService(resolve(dist), folder);
  try {
    await importRecords(service.url, records);
    for (let n = 0; n < WARM_UP; n++) await match(service, `warming up ${n}: ${records[n % records.length].signature}`);
    for (const [name, text] of Object.entries(TEXTS))
      rows.push({ dist, text: name, ...(await measure(service, text)) });
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true });
  }
}
if (options.json) for (const row of rows) console.log(JSON.stringify(row));
else
  console.table(
    rows.map(({ delay, others, ...row }) => ({
      ...row,
      others: others.count,
      p50: others.p50,
      max: others.max,
      delay: delay.max,
    })),
  );

async function measure(service, text) {
  await service.watch();
  const others = new Latencies();
  let isOver = false;
  const costly = match(service, text).finally(() => (isOver = true));
  await askUntil(() => isOver, service, others);
  const { ms, text: answer, status } = await costly;
  if (status !== 200)
    return { ms: Math.round(ms), status, others: others.figures(), delay: (await service.watch()).delay };
  const { matches, more, skipped } = JSON.parse(answer);
  const { delay } = await service.watch();
  return {
    ms: Math.round(ms),
    matches: matches.length + more,
    skipped: skipped.length,
    others: others.figures(),
    delay,
  };
}

async function askUntil(isOver, service, others) {
  do {
    await wait(PAUSE_MS);
    others.add((await match(service, 'a small text')).ms);
  } while (!isOver());
}

function match(service, text) {
  return ask(`${service.url}/v1/match`, 'POST', { text, count: false });
}

function filled(text, length) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
