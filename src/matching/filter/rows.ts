export const NONE = -1;

const FIRST_CAPACITY = 256;

/** Rows of 32-bit numbers in typed columns, which grow by doubling. Freed rows are used again. */
export class Rows<Column extends string> {
  /** The columns by name; they are other arrays after `take`. */
  readonly columns: Record<Column, Int32Array>;
  private readonly names: readonly Column[];
  /** Freed rows, each naming the next one in its first column. */
  private freed = NONE;
  private count = 0;
  private capacity = FIRST_CAPACITY;

  constructor(...names: Column[]) {
    this.names = names;
    const columns = names.map((name) => [name, new Int32Array(FIRST_CAPACITY).fill(NONE)]);
    this.columns = Object.fromEntries(columns) as Record<Column, Int32Array>;
  }

  /** A row of NONE. */
  take(): number {
    const row = this.freed;
    if (row === NONE) {
      if (this.count === this.capacity) this.grow();
      return this.count++;
    }
    this.freed = this.columns[this.names[0]!][row]!;
    for (const name of this.names) this.columns[name][row] = NONE;
    return row;
  }

  free(row: number): void {
    this.columns[this.names[0]!][row] = this.freed;
    this.freed = row;
  }

  private grow(): void {
    this.capacity *= 2;
    for (const name of this.names) {
      const longer = new Int32Array(this.capacity).fill(NONE);
      longer.set(this.columns[name]);
      this.columns[name] = longer;
    }
  }
}
