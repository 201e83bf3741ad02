/**
 * What was made last, by key. Two generations: when the young one is full, it is the old one, and what was not asked
 * for since then makes room.
 */
export class Recent<Key, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  /** @param capacity values in each generation */
  constructor(private readonly capacity: number) {}

  get(key: Key, make: () => Value): Value {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? make();
    if (this.young.size >= this.capacity) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }

  delete(key: Key): void {
    this.young.delete(key);
    this.old.delete(key);
  }
}
