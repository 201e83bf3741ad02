/** Adds up what speaks for each of many records, named by their places; emptying it takes as long as filling it did. */
export class Tally {
  private scores = new Float32Array(0);
  /** The last term that counted for a place, and how many did. */
  private lastTerms = new Int32Array(0);
  private counts = new Uint16Array(0);
  private touched: number[] = [];
  private term = 0;

  /** Makes room for places below `size`. */
  grow(size: number): void {
    if (size <= this.scores.length) return;
    this.scores = new Float32Array(2 * size);
    this.lastTerms = new Int32Array(2 * size);
    this.counts = new Uint16Array(2 * size);
  }

  /** What is added from now on is one term, which counts once for a place, by the first score that it gets there. */
  nextTerm(): void {
    this.term++;
  }

  add(places: readonly number[], score: number): void {
    for (const place of places) {
      if (this.lastTerms[place] === this.term) continue;
      if (this.counts[place] === 0) this.touched.push(place);
      this.count(place, score);
    }
  }

  /** For the places that have a score already. */
  addToScored(places: readonly number[], score: number): void {
    for (const place of places)
      if (this.counts[place]! > 0 && this.lastTerms[place] !== this.term) this.count(place, score);
  }

  /** How many places have a score. */
  get size(): number {
    return this.touched.length;
  }

  /** Shows every place that has a score, with the number of terms that gave it, and forgets them. */
  drain(visit: (place: number, score: number, terms: number) => void): void {
    for (const place of this.touched) {
      visit(place, this.scores[place]!, this.counts[place]!);
      this.scores[place] = 0;
      this.counts[place] = 0;
    }
    this.touched = [];
  }

  private count(place: number, score: number): void {
    this.lastTerms[place] = this.term;
    this.counts[place]!++;
    this.scores[place]! += score;
  }
}
