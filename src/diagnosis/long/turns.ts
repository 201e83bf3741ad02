/** Lets so many do something at a time; others wait for their turn, in the order in which they came. */
export class Turns {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly most: number) {}

  get waiting(): number {
    return this.queue.length;
  }

  /** Throws the reason of `signal` as soon as that is aborted before it is its turn. */
  async take<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
    if (this.running === this.most) await this.turn(signal);
    else this.running++;
    try {
      signal.throwIfAborted();
      return await run();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }

  private turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.queue.splice(this.queue.indexOf(enter), 1);
        reject(signal.reason as Error);
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.throwIfAborted();
      signal.addEventListener('abort', leave, { once: true });
      this.queue.push(enter);
    });
  }
}
