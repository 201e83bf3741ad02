import { corpusRecords } from '../records.js';
import { madePatterns } from './templates.js';

/** `count` regexes with the default flags: of the records of a corpus, which are repeated until it is enough, or made. */
export async function enginePatterns(count, corpus) {
  if (!corpus) return madePatterns(count);
  const regexes = [];
  for await (const { regex, flags, patterns = [] } of corpusRecords(corpus, Infinity)) {
    const own = regex === undefined ? patterns : [{ regex, flags }, ...patterns];
    // RE2Set has one set of flags for all.
    regexes.push(...own.filter(({ flags }) => flags === undefined).map(({ regex }) => regex));
    if (regexes.length >= count) break;
  }
  return regexes.slice(0, count);
}

/** A text that the regex matches, if all goes well: its fixed words, and `value()` for what varies. */
export function exampleOf(regex, value) {
  const escaped = [];
  const keep = (char) => String.fromCharCode(0xe000 + escaped.push(char) - 1);
  let text = regex
    .replace(/\\([^\w\s])/g, (_, char) => keep(char))
    .replace(/\[-\+\]\?|\\[bBAz]|[$^](?![^[]*\])|\(\?[ims]+\)/g, '')
    .replace(/\\d[+*]?|\[0-9\][+*]?/g, () => String(value().length))
    .replace(/(?:\[\^[^\]]*\]|\\[SwD]|\.)(?:[+*]\??)?/g, value)
    .replace(/(?:\[\\s\\S\]|\\s)[+*?]?/g, ' ')
    .replace(/\[([^\]])[^\]]*\][+*?]?/g, '$1');
  for (let before; before !== text;) {
    before = text;
    text = text.replace(/\((?:\?:|\?P?<\w+>)?([^()|]*)[^()]*\)(?:[?*+]|\{\d[^}]*\})?/g, '$1');
  }
  return text
    .split('|')[0]
    .replace(/[?*+]/g, '')
    .replace(/[\ue000-\uf8ff]/g, (char) => escaped[char.charCodeAt(0) - 0xe000])
    .trim();
}
