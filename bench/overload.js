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
 *   on as many connections as it takes. Their texts are long (`--kib`), for one process cannot send as many short ones.
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
    kib: { type: 'string', default: '64' },
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
  const short = (await requestBodies([service], records, 1)).bodies;
  const long = (await requestBodies([service], records, 1, { bytes: Number(options.kib) * 1024, count: 64 })).bodies;
  await service.tell({ engine: 'running' });
  await report('closed', short, (connections) =>
    closedLoop(service, short, { connections: TIMES * connections, seconds }),
  );
  await report('open', long, (_, { per_s: rate }) => openLoop(service, long, { rate: TIMES * rate, seconds }));
} finally {
  await service.stop();
  rmSync(folder, { recursive: true });
}

async function report(name, bodies, flood) {
  const bear = (connections) => closedLoop(service, bodies, { connections, seconds });
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
