import { LRUCache } from 'lru-cache';

/** Stands for the words in which texts of one template differ. */
export const VARIABLE = '<*>';

/** Of the words of two texts, so many have to be the same for one template to stand for both. */
const ALIKE = 0.75;
/** In a long text, more words than so many make another error. */
const MAX_DIFFERENT = 2;

/** Words that tell one error from another, and so are never what two texts of one template differ in: codes, names of classes. */
const TELLING = /_|\d|[a-z][A-Z]|^[A-Z]{2,}$|[Ee]rror|[Ee]xception|错误|异常/;

/** A template's words, which joined are the template: also what is blank, and Han apart from what stands beside it. */
export const wordsOf = (template: string): string[] =>
  template.match(/<\*>|\s+|\p{sc=Han}+|(?:(?!<\*>)[^\s\p{sc=Han}])+/gu) ?? [];

/** Texts that differ in a few words. What they have in common may grow less with each. */
export interface Template {
  words: string[];
}

/**
 * Templates by what texts have in common, after Drain (He et al., 2017): a tree by number of words and by first word,
 * below which a text goes to the template with most of its words. Texts whose values were generalized before come in,
 * so that what remains to be found are values that are words.
 */
export class TemplateTree<T extends Template> {
  private readonly branches = new Map<string, Set<T>>();
  /** By texts that were placed: most come again. */
  private readonly placed = new LRUCache<string, T>({ max: 10_000 });

  /** The template of `words`, which from now on takes them in; undefined where there is none. */
  place(words: readonly string[]): T | undefined {
    const text = words.join('');
    const branch = this.branches.get(branchOf(words));
    const known = this.placed.get(text);
    if (known && branch?.has(known)) return known;
    let best: T | undefined;
    let most = 0;
    for (const template of branch ?? []) {
      const alike = likeness(template.words, words);
      if (alike > most) [best, most] = [template, alike];
    }
    if (!best || most < ALIKE) return undefined;
    if (most < 1) best.words = best.words.map((word, at) => (word === words[at] ? word : VARIABLE));
    this.placed.set(text, best);
    return best;
  }

  add(template: T): void {
    const branch = branchOf(template.words);
    const templates = this.branches.get(branch);
    if (templates) templates.add(template);
    else this.branches.set(branch, new Set([template]));
  }

  remove(template: T): void {
    const branch = branchOf(template.words);
    const templates = this.branches.get(branch);
    templates?.delete(template);
    if (templates?.size === 0) this.branches.delete(branch);
  }
}

const branchOf = (words: readonly string[]): string => `${words.length} ${words[0]}`;

/** The share of words that are the same in both; 0 when they differ in many, in a telling one or in a blank. */
function likeness(template: readonly string[], words: readonly string[]): number {
  let different = 0;
  let all = 0;
  for (let at = 0; at < words.length; at++) {
    const [ours, theirs] = [template[at]!, words[at]!];
    const isBlank = theirs[0]!.trim() === '';
    if (!isBlank) all++;
    if (ours === theirs) continue;
    if (++different > MAX_DIFFERENT || isBlank || ours[0]!.trim() === '') return 0;
    if (TELLING.test(ours) || TELLING.test(theirs)) return 0;
  }
  return 1 - different / all;
}
