/**
 * Times the match engine on sets and texts that were made to be slow, beside an ordinary text of the same length:
 *
 *     npm run bench:engine:hostile [-- --json] [--dist FOLDER …]
 *
 * `npm run build` has to come first. That costs stay bounded is held by `src/matching/hostile.spec.ts`, in steps.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madePatterns } from './support/engine/templates.js';
import { timed, median } from './support/engine/measuring.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    dist: { type: 'string', multiple: true, default: [fileURLToPath(new URL('../dist', import.meta.url))] },
  },
});
const builds = [];
for (const dist of options.dist) builds.push({ dist, ...(await import(resolve(dist, 'matching/pattern-set.js'))) });

const MB = 1 << 20;
const ORDINARY = '2026-01-12 08:15:30 INFO a line of a log on which nothing of interest has happened so far\n';
const made = madePatterns(10_000);
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const filled = (text, length = MB) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const other = (i) =>
  i
    .toString(4)
    .padStart(7, '0')
    .replace(/./g, (digit) => ['\\d', '[a-f]', '\\S', '.'][digit]);
const literals = made.map((regex) => regex.replace(/[^a-z ]+/gi, ' ')).join(' ');

const CASES = [
  ['10,000 made patterns', made, { 'ordinary lines': filled(ORDINARY) }],
  ['10,000 equal patterns', times(10_000, () => 'upstream (?P<name>\\S+) was lost'), sharing('upstream db was lost')],
  [
    '10,000 with one literal',
    times(10_000, (i) => `the upstream sent ${other(i)}`),
    sharing('the upstream sent nothing'),
  ],
  [
    '10,000 with shared grams',
    times(10_000, (i) => `aaaaaaaaa${String.fromCharCode(0x4e00 + (i >> 7), 0x4e00 + (i & 127))}`),
    { 'one character': filled('a') },
  ],
  [
    '1,000 large programs',
    times(1000, (i) => `needle (?:ab|cd){1,${100 + (i % 800)}}e[${i % 10}]?x{${1 + Math.floor(i / 800)}}`),
    { 'one line': 'needle abcdabcdexx' },
  ],
  ['1,900 branches', [times(1900, (i) => (i + 1296).toString(36)).join('|')], { 'ordinary lines': filled(ORDINARY) }],
  ['no literal', ['[a-z]{3}\\d', '\\w+=\\w+', '(?:\\d+\\.){3}\\d+'], { 'ordinary lines': filled(ORDINARY) }],
  ['nested repeats', ['(?:x{1,30}){1,30}y'], { 'one character': filled('x') }],
  [
    '10,000 made patterns',
    made,
    {
      'one line of 10 MB': filled(ORDINARY.replace('\n', ' '), 10 * MB),
      'error error error': filled('error error error\n'),
      'one character': filled('a'),
      'grams of the set': filled(literals.replace(/\w+ /g, (word, at) => (at % 3 ? word : word.slice(0, 4)))),
      'nested encodings': filled('%252525255C\\\\\\\\u0026amp;amp;quot; '),
    },
  ],
];

const rows = [];
for (const [patterns, regexes, texts] of CASES) {
  const sets = builds.map(({ dist, PatternSet }) => {
    const set = new PatternSet();
    const [build_ms] = timed(() => regexes.forEach((regex) => set.add({ regex })));
    return { dist, build_ms, set };
  });
  for (const [text, content] of Object.entries(texts))
    for (const { dist, build_ms, set } of sets) {
      const [cold, { matches, skipped }] = timed(() => set.match(content));
      const warm = cold > 2000 ? cold : median(times(5, () => timed(() => set.match(content))[0]));
      const row = {
        ...(sets.length > 1 && { dist }),
        patterns,
        text,
        build_ms,
        cold_ms: cold,
        warm_ms: warm,
        matches: matches.length,
        skipped: skipped.length,
      };
      rows.push(row);
      if (options.json) console.log(JSON.stringify(row));
    }
}
if (!options.json)
  console.table(
    rows.map((row) => ({
      ...row,
      build_ms: Math.round(row.build_ms),
      cold_ms: row.cold_ms.toFixed(1),
      warm_ms: row.warm_ms.toFixed(1),
    })),
  );

function sharing(line) {
  return { 'without the literal': filled(ORDINARY), 'with it once': `${filled(ORDINARY)}${line}\n` };
}
