import { readFileSync } from 'node:fs';
import { randomNumbers } from '../random.js';

const TEXT_BYTES = 1024;
/** So many different ones take turns: no cache of a sensible size answers them. */
const BODIES = 4096;
const VALUES = ['orders_v2', 'db-01.example.com', '10.0.3.8', 'x7f3', 'payments', 'WEB-INF'];
const NOISE = readFileSync(new URL('../../../data/noise/en.log', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

/**
 * Bodies of questions about 1 KB of a log in which, as the services say, there are exactly `hits` (0 or 1) errors. The
 * engines remember them.
 * @returns them with the length of the middle answer.
 */
export async function requestBodies(services, records, hits) {
  for (const service of services) await service.tell({ engine: 'remembered' });
  const next = randomNumbers(7 + hits);
  const bodies = [];
  const lengths = [];
  for (let tries = 0; bodies.length < BODIES; tries++) {
    if (tries === 4 * BODIES) throw new Error(`Too few texts have ${hits} matches.`);
    const body = JSON.stringify({ text: textOf(hits ? records[next() % records.length] : undefined, next) });
    const answers = await Promise.all(services.map((service) => service.match(body)));
    const isWanted = answers
      .map((answer) => JSON.parse(answer))
      .every(({ matches, weak }) => matches.length === hits && weak.length === 0);
    if (!isWanted) continue;
    bodies.push(body);
    lengths.push(Buffer.byteLength(answers[0]));
  }
  return { bodies, answerLength: lengths.toSorted((a, b) => a - b)[lengths.length >> 1] };
}

/** 1 KB of ordinary lines of a log and, among them, the error of `record` if there is one. */
export function textOf(record, next) {
  const lines = record ? [errorOf(record, next)] : [];
  for (let left = TEXT_BYTES - Buffer.byteLength(lines.join('\n')); left > 0; left -= lines[0].length + 1) {
    lines.unshift(noise(next).slice(0, left - 1));
  }
  if (record) lines.splice(next() % lines.length, 0, lines.pop());
  return lines.join('\n');
}

/** So many ordinary lines come between two errors. */
const LINES_BETWEEN = 3_000;

/** A log of some `bytes` with errors of `records` now and then, in chunks. */
export function* logChunks(bytes, records) {
  const next = randomNumbers(11);
  for (let left = bytes, line = 0; left > 0;) {
    const lines = [];
    for (let size = 0; size < 60_000; size += lines.at(-1).length + 1) {
      const isError = ++line % LINES_BETWEEN === 0;
      lines.push(isError ? errorOf(records[next() % records.length], next) : noise(next));
    }
    const chunk = Buffer.from(`${lines.join('\n')}\n`).subarray(0, left);
    left -= chunk.length;
    yield chunk;
  }
}

function errorOf({ signature }, next) {
  return `2026-06-01 08:15:31.402 ERROR ${signature.replaceAll('%s', () => VALUES[next() % VALUES.length])}`;
}

function noise(next) {
  return NOISE[next() % NOISE.length].replace(/\d/g, () => next() % 10);
}
