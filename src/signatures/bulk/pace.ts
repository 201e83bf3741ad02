/** Preparing more at once would hold up everything else in this process. */
const [MIN, START, MAX] = [10, 100, 200];

/** How many records to write at once, so that a batch takes about as long as it should on whatever database this is. */
export class Pace {
  private batch = START;

  constructor(private readonly targetMs: number) {}

  get size(): number {
    return Math.round(this.batch);
  }

  /** Does the work of a batch, and takes note of how long that takes. */
  async of<T>(records: number, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    const fitting = (records * this.targetMs) / Math.max(1, performance.now() - started);
    // A batch that is smaller than asked for says little of bigger ones.
    if (fitting < this.batch || records >= this.size) this.batch += (fitting - this.batch) / 2;
    this.batch = Math.min(MAX, Math.max(MIN, this.batch));
    return result;
  }
}
