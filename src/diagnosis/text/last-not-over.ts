/** The place of the last item for which something holds that holds for all before it; 0 when for none. */
export function lastNotOver<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) low = middle;
    else high = middle;
  }
  return low;
}
