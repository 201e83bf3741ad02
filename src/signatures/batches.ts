const MAX_ITEMS = 100;
/** Whoever sends slowly is answered all the same, and on the embedded database everyone else waits for a batch. */
const MAX_MILLISECONDS = 150;

/** Groups what arrives: at most 100 items, or what came within 150 ms. */
export async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let started = performance.now();
  for await (const item of items) {
    if (batch.length === 0) started = performance.now();
    batch.push(item);
    if (batch.length >= MAX_ITEMS || performance.now() - started > MAX_MILLISECONDS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
