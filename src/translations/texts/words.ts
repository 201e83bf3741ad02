import { diffArrays } from 'diff';

/** A stretch of a text, and whether it is in both, came in, or was taken out. */
export interface DiffPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Making one takes long. */
const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text and what stands between them: Chinese is cut by its dictionary. */
export function wordsOf(text: string, locale: string): string[] {
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What leads from one text to the other, word by word. */
export function wordDiff(before: string, after: string, locale: string): DiffPart[] {
  return diffArrays(wordsOf(before, locale), wordsOf(after, locale)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** How much two texts have in common, 0 to 1: twice the characters of the words that stand in both, in order, of all. */
export function similarity(one: string, other: string, locale: string): number {
  if (one === other) return 1;
  const all = one.length + other.length;
  const shared = wordDiff(one, other, locale)
    .filter(({ change }) => change === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return all === 0 ? 1 : (2 * shared) / all;
}
