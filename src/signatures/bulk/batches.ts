const MAX_ITEMS = 400;
const MAX_BYTES = 1_048_576;
/** Whoever sends slowly is answered all the same. */
const MAX_MILLISECONDS = 150;

/** Groups what arrives: at most 400 items, about a MiB, or what came within 150 ms. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  bytesOf: (item: T) => number = () => 0,
): AsyncGenerator<T[]> {
  const source = items[Symbol.asyncIterator]();
  let next = made(source.next());
  try {
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      let bytes = bytesOf(first.value);
      const timer = new Timer(MAX_MILLISECONDS);
      next = made(source.next());
      while (batch.length < MAX_ITEMS && bytes < MAX_BYTES) {
        const arrived = await Promise.race([next, timer.over]);
        if (!arrived || arrived.done) break;
        batch.push(arrived.value);
        bytes += bytesOf(arrived.value);
        next = made(source.next());
      }
      timer.stop();
      yield batch;
    }
  } finally {
    end(source);
  }
}

class Timer {
  /** Resolves to nothing. */
  readonly over: Promise<undefined>;
  private handle?: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.over = new Promise((resolve) => (this.handle = setTimeout(resolve, milliseconds, undefined)));
  }

  stop(): void {
    clearTimeout(this.handle);
  }
}

/** Whoever awaits it is told of its failure; until then nobody does. */
function made<T>(next: Promise<T>): Promise<T> {
  next.catch(() => undefined);
  return next;
}

/** Not awaited: what is being made may wait for a sender who waits for our answer. */
function end(source: AsyncIterator<unknown>): void {
  source.return?.(undefined).catch(() => undefined);
}

/** Makes the next item while the last one is used. */
export async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = made(items.next());
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = made(items.next());
      yield value;
    }
  } finally {
    end(items);
  }
}
