/**
 * Asks ten times what the service can bear:
 *
 *     npm run bench:overload -- [--records 10000] [--seconds 10] [--rounds 5] [--json] [--dist FOLDER]
 *
 * First the load that it can bear: as many connections as give the most answers a second, each of which asks again when
 * it is answered. Then, in turns with that, ten times as many; whoever is refused asks again at once, whatever
 * `Retry-After` says.
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
import { closedLoop } from './support/http/flood.js';
import { startService } from './support/http/service.js';
import { requestBodies } from './support/http/texts.js';
import { importRecords } from './support/import-records.js';
import { madeRecords } from './support/records.js';

const CONNECTIONS = [4, 8, 16];
const TIMES = 10;

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const seconds = Number(options.seconds);
const records = [...madeRecords(Number(options.records))];
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const service = await startService(resolve(options.dist), folder);
try {
  await importRecords(service.url, records);
  const { bodies } = await requestBodies([service], records, 1);
  await service.tell({ engine: 'running' });
  report(await measure({ url: `${service.url}/v1/match`, bodies }));
} finally {
  await service.stop();
  rmSync(folder, { recursive: true });
}

async function measure(asked) {
  const bear = (connections) => closedLoop(asked, { connections, seconds });
  await bear(CONNECTIONS[0]);
  const tried = [];
  for (const connections of CONNECTIONS) tried.push({ connections, ...(await bear(connections)) });
  const { connections } = tried.reduce((best, one) => (one.per_s > best.per_s ? one : best));

  const rounds = [];
  for (let round = 0; round < Number(options.rounds); round++)
    rounds.push({ peak: await bear(connections), overload: await bear(TIMES * connections) });
  const ratio = (key) => Number(median(rounds.map(({ peak, overload }) => overload[key] / peak[key])).toFixed(2));
  return { connections, goodput: ratio('per_s'), p99: ratio('p99_ms'), rounds };
}

function report(measured) {
  if (options.json) return console.log(JSON.stringify(measured));
  const row = ({ asked_per_s: asked, per_s: perS, p50_ms: p50, p99_ms: p99, refused }) =>
    `${asked} asked/s, ${perS} answered/s, p50 ${p50} ms, p99 ${p99} ms, ${refused} refused`;
  const { connections, goodput, p99, rounds } = measured;
  console.log(`goodput ${goodput}, p99 × ${p99}; the peak is at ${connections} connections`);
  for (const { peak, overload } of rounds) console.log(`  peak      ${row(peak)}\n  overload  ${row(overload)}`);
}
