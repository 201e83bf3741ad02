import { GRAMS_OF_A_GUARD, NO_GRAM } from './guards.js';
import { mayHold, noteGram } from './gram-table.js';
import type { TextSymbols } from './text-symbols.js';

/** Bits for each symbol, of which each starts a gram that sets two, and never more than so many. */
const BITS_PER_SYMBOL = 32;
const MIN_BITS = 1 << 10;
const MAX_BITS = 1 << 22;

/** The grams of four symbols that stand in some texts, as a bitmap. One is used for many texts. */
export class TextGrams {
  private bits = new Int32Array(MIN_BITS / 32);
  private shift = 0;

  /** Notes the grams of these texts in place of those that there were. */
  read(texts: readonly TextSymbols[]): void {
    const symbols = texts.reduce((sum, { length }) => sum + length, 0);
    let bits = MIN_BITS;
    while (bits < Math.min(MAX_BITS, symbols * BITS_PER_SYMBOL)) bits *= 2;
    const words = bits / 32;
    if (words > this.bits.length) this.bits = new Int32Array(words);
    else this.bits.fill(0, 0, words);
    this.shift = 32 - Math.log2(words);
    for (const text of texts) this.note(text);
  }

  private note({ words, length }: TextSymbols): void {
    const { bits, shift } = this;
    let before = 0;
    for (let i = 0, last = length >> 2; i <= last; i++) {
      const word = words[i]!;
      noteGram(bits, shift, (before >>> 8) | (word << 24));
      noteGram(bits, shift, (before >>> 16) | (word << 16));
      noteGram(bits, shift, (before >>> 24) | (word << 8));
      noteGram(bits, shift, word);
      before = word;
    }
  }

  /** Whether one of the grams of a guard, which starts there, may stand in the texts: never a wrong no. */
  mayPass(cells: Int32Array, guard: number): boolean {
    const { bits, shift } = this;
    let at = guard;
    for (; at < guard + GRAMS_OF_A_GUARD && cells[at] !== NO_GRAM; at++)
      if (mayHold(bits, shift, cells[at]!)) return true;
    return at === guard;
  }
}
