/** A term that stands in two texts. */
export interface Pair {
  /** Its places in the two. */
  inPhrase: number;
  inLine: number;
  /** Bits. */
  weight: number;
}

/**
 * Of pairs ordered by their places in the phrase, those that follow each other on both sides and weigh most together,
 * less the weight of what is `between` each two.
 */
export function heaviestChain(pairs: readonly Pair[], between: (a: Pair, b: Pair) => number): Pair[] {
  const weights: number[] = [];
  const before: number[] = [];
  let heaviest = 0;
  for (const [at, pair] of pairs.entries()) {
    weights[at] = pair.weight;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      const other = pairs[earlier]!;
      if (other.inPhrase >= pair.inPhrase || other.inLine >= pair.inLine) continue;
      const weight = weights[earlier]! + pair.weight - between(other, pair);
      if (weight <= weights[at]) continue;
      weights[at] = weight;
      before[at] = earlier;
    }
    if (weights[at] > weights[heaviest]!) heaviest = at;
  }
  const chain: Pair[] = [];
  for (let at = pairs.length === 0 ? -1 : heaviest; at !== -1; at = before[at]!) chain.push(pairs[at]!);
  return chain.toReversed();
}
