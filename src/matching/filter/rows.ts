export const NONE = -1;

const FIRST_CAPACITY = 256;

/**
 * Rows of as many 32-bit numbers as there are columns, side by side, since who reads one number of a row reads the
 * others. A row is named by where it starts in `cells`: its numbers are `cells[row + column]`. Freed rows are used again.
 */
export class Rows {
  /** It is another array after `take`. */
  cells: Int32Array;
  /** Freed rows, each naming the next one in its first column. */
  private freed = NONE;
  private end = 0;

  constructor(private readonly columns: number) {
    this.cells = new Int32Array(FIRST_CAPACITY * columns).fill(NONE);
  }

  /** A row of NONE. */
  take(): number {
    const row = this.freed;
    if (row === NONE) {
      if (this.end === this.cells.length) this.grow();
      this.end += this.columns;
      return this.end - this.columns;
    }
    this.freed = this.cells[row]!;
    this.cells.fill(NONE, row, row + this.columns);
    return row;
  }

  free(row: number): void {
    this.cells[row] = this.freed;
    this.freed = row;
  }

  private grow(): void {
    const longer = new Int32Array(2 * this.cells.length).fill(NONE, this.cells.length);
    longer.set(this.cells);
    this.cells = longer;
  }
}
