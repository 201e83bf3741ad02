const EVERY_MS = 1_000;

/** Watches how much memory each replica takes, in MiB, for as long as it is not stopped. */
export class MemoryWatch {
  constructor(replicas) {
    this.replicas = replicas.map((replica) => ({ replica, sizes: [] }));
    this.timer = setInterval(() => {
      for (const { replica, sizes } of this.replicas) sizes.push(replica.residentMiB());
    }, EVERY_MS);
  }

  /** Of each replica: the middle sizes of the quarters of the time, which tell whether it grows, and the largest. */
  stop() {
    clearInterval(this.timer);
    return this.replicas.map(({ sizes }) => ({
      quarters: [0, 1, 2, 3].map((n) => {
        const quarter = sizes.slice((n * sizes.length) / 4, ((n + 1) * sizes.length) / 4);
        return quarter.toSorted((a, b) => a - b)[quarter.length >> 1];
      }),
      peak: Math.max(...sizes),
    }));
  }
}
