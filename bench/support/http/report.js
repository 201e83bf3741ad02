import { median } from '../engine/measuring.js';

const TITLES = {
  fastify: 'a constant, Fastify',
  constant: 'a constant, Nest',
  match: 'POST /v1/match',
  match_without_engine: 'without the engine',
};

/** One kind of text on one build, as a table; shares of the route that answers a constant. */
export function reportOf({ dist, records, hits, answer_length: length, routes }) {
  const rows = Object.entries(routes).map(([name, { median_per_s: perS, cpu_us: cpu, p50_ms: p50, p99_ms: p99 }]) =>
    row(
      TITLES[name],
      String(perS),
      `${Math.round(100 * shareOfConstant(routes, name))} %`,
      String(cpu),
      p50.toFixed(2),
      p99.toFixed(2),
      (p99 / routes.constant.p99_ms).toFixed(2),
    ),
  );
  return [
    `${records} records, texts of 1 KB with ${hits} hits, answers of ${length} bytes (${dist})`,
    row('', 'requests/s', 'share', 'CPU µs', 'p50 ms', 'p99 ms', '× constant'),
    ...rows,
  ].join('\n');
}

/** The median over the rounds, each compared with the round beside it. */
export function shareOfConstant({ constant, ...others }, name) {
  const { per_s: perS } = { constant, ...others }[name];
  return median(perS.map((one, round) => one / constant.per_s[round]));
}

function row(title, ...cells) {
  return title.padEnd(20) + cells.map((cell) => cell.padStart(12)).join('');
}
