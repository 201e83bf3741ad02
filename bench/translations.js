/**
 * Times what translators ask for at a million units: npm run bench:translations -- [--records 100000]
 *
 * It imports made records into the Postgres of TEST_DATABASE_URL, whose database must be empty or hold the same from a
 * run before, gives their units states as after some years of work, and asks for each thing ten times. Then everything
 * is exported and checked anew. `npm run build` has to come first.
 */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { madeRecords } from './support/records.js';
import { startReplica } from './support/replica.js';

const TIMES = 10;
const UNITS = '/v1/translations/zh/units';
const { values: options } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, check: { type: 'boolean', default: false } },
});
const database = process.env.TEST_DATABASE_URL;
if (!database) throw new Error('TEST_DATABASE_URL names no Postgres.');

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const server = await startReplica(dist, { DATABASE_URL: database });
try {
  await fill();
  const { items } = await get(`${UNITS}?limit=50`);
  const deep = await cursorAfter(`${UNITS}?limit=200`, 25);
  const deepWaiting = await cursorAfter(`${UNITS}?state=needs_review&limit=200`, 25);
  const asked = {
    statistics: '/v1/translations/zh/statistics',
    'what waits': '/v1/translations/waiting',
    queue: UNITS,
    'queue, page 26 of 200': `${UNITS}?limit=200&cursor=${deep}`,
    'state=needs_review': `${UNITS}?state=needs_review`,
    'state=needs_review, page 26 of 200': `${UNITS}?state=needs_review&limit=200&cursor=${deepWaiting}`,
    'state=rejected': `${UNITS}?state=rejected`,
    outdated: `${UNITS}?outdated=true`,
    'failing=any': `${UNITS}?failing=any`,
    'failing=brackets': `${UNITS}?failing=brackets`,
    'failing=lines, none': `${UNITS}?failing=lines`,
    'origin=human': `${UNITS}?origin=human`,
    'domain and state': `${UNITS}?domain=nginx&state=rejected`,
    'field and state': `${UNITS}?field=signature&state=rejected`,
    'author=nobody': `${UNITS}?author=nobody`,
    'assignee=me': `${UNITS}?assignee=me`,
    suggested: `${UNITS}?suggested=true`,
    'last changed first': `${UNITS}?sort=-changed`,
    'last changed first, one state': `${UNITS}?sort=-changed&state=rejected`,
    'most asked first': `${UNITS}?sort=-asked`,
    'most asked first, one state': `${UNITS}?sort=-asked&state=rejected`,
    'most asked first, none': `${UNITS}?sort=-asked&author=nobody`,
    'a unit with its context': `${UNITS}/${items[7].id}`,
  };
  for (const [name, path] of Object.entries(asked)) console.log(`${name}\t${await times(path)}`);
  console.log(`export of all\t${await exporting()}`);
  if (options.check) console.log(`check of all\t${await checking()}`);
} finally {
  await server.stop();
}

