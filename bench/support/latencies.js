import { createHistogram } from 'node:perf_hooks';

/** Times of many requests, by what is asked of them: percentiles in milliseconds. */
export class Latencies {
  constructor() {
    this.histogram = createHistogram();
  }

  add(ms) {
    // Histograms are of whole numbers, from 1.
    this.histogram.record(Math.max(1, Math.round(ms * 1000)));
  }

  figures() {
    const { histogram } = this;
    const at = (percent) => Math.round(histogram.percentile(percent) / 100) / 10;
    return { count: histogram.count, p50: at(50), p99: at(99), p99_9: at(99.9), max: at(100) };
  }
}
