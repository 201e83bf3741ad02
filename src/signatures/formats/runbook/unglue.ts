/**
 * Parts the words that an extraction from HTML has run into inline code: it drops the blanks around the code, and breaks
 * the line before the first code of an item. `thedefault_quotasetting` is `the default_quota setting` on a page
 * that has `default_quota` by itself elsewhere. What the page itself does not tell apart stays as it is.
 */
export function wordsUnglued(text: string): string {
  const words = text.match(WORD) ?? [];
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const identifiers = [...times.keys()].filter((word) => word.includes('_')).toSorted((a, b) => b.length - a.length);

  return text
    .replace(BROKEN_LINE, (word) => (times.get(word) === 1 ? afterKnownWord(word, times) : word))
    .replace(WORD, (word) => (word.includes('_') ? aroundIdentifier(word, identifiers) : word));
}

const WORD = /(?<![\w/-])[A-Za-z][a-z_]+(?![\w/-])/g;
/** The word at the beginning of a line that goes on with the one before. */
const BROKEN_LINE = /(?<=\n)[a-z][a-z_]+(?![\w/-])/g;

/** Shorter beginnings and ends are those of ordinary words: a plural's, a prefix. */
const MIN_WORD = 3;

function afterKnownWord(word: string, known: ReadonlyMap<string, number>): string {
  for (let length = word.length - MIN_WORD; length > MIN_WORD; length--)
    if (known.has(word.slice(0, length))) return `${word.slice(0, length)} ${word.slice(length)}`;
  return word;
}

function aroundIdentifier(word: string, identifiers: string[]): string {
  for (const identifier of identifiers) {
    const at = word.indexOf(identifier);
    if (at === -1 || word === identifier) continue;
    const sides = [word.slice(0, at), word.slice(at + identifier.length)];
    const areWords = sides.every((side) => side === '' || (side.length >= MIN_WORD && !side.includes('_')));
    if (areWords) return [sides[0], identifier, sides[1]].filter(Boolean).join(' ');
  }
  return word;
}
