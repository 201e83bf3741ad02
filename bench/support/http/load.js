import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { median } from '../engine/measuring.js';

const CONNECTIONS = 10;

/** One route under as many requests as it can answer, measured round by round. */
export class Load {
  constructor({ index, route, service, path, bodies, engine = 'running' }) {
    Object.assign(this, { index, route, service, path, bodies, engine });
    this.next = 0;
    this.forget();
  }

  forget() {
    this.rounds = [];
    this.latency = createHistogram();
  }

  async run(duration) {
    const before = await this.service.tell({ engine: this.engine });
    const result = await this.cannon(duration);
    const cpu = (await this.service.tell({})) - before;
    if (result.errors > 0 || result.non2xx > 0)
      throw new Error(`${this.route}: ${result.errors} requests failed, ${result.non2xx} were refused.`);
    const { total } = result.requests;
    this.rounds.push({ per_s: total / result.duration, cpu_us: cpu / total });
  }

  cannon(duration) {
    const { bodies, service, path } = this;
    return new Promise((resolve, reject) => {
      const cannon = autocannon(
        {
          url: service.url + path,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          connections: CONNECTIONS,
          duration,
          requests: [{ setupRequest: (request) => ({ ...request, body: bodies[this.next++ % bodies.length] }) }],
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      );
      // Its own histogram is of whole milliseconds.
      cannon.on('response', (_client, _status, _bytes, ms) => this.latency.record(Math.ceil(ms * 1000)));
    });
  }

  /** Requests a second and CPU of the service for one, as the median of the rounds; latency over all rounds. */
  measured() {
    const { rounds, latency } = this;
    return {
      per_s: rounds.map(({ per_s }) => Math.round(per_s)),
      median_per_s: Math.round(median(rounds.map(({ per_s }) => per_s))),
      cpu_us: Math.round(median(rounds.map(({ cpu_us }) => cpu_us))),
      p50_ms: latency.percentile(50) / 1000,
      p99_ms: latency.percentile(99) / 1000,
    };
  }
}
