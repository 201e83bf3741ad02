/** What makes two items the same; undefined for what is like nothing else. */
export type ItemKey<T> = (item: T, index: number) => string | undefined;

/**
 * For each item of `next` the index of the item of `previous` that it continues, each at most once. The keys are tried
 * one after the other over all items, the surest first. An undefined item takes no part.
 */
export function pairItems<T>(
  previous: readonly (T | undefined)[],
  next: readonly (T | undefined)[],
  keys: readonly ItemKey<T>[],
): (number | undefined)[] {
  const pairs = next.map((): number | undefined => undefined);
  const free = new Set(previous.keys());
  for (const keyOf of keys) {
    const candidates = new Map<string, number[]>();
    for (const index of free) {
      const key = keyAt(previous, index, keyOf);
      if (key === undefined) continue;
      const same = candidates.get(key);
      if (same) same.push(index);
      else candidates.set(key, [index]);
    }
    for (const index of next.keys()) {
      if (pairs[index] !== undefined) continue;
      const key = keyAt(next, index, keyOf);
      const pair = key === undefined ? undefined : candidates.get(key)?.shift();
      if (pair === undefined) continue;
      pairs[index] = pair;
      free.delete(pair);
    }
  }
  return pairs;
}

function keyAt<T>(items: readonly (T | undefined)[], index: number, keyOf: ItemKey<T>): string | undefined {
  const item = items[index];
  return item === undefined ? undefined : keyOf(item, index);
}
