// A name of the module: in a sandboxed realm, looking up a global costs more than all else in the scan.
const { imul } = Math;

const EMPTY = -1;

/** Bits of the bitmap for each gram, of which two are set, in one word: one foreign gram in fifty passes at most. */
const BITS_PER_GRAM = 16;
const MIN_BITS = 1 << 16;
const MIN_SLOTS = 1 << 8;

/** Spreads grams; the high bits of the product are used. */
const MULTIPLIER = 0x9e3779b1;

/** A bitmap of the grams that a table holds. The `32 - shift` high bits of a gram's hash name its word. */
export interface GramFilter {
  bits: Uint32Array;
  shift: number;
}

/** Whether the table may have a list for the gram: never a wrong no, and a wrong yes for few. */
export function mayHold(bits: Uint32Array, shift: number, gram: number): boolean {
  const hash = imul(gram, MULTIPLIER);
  const mask = bitsOf(hash);
  return (bits[hash >>> shift]! & mask) === mask;
}

/** Two bits of a word, by other bits of the hash than name the word. */
function bitsOf(hash: number): number {
  return (1 << ((hash >>> 2) & 31)) | (1 << ((hash >>> 7) & 31));
}

/**
 * Grams of one width (1 to 4 symbols, or 8), each with the head and the length of a list kept elsewhere: an open-addressing
 * table of typed arrays behind a bitmap that turns most windows of a text away. It grows by doubling. A gram whose
 * list has become empty keeps its slot until the table is laid out anew.
 */
export class GramTable {
  private grams = new Int32Array(MIN_SLOTS);
  private heads = new Int32Array(MIN_SLOTS).fill(EMPTY);
  private lengths = new Int32Array(MIN_SLOTS);
  private used = new Uint8Array(MIN_SLOTS);
  private slotShift = 32 - Math.log2(MIN_SLOTS);
  private usedCount = 0;
  private liveCount = 0;
  private bits = new Uint32Array(MIN_BITS / 32);
  private wordShift = 32 - Math.log2(MIN_BITS / 32);

  /** How many grams have lists. */
  get size(): number {
    return this.liveCount;
  }

  /** The first entry of a gram's list, or -1. */
  head(gram: number): number {
    return this.heads[this.slotOf(gram)]!;
  }

  /** How many entries a gram's list has. */
  length(gram: number): number {
    return this.lengths[this.slotOf(gram)]!;
  }

  /** Puts `entry` at the head of the gram's list, which thereby has one more. */
  push(gram: number, entry: number): void {
    let slot = this.slotOf(gram);
    if (!this.used[slot]) {
      if ((this.usedCount + 1) * 2 > this.grams.length) {
        this.layOut();
        slot = this.slotOf(gram);
      }
      this.used[slot] = 1;
      this.grams[slot] = gram;
      this.usedCount++;
      this.setBit(gram);
    }
    if (this.lengths[slot]!++ === 0) this.liveCount++;
    this.heads[slot] = entry;
  }

  /** Takes one entry out of the gram's list, which then starts with `head` (-1: it is empty). */
  drop(gram: number, head: number): void {
    const slot = this.slotOf(gram);
    this.heads[slot] = head;
    if (--this.lengths[slot]! === 0) this.liveCount--;
  }

  /** A filter whose test is cheap enough for every window of a text; see `mayHold`. It is another one after `push`. */
  get filter(): GramFilter {
    return { bits: this.bits, shift: this.wordShift };
  }

  /** The gram's slot, or the free one where it belongs. */
  private slotOf(gram: number): number {
    const last = this.grams.length - 1;
    let slot = imul(gram, MULTIPLIER) >>> this.slotShift;
    while (this.used[slot] && this.grams[slot] !== gram) slot = (slot + 1) & last;
    return slot;
  }

  private setBit(gram: number): void {
    const hash = imul(gram, MULTIPLIER);
    this.bits[hash >>> this.wordShift]! |= bitsOf(hash);
  }

  /** Moves the grams that have lists into tables of a size that suits them, and forgets the others. */
  private layOut(): void {
    const { grams, heads, lengths } = this;
    let slots = MIN_SLOTS;
    while (slots < this.liveCount * 4) slots *= 2;
    let bitCount = MIN_BITS;
    while (bitCount < slots * (BITS_PER_GRAM / 2)) bitCount *= 2;

    this.grams = new Int32Array(slots);
    this.heads = new Int32Array(slots).fill(EMPTY);
    this.lengths = new Int32Array(slots);
    this.used = new Uint8Array(slots);
    this.slotShift = 32 - Math.log2(slots);
    this.usedCount = this.liveCount;
    this.bits = new Uint32Array(bitCount / 32);
    this.wordShift = 32 - Math.log2(bitCount / 32);
    for (let old = 0; old < grams.length; old++) {
      if (lengths[old] === 0) continue;
      const gram = grams[old]!;
      const slot = this.slotOf(gram);
      this.used[slot] = 1;
      this.grams[slot] = gram;
      this.heads[slot] = heads[old]!;
      this.lengths[slot] = lengths[old]!;
      this.setBit(gram);
    }
  }
}
