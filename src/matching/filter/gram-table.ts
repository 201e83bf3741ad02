/** Heads of a list that is empty, and of a slot that no gram has. */
const EMPTY = -1;
const UNUSED = -2;

/** Bits of the bitmap for each gram, of which two are set, in one word: one foreign gram in fifty passes at most. */
const BITS_PER_GRAM = 16;
const MIN_BITS = 1 << 13;
const MIN_SLOTS = 1 << 8;

/** Spreads grams; the high bits of the product are used. */
const MULTIPLIER = 0x9e3779b1;

/** A bitmap of the grams that a table holds. The `32 - shift` high bits of a gram's hash name its word. */
export interface GramFilter {
  bits: Int32Array;
  shift: number;
}

/** Whether the table may have a list for the gram: never a wrong no, and a wrong yes for few. */
export function mayHold(bits: Int32Array, shift: number, gram: number): boolean {
  const hash = Math.imul(gram, MULTIPLIER);
  const word = bits[hash >>> shift]!;
  // Two bits of the word, by other bits of the hash than name it: a shift takes the five lowest.
  return ((word >>> (hash >>> 2)) & (word >>> (hash >>> 7)) & 1) === 1;
}

/** Notes a gram in such a bitmap. */
export function noteGram(bits: Int32Array, shift: number, gram: number): void {
  const hash = Math.imul(gram, MULTIPLIER);
  bits[hash >>> shift]! |= (1 << (hash >>> 2)) | (1 << (hash >>> 7));
}

/**
 * Grams of one width (see `GRAM_KINDS`), each with the head and the length of a list kept elsewhere: an open-addressing
 * table of typed arrays behind a bitmap that turns most windows of a text away. It grows by doubling. A gram whose
 * list has become empty keeps its slot until the table is laid out anew.
 */
export class GramTable {
  /** A gram and the head of its list stand side by side: one look into the memory is enough for both. */
  private slots = emptySlots(MIN_SLOTS);
  private lengths = new Int32Array(MIN_SLOTS);
  private slotShift = 32 - Math.log2(MIN_SLOTS);
  private usedCount = 0;
  private liveCount = 0;
  private bits = new Int32Array(MIN_BITS / 32);
  private wordShift = 32 - Math.log2(MIN_BITS / 32);

  /** How many grams have lists. */
  get size(): number {
    return this.liveCount;
  }

  /** The first entry of a gram's list, or -1. */
  head(gram: number): number {
    return Math.max(EMPTY, this.slots[2 * this.slotOf(gram) + 1]!);
  }

  /** The first entries of the lists of many grams, in place of the grams, or -1. Asked together, the memory answers sooner. */
  heads(grams: Int32Array, count: number): void {
    const { slots, slotShift } = this;
    const last = slots.length / 2 - 1;
    for (let i = 0; i < count; i++) {
      const gram = grams[i]!;
      let slot = Math.imul(gram, MULTIPLIER) >>> slotShift;
      while (slots[2 * slot] !== gram && slots[2 * slot + 1] !== UNUSED) slot = (slot + 1) & last;
      grams[i] = slots[2 * slot + 1]!;
    }
  }

  /** How many entries a gram's list has. */
  length(gram: number): number {
    return this.lengths[this.slotOf(gram)]!;
  }

  /** Puts `entry` at the head of the gram's list, which thereby has one more. */
  push(gram: number, entry: number): void {
    let slot = this.slotOf(gram);
    if (this.slots[2 * slot + 1] === UNUSED) {
      if ((this.usedCount + 1) * 2 > this.lengths.length) {
        this.layOut();
        slot = this.slotOf(gram);
      }
      this.slots[2 * slot] = gram;
      this.usedCount++;
      noteGram(this.bits, this.wordShift, gram);
    }
    if (this.lengths[slot]!++ === 0) this.liveCount++;
    this.slots[2 * slot + 1] = entry;
  }

  /** Takes one entry out of the gram's list, which then starts with `head` (-1: it is empty). */
  drop(gram: number, head: number): void {
    const slot = this.slotOf(gram);
    this.slots[2 * slot + 1] = head;
    if (--this.lengths[slot]! === 0) this.liveCount--;
  }

  /** A filter whose test is cheap enough for every window of a text; see `mayHold`. It is another one after `push`. */
  get filter(): GramFilter {
    return { bits: this.bits, shift: this.wordShift };
  }

  /** The gram's slot, or the free one where it belongs. */
  private slotOf(gram: number): number {
    const { slots } = this;
    const last = slots.length / 2 - 1;
    let slot = Math.imul(gram, MULTIPLIER) >>> this.slotShift;
    while (slots[2 * slot] !== gram && slots[2 * slot + 1] !== UNUSED) slot = (slot + 1) & last;
    return slot;
  }

  /** Moves the grams that have lists into tables of a size that suits them, and forgets the others. */
  private layOut(): void {
    const { slots: old, lengths } = this;
    let slotCount = MIN_SLOTS;
    while (slotCount < this.liveCount * 4) slotCount *= 2;
    let bitCount = MIN_BITS;
    while (bitCount < slotCount * (BITS_PER_GRAM / 2)) bitCount *= 2;

    this.slots = emptySlots(slotCount);
    this.lengths = new Int32Array(slotCount);
    this.slotShift = 32 - Math.log2(slotCount);
    this.usedCount = this.liveCount;
    this.bits = new Int32Array(bitCount / 32);
    this.wordShift = 32 - Math.log2(bitCount / 32);
    for (let from = 0; from < lengths.length; from++) {
      if (lengths[from] === 0) continue;
      const gram = old[2 * from]!;
      const slot = this.slotOf(gram);
      this.slots[2 * slot] = gram;
      this.slots[2 * slot + 1] = old[2 * from + 1]!;
      this.lengths[slot] = lengths[from]!;
      noteGram(this.bits, this.wordShift, gram);
    }
  }
}

function emptySlots(count: number): Int32Array {
  return new Int32Array(2 * count).fill(UNUSED);
}
