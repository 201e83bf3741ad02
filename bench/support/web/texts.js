import { readFileSync } from 'node:fs';

const NOISE = readFileSync(new URL('../../../data/noise/en.log', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

/** A log of about `bytes` bytes whose last line is the error of `record`; another one for each `seed`. */
export function logOf(bytes, record, seed) {
  const error = `2026-06-01 08:15:31.402 ERROR ${record.signature.replaceAll('%s', `value-${seed}`)}`;
  const lines = [];
  for (let size = error.length, n = seed; size < bytes; n++) {
    const line = `${n} ${NOISE[n % NOISE.length]}`;
    lines.push(line);
    size += line.length + 1;
  }
  return [...lines, error].join('\n');
}
