/**
 * The long run of what the tests send 2,000 requests of: every operation of the API, asked rightly and wrongly.
 *
 *     npm run fuzz:api -- --requests 100000 [--seed S] [--database URL] [--json]
 *
 * Without the address of an empty Postgres it runs on an embedded database. The same seed makes the same requests. It
 * prints what failed, each with a command that sends it again, and ends with 1 then.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzApi } from './fuzz.js';
import { startService } from './service.js';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [requests, seed] = [wholeNumber('requests'), wholeNumber('seed')];

const dataDir = await mkdtemp(join(tmpdir(), 'cairn-fuzz-'));
const started = performance.now();
try {
  const service = await startService({ dataDir, databaseUrl: options.database });
  const fuzzed = await fuzzApi(service, {
    requests,
    seed,
    onProgress: (done) => process.stderr.write(`${done} of ${requests} requests, ${perSecond(done)} a second\n`),
    onFailure: ({ operation, what, curl }) => process.stderr.write(`${operation} ${what}\n${curl}\n`),
  });
  await service.close();
  const result = { seed, database: service.database, perSecond: perSecond(fuzzed.requests), ...fuzzed };
  process.stdout.write(`${JSON.stringify(result, null, options.json ? 0 : 2)}\n`);
  process.exitCode = fuzzed.failures.length > 0 ? 1 : 0;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

function perSecond(done: number): number {
  return Math.round((done / (performance.now() - started)) * 1000);
}

function wholeNumber(name: 'requests' | 'seed'): number {
  const value = Number(options[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} takes a whole number`);
  return value;
}