/** The records, and what years of work leave behind. */
async function fill() {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM translation_assignments LIMIT 1');
    if (rows.length > 0) return;
    const begun = performance.now();
    const lines = function* () {
      for (const record of madeRecords(Number(options.records))) yield `${JSON.stringify(record)}\n`;
    };
    const headers = { 'content-type': 'application/x-ndjson' };
    const body = Readable.from(lines(), { objectMode: false });
    const path = `${server.url}/v1/signatures/import`;
    await (await fetch(path, { method: 'POST', headers, body, duplex: 'half' })).text();
    console.log(`import of ${options.records} records\t${seconds(begun)} s`);
    while ((await client.query('SELECT 1 FROM unchecked_units LIMIT 1')).rows.length > 0) await wait(1_000);
    console.log(`until they are checked\t${seconds(begun)} s`);
    const filling = performance.now();
    for (let part = 0; part < 20; part++)
      await client.query(
        `UPDATE translation_units SET target = CASE WHEN target = '' THEN '译文：' || source ELSE target END,
           (state, origin, author) = (CASE WHEN h < 60 THEN 'reviewed' WHEN h < 90 THEN 'needs_review' WHEN h < 92 THEN 'rejected'
             ELSE state END, CASE WHEN h % 3 = 0 THEN 'human' ELSE 'ai' END, 'translator-' || h % 7),
           made_from = CASE WHEN h % 20 = 0 THEN 'another' ELSE source_hash END,
           reviewed_against = CASE WHEN h < 60 THEN CASE WHEN h % 20 = 0 THEN 'another' ELSE source_hash END END,
           failing = CASE WHEN h % 25 = 0 THEN '{brackets}'::text[] WHEN h % 33 = 0 THEN '{spacing,number}' ELSE '{}' END,
           changed_at = now() - h * interval '1 day'
         FROM (SELECT id AS of, abs(hashtext(id)) / 20 % 100 AS h FROM translation_units WHERE abs(hashtext(id)) % 20 = ${part}) AS hash
         WHERE id = hash.of AND locale = 'zh'`,
      );
    await client.query(
      `INSERT INTO translation_events SELECT id, locale, 2, 1, changed_at, 'translator-1', 'token', 'save', NULL,
         source, source, '', target, 'untranslated', state FROM translation_units WHERE changed_at > now() - interval '10 days'
       ON CONFLICT DO NOTHING`,
    );
    await client.query(
      `INSERT INTO translation_suggestions SELECT 's' || id, id, locale, source, target || '。', 'human', NULL, 'translator-2',
         now(), 'open', NULL, NULL, NULL FROM translation_units WHERE abs(hashtext(id)) % 50 = 0 ON CONFLICT DO NOTHING`,
    );
    await client.query(
      `INSERT INTO hits SELECT id, current_date - d, 5 FROM signatures, generate_series(0, 9) AS d
       WHERE abs(hashtext(id)) % 20 = 0 ON CONFLICT DO NOTHING`,
    );
    await client.query(
      `INSERT INTO translation_assignments SELECT id, locale, 'local', now(), 'local' FROM translation_units
       WHERE abs(hashtext(id)) % 100 = 0`,
    );
    await client.query('VACUUM ANALYZE');
    console.log(`years of work\t${seconds(filling)} s`);
  } finally {
    await client.end();
  }
}

async function get(path) {
  const answer = await fetch(server.url + path);
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function cursorAfter(path, pages) {
  let cursor = '';
  for (let page = 0; page < pages; page++)
    cursor = (await get(`${path}&cursor=${cursor}`.replace(/&cursor=$/, ''))).next_cursor;
  return encodeURIComponent(cursor);
}

/** The median and the longest, after a first time that does not count. */
async function times(path) {
  const taken = [];
  for (let time = 0; time <= TIMES; time++) {
    const begun = performance.now();
    await get(path);
    if (time > 0) taken.push(performance.now() - begun);
  }
  taken.sort((one, other) => one - other);
  return `${taken[TIMES / 2].toFixed(0)} ms\tat most ${taken.at(-1).toFixed(0)} ms`;
}

async function exporting() {
  const before = server.residentMiB();
  const begun = performance.now();
  const answer = await fetch(`${server.url}/v1/translations/zh/export?format=xliff12`);
  let [bytes, peak] = [0, 0];
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    peak = Math.max(peak, server.residentMiB());
  }
  return `${seconds(begun)} s\t${(bytes / 1e6).toFixed(0)} MB\t${before} MiB before, at most ${peak} MiB`;
}

async function checking() {
  const begun = performance.now();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/v1/translations/zh/check-all`, { method: 'POST', headers, body: '{}' });
  let last = '';
  for await (const line of createInterface({ input: Readable.fromWeb(answer.body) })) last = line;
  return `${seconds(begun)} s\t${last}`;
}

function seconds(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
