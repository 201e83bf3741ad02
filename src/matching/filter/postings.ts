const NONE = -1;

/**
 * Where each literal is filed: entries in typed columns that grow by doubling. An entry stands in two lists at once, the
 * doubly linked one of its gram and the one of its owner. Freed entries are used again.
 */
export class Postings {
  /** The program that requires the literal. */
  owner = new Int32Array(256);
  /** Where the gram stands in the literal. */
  offset = new Int32Array(256);
  gram = new Int32Array(256);
  /** The next entry of the same gram; of a freed entry, the next freed one. */
  next = new Int32Array(256);
  previous = new Int32Array(256);
  /** The next entry of the same owner. */
  sibling = new Int32Array(256);
  readonly literal: string[] = [];
  private freed = NONE;
  private count = 0;

  /** Makes an entry at the front of both lists, given their first entries until now (-1: none). */
  add(owner: number, literal: string, offset: number, gram: number, gramHead: number, ownerHead: number): number {
    const entry = this.take();
    this.owner[entry] = owner;
    this.offset[entry] = offset;
    this.gram[entry] = gram;
    this.literal[entry] = literal;
    this.next[entry] = gramHead;
    this.previous[entry] = NONE;
    this.sibling[entry] = ownerHead;
    if (gramHead !== NONE) this.previous[gramHead] = entry;
    return entry;
  }

  /** Takes the entry out of its gram's list and frees it. @returns the list's first entry now, given the one before. */
  remove(entry: number, gramHead: number): number {
    const next = this.next[entry]!;
    const previous = this.previous[entry]!;
    if (next !== NONE) this.previous[next] = previous;
    if (previous !== NONE) this.next[previous] = next;
    this.literal[entry] = '';
    this.next[entry] = this.freed;
    this.freed = entry;
    return entry === gramHead ? next : gramHead;
  }

  private take(): number {
    const entry = this.freed;
    if (entry !== NONE) {
      this.freed = this.next[entry]!;
      return entry;
    }
    if (this.count === this.owner.length) this.grow();
    return this.count++;
  }

  private grow(): void {
    for (const column of ['owner', 'offset', 'gram', 'next', 'previous', 'sibling'] as const) {
      const grown = new Int32Array(this[column].length * 2);
      grown.set(this[column]);
      this[column] = grown;
    }
  }
}
