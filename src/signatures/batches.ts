const MAX_ITEMS = 400;
const MAX_BYTES = 1_048_576;
/** Whoever sends slowly is answered all the same. */
const MAX_MILLISECONDS = 150;

/** Groups what arrives: at most 400 items, about a MiB, or what came within 150 ms. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  bytesOf: (item: T) => number = () => 0,
): AsyncGenerator<T[]> {
  let [batch, bytes, started]: [T[], number, number] = [[], 0, 0];
  for await (const item of items) {
    if (batch.length === 0) [bytes, started] = [0, performance.now()];
    batch.push(item);
    bytes += bytesOf(item);
    if (batch.length >= MAX_ITEMS || bytes >= MAX_BYTES || performance.now() - started > MAX_MILLISECONDS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Makes the next item while the last one is used. */
export async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  const make = () => {
    const next = items.next();
    // Whoever awaits it is told of its failure; until then nobody does.
    next.catch(() => undefined);
    return next;
  };
  let next = make();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = make();
      yield value;
    }
  } finally {
    // Not awaited: what is being made may wait for a sender who waits for our answer.
    items.return(undefined).catch(() => undefined);
  }
}
