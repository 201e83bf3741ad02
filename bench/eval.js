/**
 * Measures how good answers are, on records and queries of which the right records are known:
 *
 *     npm run eval -- --signatures FILE... --queries FILE... [--negatives FILE...] [--made COUNT] [--json]
 *
 * The records, and the seed records, are imported into a fresh embedded database, and each query is asked over HTTP.
 * `--made` asks as many more queries, made of the records themselves: dressed as programs print errors, and damaged.
 * Negatives are texts that no record should answer. `npm run build` has to come first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { calibrationOf, countsBy, countsOf, falseAnswers, worstOf } from './support/eval/figures.js';
import { madeQueries } from './support/eval/made-queries.js';
import { outcomeOf } from './support/eval/outcome.js';
import { readQueries } from './support/eval/queries.js';
import { reportOf } from './support/eval/report.js';
import { openStore } from './support/eval/store.js';

const WORST = 20;

const options = yargs(hideBin(process.argv))
  .options({
    signatures: { type: 'string', array: true, default: [], describe: 'Files or folders of records' },
    queries: { type: 'string', array: true, default: [], describe: 'Files of queries: NDJSON of {text, expect, …}' },
    negatives: {
      type: 'string',
      array: true,
      default: [],
      describe: 'Files of texts without an answer: NDJSON of {text}',
    },
    made: { type: 'number', default: 0, describe: 'How many queries to make of the records' },
    seed: { type: 'number', default: 1, describe: 'Which queries are made' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)), describe: 'The build' },
  })
  .strict()
  .parseSync();

const folder = mkdtempSync(join(tmpdir(), 'cairn-eval-'));
const store = await openStore(options.dist, folder);
try {
  if (options.signatures.length > 0) await store.import(options.signatures);
  const records = [];
  for await (const record of store.records()) records.push(record);
  const queries = [...readQueries(options.queries), ...madeQueries(records, options.made, options.seed)];
  const answered = await ask(queries);
  const negatives = await ask(readQueries(options.negatives));
  const figures = {
    records: records.length,
    ...(answered.length > 0 && {
      queries: countsOf(answered),
      by_damage: countsBy(answered, 'damage'),
      by_language: countsBy(answered, 'language'),
    }),
    ...(negatives.length > 0 && { negatives: falseAnswers(negatives) }),
    calibration: calibrationOf([...answered, ...negatives]),
    worst: worstOf(answered, WORST),
  };
  console.log(options.json ? JSON.stringify(figures, null, 2) : reportOf(figures));
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}

async function ask(queries) {
  const outcomes = [];
  for (const query of queries) outcomes.push(outcomeOf(query, await store.ask(query)));
  return outcomes;
}
