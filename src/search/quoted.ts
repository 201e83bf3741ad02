/** Quotes or brackets around so few characters that they hold a name or a value and no message. */
const QUOTED =
  /(?<!\w)(?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|`[^`'\n]{1,60}['`])(?!\w)|[“”][^“”\n]{1,60}[“”]|[‘’][^‘’\n]{1,60}[‘’]|「[^「」\n]{1,60}」|\[[^[\]\n]{1,60}\]/g;

/** Three words with blanks between are a message that somebody quotes. */
const SENTENCE = /\S\s+\S+\s+\S/;

/** Where a template has a value: `%s`, `%2$d`, `{0}`, `{{name}}`, `${name}`, `<name>`. */
const PLACEHOLDER =
  /%(?:\d+\$)?[-+#0 ]{0,5}[\d.*]{0,9}(?:hh?|ll?|[zjtL])?[a-zA-Z]|\$?\{+[^{}\n]{0,40}\}+|<[a-z][\w -]{0,40}>/g;

/** For words in their order, whether each stands in quotes or brackets. */
export function areQuoted(text: string, words: readonly { start: number }[]): boolean[] {
  const spans = Array.from(text.matchAll(QUOTED))
    .filter(([quoted]) => !SENTENCE.test(quoted))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  let next = 0;
  return words.map(({ start }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    return next < spans.length && spans[next]!.start <= start;
  });
}

/** A template with nothing but its fixed words. */
export const withoutPlaceholders = (template: string) => template.replace(PLACEHOLDER, ' … ');
