/**
 * Times what happens to texts that nothing matched: masking a megabyte, and grouping a million error lines by template.
 *
 *     npm run bench:misses -- [--lines 1000000]
 *
 * The lines are made: each has one of 300 errors of its own words, with a time, addresses, an id and numbers. The
 * hostile texts repeat what begins a secret and never ends it. `npm run build` has to come first.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mask } from '../dist/masking/mask.js';
import { errorMessages } from '../dist/misses/error-messages.js';
import { MissGroups } from '../dist/misses/miss-groups.js';
import { randomNumbers } from './support/random.js';

const { values: options } = parseArgs({ options: { lines: { type: 'string', default: '1000000' } } });
const MEGABYTE = 1_000_000;
const LINES_A_TEXT = 50;
const HOSTILE = [
  ...['a', '1.', 'a:', '1::', 'a@', 'a@b.', '4111 ', ' ', '"', 'ghp_', 'sk-', 'eyJaaaaaaaaaaaa.', 'bearer ', '://a:'],
  ...['-----BEGIN PRIVATE KEY-----\n', 'password=', 'password="', '密码：', 'authorization:', 'cookie:a=', '&code='],
  ...['/home/', 'C:\\Users\\', ' curl', ' mysql', 'login a password ', " identified by '", '{email}'],
  ...[' ldapsearch', ' docker login', ' set a', 'echo a', 'digest ', 'a:1234:', '~a', 'token "', 'name="password"\n\n'],
];
const WORDS =
  'broker bucket cache client cluster cursor driver handler index lease ledger mirror node parser pod queue quota ' +
  'realm replica route schema segment session shard socket stream table tenant volume worker';

const filled = (part) => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);
const noise = ['en', 'zh'].map((name) => readFileSync(new URL(`../data/noise/${name}.log`, import.meta.url), 'utf8'));

const logs = maskingTime(filled(noise.join('')));
const [worst, slowest] = HOSTILE.map((part) => [part, maskingTime(filled(part))]).sort((a, b) => b[1] - a[1])[0];
console.log(`masking 1 MB of logs: ${logs.toFixed(0)} ms`);
console.log(
  `masking 1 MB of the worst of ${HOSTILE.length} hostile texts (${JSON.stringify(worst)}): ${slowest.toFixed(0)} ms`,
);

const { seconds, groups, heap } = group(Number(options.lines));
console.log(
  `grouping ${options.lines} lines: ${seconds.toFixed(1)} s, ${groups} groups, heap grown by ${heap.toFixed(0)} MiB`,
);

/** Of three calls, the best. */
function maskingTime(text) {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    mask(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function group(lines) {
  const line = lineSource();
  const groups = new MissGroups();
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  let spent = 0;
  for (let done = 0; done < lines; done += LINES_A_TEXT) {
    const text = Array.from({ length: Math.min(LINES_A_TEXT, lines - done) }, line).join('\n');
    const start = performance.now();
    groups.add(errorMessages(text), new Date());
    spent += performance.now() - start;
  }
  globalThis.gc?.();
  return { seconds: spent / 1_000, groups: groups.size, heap: (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20 };
}

function lineSource() {
  const random = randomNumbers(11);
  const words = WORDS.split(' ');
  const one = () => words[random() % words.length];
  const errors = Array.from(
    { length: 300 },
    () => `the ${one()} of the ${one()} cannot reach its ${one()}: ${one()} failed`,
  );
  return () =>
    `2026-10-12T06:${10 + (random() % 50)}:14.220Z ERROR ${errors[random() % errors.length]} ` +
    `for ann${random() % 1_000}@mail.test at 10.0.${random() % 250}.${random() % 250}:${random() % 60_000}, ` +
    `id ${random().toString(16)}a7, after ${random() % 5_000} ms`;
}
