/** A call is repeated until a sample is long enough for the clock, and samples until there are enough for a median. */
const SAMPLE_MS = 0.2;
const BLOCK_MS = 12;
const MIN_SAMPLES = 10;
const ROUNDS = 4;
const MAX_CALLS = 500;

/** Who takes longer for a text is asked once more and no more. */
const LONG_MS = 100;

/** @returns the milliseconds that `work` took and what it gave. */
export function timed(work) {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

/** What is in use after collecting garbage, typed arrays included, in MiB. Node has to run with `--expose-gc`. */
export function heapMib() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/**
 * Milliseconds that each engine takes for a text: `cold` when it has never seen it, then the median and the best of many
 * calls. They take turns, so that what else the machine does meets all of them. Each call gets a copy of its own, as a
 * request does: V8 remembers the hash of a string.
 */
export function compare(engines, text) {
  const bytes = Buffer.from(text);
  const measured = engines.map(({ match }) => {
    const copy = bytes.toString();
    const [cold, found] = timed(() => match(copy));
    return { cold, found: found.length, samples: [] };
  });
  // The first round is for the compiler.
  for (let round = 0; round <= ROUNDS; round++) {
    engines.forEach(({ match }, index) => {
      const { samples } = measured[index];
      if (samples[0] > LONG_MS) return;
      if (round === 1) samples.length = 0;
      sampleInto(samples, match, bytes);
    });
  }
  return measured.map(({ samples, ...rest }) => ({ ...rest, median: median(samples), best: Math.min(...samples) }));
}

function sampleInto(samples, match, bytes) {
  let calls = 1;
  for (let spent = 0, left = MIN_SAMPLES; spent < BLOCK_MS || left > 0; left--) {
    const copies = Array.from({ length: calls }, () => bytes.toString());
    const [ms] = timed(() => copies.forEach((copy) => match(copy)));
    samples.push(ms / calls);
    spent += ms;
    calls = Math.min(MAX_CALLS, Math.ceil((SAMPLE_MS * calls) / ms));
  }
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}
