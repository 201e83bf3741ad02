/**
 * Times the match engine beside others, on the same patterns and texts:
 *
 *     npm run bench:engine -- --sizes 1000,10000,100000,1000000 [--corpus FILE] [--texts '5 KB,1 MB'] [--json]
 *
 * Without `--corpus` the patterns are made; a corpus has records, NDJSON, `.gz` or not. Each size has a process of its
 * own, and a line of JSON. `npm run build` has to come first.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { growthReport, sizeReport } from './support/engine/report.js';

const ONE_SIZE = fileURLToPath(new URL('./support/engine/one-size.js', import.meta.url));
// As `npm start` does.
const NODE_OPTIONS = ['--max-semi-space-size=64', '--expose-gc', '--max-old-space-size=6000'];

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    texts: { type: 'string' },
    corpus: { type: 'string' },
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const { corpus, dist } = options;
const lengths = options.texts?.split(',');

const sizes = [];
for (const size of options.sizes.split(',').map(Number)) {
  const measured = await measure({ size, corpus, dist, lengths });
  sizes.push(measured);
  console.log(options.json ? JSON.stringify(measured) : `${sizeReport(measured)}\n`);
}
if (!options.json && sizes.length > 1) console.log(growthReport(sizes));

async function measure(task) {
  const child = fork(ONE_SIZE, [JSON.stringify(task)], { execArgv: NODE_OPTIONS });
  const sent = once(child, 'message');
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Measuring ${task.size} patterns ended with ${code}.`);
  return (await sent)[0];
}
