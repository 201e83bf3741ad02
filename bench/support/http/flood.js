import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';

const HEADERS = { 'content-type': 'application/json' };

/** What was answered, and how soon. */
class Tally {
  constructor(seconds) {
    this.seconds = seconds;
    this.latency = createHistogram();
    this.statuses = {};
  }

  note(status, ms) {
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (status === 200) this.latency.record(Math.max(1, Math.ceil(ms * 1000)));
  }

  measured() {
    const { statuses, latency, seconds } = this;
    const all = Object.values(statuses).reduce((sum, count) => sum + count, 0);
    const { 200: answered = 0, 503: refused = 0, ...others } = statuses;
    if (answered === 0) throw new Error(`Nothing was answered: ${JSON.stringify(statuses)}.`);
    return {
      asked_per_s: Math.round(all / seconds),
      per_s: Math.round(answered / seconds),
      p50_ms: latency.percentile(50) / 1000,
      p99_ms: latency.percentile(99) / 1000,
      refused,
      others,
    };
  }
}

/** Connections that ask again as soon as they are told anything. */
export function closedLoop({ url, bodies }, { connections, seconds }) {
  const tally = new Tally(seconds);
  let next = 0;
  return new Promise((resolve, reject) => {
    const cannon = autocannon(
      {
        url,
        method: 'POST',
        headers: HEADERS,
        connections,
        duration: seconds,
        requests: [{ setupRequest: (asked) => ({ ...asked, body: bodies[next++ % bodies.length] }) }],
      },
      (error) => (error ? reject(error) : resolve(tally.measured())),
    );
    cannon.on('response', (_client, status, _bytes, ms) => tally.note(status, ms));
  });
}
