import type { Term } from './terms.js';

/** A known word that a word may have been meant to be. */
export interface Resembling {
  term: Term;
  /** 0..1: the share of letters that are right. */
  similarity: number;
}

/** Words of letters: digits are not mistyped but mean another code. */
const SPELLABLE = /^(?!.*\p{Script=Han})[\p{L}_']{4,}$/u;
const SHORT = /^[a-z]{3}$/;
const SIMILARITY_OF_SHORT = 2 / 3;
/** From so many letters on, two of them may be wrong. */
const LONG = 8;
const MAX_RESEMBLING = 5;

/**
 * The words that an index knows, by three letters in a row, with which those are found that a mistyped word was meant
 * to be: most of its triples are still right.
 */
export class Spelling {
  private readonly byTriple = new Map<string, Term[]>();
  private readonly short = new Set<Term>();

  /** To be called once for a word. */
  add(term: Term): void {
    if (SHORT.test(term)) this.short.add(term);
    if (!SPELLABLE.test(term)) return;
    for (const triple of triplesOf(term)) {
      const terms = this.byTriple.get(triple);
      if (terms) terms.push(term);
      else this.byTriple.set(triple, [term]);
    }
  }

  /**
   * Known words within one wrong, missing, additional or swapped letter of `word`, two of a long one, nearest first. Of
   * one with three letters two may be swapped.
   */
  like(word: Term): Resembling[] {
    if (SHORT.test(word)) return this.swapped(word);
    if (!SPELLABLE.test(word)) return [];
    const allowed = word.length >= LONG ? 2 : 1;
    const triples = triplesOf(word);
    const shared = new Map<Term, number>();
    for (const triple of triples)
      for (const term of this.byTriple.get(triple) ?? [])
        if (Math.abs(term.length - word.length) <= allowed) shared.set(term, (shared.get(term) ?? 0) + 1);

    // A swap spoils four triples, all else three.
    const needed = Math.max(1, triples.size - 4 * allowed);
    const found: Resembling[] = [];
    for (const [term, count] of shared) {
      if (count < needed) continue;
      const distance = editDistance(word, term, allowed);
      if (distance <= allowed) found.push({ term, similarity: 1 - distance / Math.max(word.length, term.length) });
    }
    return found.toSorted((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1)).slice(0, MAX_RESEMBLING);
  }

  private swapped([first, second, third]: Term): Resembling[] {
    const meant = [`${second}${first}${third}`, `${first}${third}${second}`].filter((word) => this.short.has(word));
    return meant.map((term) => ({ term, similarity: SIMILARITY_OF_SHORT }));
  }
}

function triplesOf(term: Term): Set<string> {
  const padded = `^${term}$`;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}

/** Letters to insert, delete, replace or swap with their neighbour; more than `limit` is `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  let [before, previous]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(previous![j]! + 1, row[j - 1]! + 1, previous![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, before![j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous!, row];
  }
  return previous![b.length]!;
}
