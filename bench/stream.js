/**
 * Times the matching of a long text while other requests are answered:
 *
 *     npm run bench:stream -- [--mib 64] [--streams 1] [--records 10000] [--json] [--dist FOLDER]
 *
 * The text is a log with an error every few thousand lines, sent to `POST /v1/match/stream` as fast as it is taken, by as
 * many clients at once as there are streams; all the while another client asks for `/health/live` every 20 ms. Delays of
 * the event loop and memory are measured within the service. Memory is the most that all its threads together have
 * resident, over what they had before the text: idle, after some seconds of ordinary questions, so that what these take
 * anyway, above all the young generation of the main thread, is not held to be the text's. Beside it, `POST /v1/match`
 * with a megabyte, the most that it takes. `npm run build` has to come first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHistogram } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startService } from './support/http/service.js';
import { logChunks, textOf } from './support/http/texts.js';
import { randomNumbers } from './support/random.js';
import { madeRecords } from './support/records.js';
import { importRecords } from './support/import-records.js';

const ASK_EVERY_MS = 20;
/** So many ordinary questions are answered first, some at a time. */
const ORDINARY = 4_096;
const AT_A_TIME = 8;
/** What a service has still to do after an import is done by then, and memory as it stays. */
const SETTLE_MS = 5_000;

const { values: options } = parseArgs({
  options: {
    mib: { type: 'string', default: '64' },
    streams: { type: 'string', default: '1' },
    records: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const streams = Number(options.streams);
const records = [...madeRecords(Number(options.records))];
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const service = await startService(resolve(options.dist), folder);
try {
  await importRecords(service.url, records);
  await askOrdinary();
  await stream(1);
  await wait(SETTLE_MS);
  const measured = {
    mib: Number(options.mib),
    streams,
    records: records.length,
    ...(await measure(Number(options.mib))),
  };
  measured.json_1_mib_loop_delay_ms = await measureJson();
  console.log(options.json ? JSON.stringify(measured) : Object.entries(measured).map(row).join('\n'));
} finally {
  await service.stop();
  rmSync(folder, { recursive: true });
}

/** What the service does all day, with a match in half of the answers. */
async function askOrdinary() {
  const next = randomNumbers(13);
  for (let asked = 0; asked < ORDINARY; asked += AT_A_TIME) {
    const texts = Array.from({ length: AT_A_TIME }, (_, at) =>
      textOf(at % 2 ? records[next() % records.length] : undefined, next),
    );
    await Promise.all(texts.map((text) => service.match(JSON.stringify({ text, count: false }))));
  }
}

async function measure(mib) {
  const others = createHistogram();
  const { rss: idle } = await service.watch();
  let isOver = false;
  const asking = askUntil(() => isOver, others);
  const start = performance.now();
  const streamed = await Promise.all(Array.from({ length: streams }, () => stream(mib)));
  const seconds = (performance.now() - start) / 1000;
  isOver = true;
  await asking;
  const { delay, peak } = await service.watch();
  const [{ answer }] = streamed;
  return {
    matches: answer.matches.length + answer.weak.length + answer.more,
    first_match_ms: Math.round(Math.max(...streamed.map(({ first }) => first)) - start),
    mib_per_s: Number(((streams * mib) / seconds).toFixed(1)),
    loop_delay_ms: delay,
    others_ms: figures(others, 1000),
    over_idle_mib: Math.round((peak - idle) / 2 ** 20),
  };
}

/** A megabyte in one piece, a few times. */
async function measureJson() {
  const text = Buffer.concat([...logChunks(1_000_000, records)]).toString();
  await service.watch();
  for (let n = 0; n < 5; n++) {
    await service.match(JSON.stringify({ text, count: false }));
    await wait(ASK_EVERY_MS);
  }
  return (await service.watch()).delay.max;
}

/** Sends a log of so many MiB. @returns when the first match came, and the answer. */
async function stream(mib) {
  const reply = await fetch(`${service.url}/v1/match/stream`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: ReadableStream.from(logChunks(mib * 2 ** 20, records)),
    duplex: 'half',
  });
  let [first, text] = [undefined, ''];
  for await (const chunk of reply.body.pipeThrough(new TextDecoderStream())) {
    first ??= performance.now();
    text += chunk;
  }
  const { answer, problem } = JSON.parse(text.trimEnd().split('\n').at(-1));
  if (!answer) throw new Error(`The service answered ${JSON.stringify(problem)}.`);
  return { first, answer };
}

async function askUntil(isOver, latency) {
  while (!isOver()) {
    const start = performance.now();
    await (await fetch(`${service.url}/health/live`)).text();
    latency.record(Math.ceil((performance.now() - start) * 1000));
    await wait(ASK_EVERY_MS);
  }
}

function figures(histogram, unit) {
  const of = (value) => Number((value / unit).toFixed(1));
  return { p50: of(histogram.percentile(50)), p99: of(histogram.percentile(99)), max: of(histogram.max) };
}

function row([name, value]) {
  return `${name.padEnd(26)} ${typeof value === 'object' ? JSON.stringify(value) : value}`;
}
