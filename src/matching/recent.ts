/** What was made last, by key: the values used longest ago make room. */
export class Recent<Key, Value> {
  private readonly values = new Map<Key, Value>();

  constructor(private readonly capacity: number) {}

  get(key: Key, make: () => Value): Value {
    const value = this.values.get(key) ?? make();
    // A Map keeps the order of insertion: what is put in again is the youngest.
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.capacity) this.values.delete(this.values.keys().next().value!);
    return value;
  }

  delete(key: Key): void {
    this.values.delete(key);
  }
}
