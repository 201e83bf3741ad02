/**
 * Times matching over HTTP beside a route that does nothing but parse the body and answer a constant:
 *
 *     npm run bench:http -- --records 10000 [--corpus FILE] [--seconds 20] [--json] [--dist FOLDER …]
 *
 * All routes are of the same service, which runs on the embedded database in a folder of its own. Rounds of a second
 * take turns, so that what else the machine does meets all of them. Texts have 1 KB and differ from request to request.
 * Builds that are named by `--dist` take turns too. `npm run build` has to come first; `node --cpu-prof bench/http.js`
 * writes a profile of the service as well.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Load } from './support/http/load.js';
import { reportOf } from './support/http/report.js';
import { startService } from './support/http/service.js';
import { requestBodies } from './support/http/texts.js';
import { corpusRecords, madeRecords } from './support/records.js';
import { importRecords } from './support/import-records.js';

/** What is asked of the service; the last is the match, without the time that the engine takes. */
const ROUTES = {
  fastify: { path: '/bench/fastify' },
  constant: { path: '/bench/nest' },
  match: { path: '/v1/match' },
  match_without_engine: { path: '/v1/match', engine: 'remembered' },
};
const HITS = [0, 1];
const ROUND_S = 1;
/** For the compiler. */
const WARM_UP_ROUNDS = 6;

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    corpus: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', multiple: true, default: [fileURLToPath(new URL('../dist', import.meta.url))] },
  },
});
const count = Number(options.records);
const records = [];
for await (const record of options.corpus ? corpusRecords(options.corpus, count) : madeRecords(count))
  records.push(record);
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const services = [];
try {
  for (const [index, dist] of options.dist.entries()) {
    const service = await startService(resolve(dist), join(folder, String(index)));
    services.push(service);
    await importRecords(service.url, records);
  }
  for (const hits of HITS)
    for (const measured of await measure(hits))
      console.log(options.json ? JSON.stringify(measured) : `${reportOf(measured)}\n`);
} finally {
  await Promise.all(services.map((service) => service.stop()));
  rmSync(folder, { recursive: true });
}

async function measure(hits) {
  const { bodies, answerLength } = await requestBodies(services, records, hits);
  const loads = [];
  for (const [index, service] of services.entries()) {
    await service.tell({ constant: JSON.stringify({ constant: 'x'.repeat(answerLength - '{"constant":""}'.length) }) });
    for (const [route, how] of Object.entries(ROUTES)) loads.push(new Load({ index, route, service, bodies, ...how }));
  }
  const rounds = WARM_UP_ROUNDS + Math.ceil(Number(options.seconds) / ROUND_S);
  for (let round = 0; round < rounds; round++) {
    if (round === WARM_UP_ROUNDS) for (const load of loads) load.forget();
    for (const load of round % 2 ? loads : loads.toReversed()) await load.run(ROUND_S);
  }
  return services.map(({ dist }, index) => ({
    dist,
    records: count,
    hits,
    answer_length: answerLength,
    routes: Object.fromEntries(
      loads.filter((load) => load.index === index).map((load) => [load.route, load.measured()]),
    ),
  }));
}
