/**
 * Asks ten times what the service can bear:
 *
 *     npm run bench:overload -- [--records 10000] [--seconds 10] [--rounds 5] [--json] [--dist FOLDER]
 *
 * First the load that it can bear: as many connections as give the most answers a second, each of which asks again when
 * it is answered. Then, in turns with that, ten times the load, which nothing holds back:
 *
 * - `closed`: ten times the connections; whoever is refused asks again at once, whatever `Retry-After` says;
 * - `open`: requests that come at ten times the rate of answers at the peak, whether earlier ones are answered or not,
 *   on as many connections as it takes. Each asks for a batch of `--texts`, for nothing on the same machine can send ten
 *   times as many single ones.
 *
 * `goodput` is the answers with 200 a second over those at the peak, `p99` that of these answers over that at the peak,
 * both as the median of the rounds. `npm run build` has to come first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './support/engine/measuring.js';
import { closedLoop, openLoop } from './support/http/flood.js';
import { startService } from './support/http/service.js';
import { requestBodies } from './support/http/texts.js';
import { madeRecords } from './support/records.js';

const CONNECTIONS = [4, 8, 16];
const TIMES = 10;

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    texts: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const seconds = Number(options.seconds);
const records = [...madeRecords(Number(options.records))];
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const service = await startService(resolve(options.dist), folder);
try {
  await service.import(records);
  const { bodies } = await requestBodies([service], records, 1);
  await service.tell({ engine: 'running' });
  const single = { url: `${service.url}/v1/match`, bodies };
  const batch = { url: `${service.url}/v1/match/batch`, bodies: batchesOf(bodies) };
  await report('closed', single, (connections) => closedLoop(single, { connections: TIMES * connections, seconds }));
  await report('open', batch, (_, { per_s: rate }) => openLoop(batch, { rate: TIMES * rate, seconds }));
} finally {
  await service.stop();
  rmSync(folder, { recursive: true });
}

function batchesOf(bodies) {
  const size = Number(options.texts);
  return Array.from(
    { length: Math.floor(bodies.length / size) },
    (_, n) => `{"items":[${bodies.slice(n * size, (n + 1) * size).join()}]}`,
  );
}

async function report(name, asked, flood) {
  const bear = (connections) => closedLoop(asked, { connections, seconds });
  await bear(CONNECTIONS[0]);
  const tried = [];
  for (const connections of CONNECTIONS) tried.push({ connections, ...(await bear(connections)) });
  const { connections } = tried.reduce((best, one) => (one.per_s > best.per_s ? one : best));

  const rounds = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    const peak = await bear(connections);
    const overload = await flood(connections, peak);
    rounds.push({ peak, overload });
  }
  const ratio = (key) => Number(median(rounds.map(({ peak, overload }) => overload[key] / peak[key])).toFixed(2));
  const measured = { name, connections, goodput: ratio('per_s'), p99: ratio('p99_ms'), rounds };
  console.log(options.json ? JSON.stringify(measured) : tableOf(measured));
}

function tableOf({ name, connections, goodput, p99, rounds }) {
  const row = ({ asked_per_s: asked, per_s: perS, p50_ms: p50, p99_ms: p99, refused }) =>
    `${asked} asked/s, ${perS} answered/s, p50 ${p50} ms, p99 ${p99} ms, ${refused} refused`;
  return [
    `${name}: goodput ${goodput}, p99 × ${p99}; the peak is at ${connections} connections`,
    ...rounds.flatMap(({ peak, overload }) => [`  peak      ${row(peak)}`, `  overload  ${row(overload)}`]),
  ].join('\n');
}
