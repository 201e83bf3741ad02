/** What the index compares: a lower-case word, a code or name, or a pair of Han characters. */
export type Term = string;

/** A word of a text, with what it is compared by. */
export interface Word {
  /** As it stands in the text. */
  surface: string;
  term: Term;
  /** Of a name such as `invalid_scope` or `TokenRequest`, its own words. */
  parts: Word[];
}

const HAN = /\p{Script=Han}/u;
/** A run of Han; a code with its hyphen (`ORA-00942`); letters, digits and `_`, with an apostrophe inside. */
const RUNS = /\p{Script=Han}+|\p{L}{2,12}-\d{3,}|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+(?:['’]\p{L}{1,2}\b)?/gu;
/** `TokenRequest` → Token, Request; `HTTPServer` → HTTP, Server; `OAuth2` → OAuth, 2. */
const PARTS = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}{0,2}[\p{Ll}\p{Lo}\p{Lm}]+|\d+/gu;

/** Longer runs are keys, hashes or base64, and no words. */
const MAX_LENGTH = 64;

export function* wordsOf(text: string): Generator<Word> {
  for (const [run] of text.normalize('NFKC').matchAll(RUNS)) {
    if (HAN.test(run)) yield* hanPairs(run);
    else if (run.length <= MAX_LENGTH) yield { ...word(run), parts: partsOf(run) };
  }
}

/** The terms of a text in order: words in whole and, of names, their parts. */
export function termsOf(text: string): Term[] {
  return Array.from(wordsOf(text)).flatMap(({ term, parts }) => [term].concat(parts.map((part) => part.term)));
}

function* hanPairs(run: string): Generator<Word> {
  const characters = Array.from(run);
  if (characters.length === 1) yield word(run);
  for (let i = 1; i < characters.length; i++) yield word(characters[i - 1]! + characters[i]!);
}

function word(surface: string): Word {
  return { surface, term: singular(surface.toLowerCase().replace('’', "'")), parts: [] };
}

function partsOf(run: string): Word[] {
  const parts = run.match(PARTS) ?? [];
  return parts.length < 2 || /['’]/.test(run) ? [] : parts.filter((part) => part.length > 1).map(word);
}

/** `scopes` and `scope` are one term. Only the plural is undone: more would join words that mean different errors. */
function singular(term: string): string {
  if (!/^[a-z]{4,}s$/.test(term) || /(?:ss|us|is)$/.test(term)) return term;
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(term) ? term.slice(0, -2) : term.slice(0, -1);
}
