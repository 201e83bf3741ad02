/** What the index compares: a lower-case word, a code or name, a Han character, or two of them. */
export type Term = string;

/** A word of a text, or one of its Han characters. */
export interface Word {
  /** UTF-16 units from the beginning of the text. */
  start: number;
  end: number;
  /** What it is compared by: itself and, of a name such as `invalid_scope` or `TokenRequest`, its own words. */
  terms: readonly Term[];
  /** What it is found by: the same, or of a Han character itself with the next one. */
  keys: readonly Term[];
}

/** A run of Han, whatever blanks are in it; a code with its hyphen (`ORA-00942`); letters, digits and `_`. */
const RUNS =
  /\p{Script=Han}+(?: \p{Script=Han}+)*|\p{L}{2,12}-\d{3,}|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+(?:['’]\p{L}{1,2}\b)?/gu;
const HAN = /^\p{Script=Han}/u;
/** `TokenRequest` → Token, Request; `HTTPServer` → HTTP, Server; `OAuth2` → OAuth, 2. */
const PARTS = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}{0,2}[\p{Ll}\p{Lo}\p{Lm}]+|\d+/gu;

/** Longer runs are keys, hashes or base64, and no words. */
const MAX_LENGTH = 64;

/** The words and Han characters of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index: start } of text.matchAll(RUNS)) {
    if (HAN.test(run)) words.push(...hanCharacters(run, start));
    else if (run.length <= MAX_LENGTH) {
      const terms = termsOfRun(run);
      words.push({ start, end: start + run.length, terms, keys: terms });
    }
  }
  return words;
}

/** What a text is found by. */
export const keysOf = (text: string): Term[] => wordsOf(text).flatMap(({ keys }) => keys);

/** Blanks between them are left out. */
function hanCharacters(run: string, start: number): Word[] {
  const words: Word[] = [];
  let end = start;
  let before: { term: Term; keys: Term[] } | undefined;
  for (const written of run) {
    end += written.length;
    if (written === ' ') continue;
    const term = written.normalize('NFKC');
    before?.keys.push(before.term + term);
    before = { term, keys: [] };
    words.push({ start: end - written.length, end, terms: [term], keys: before.keys });
  }
  if (words.length === 1) before!.keys.push(before!.term);
  return words;
}

/** Texts of one kind have few different words, and reading one costs ten times as much as remembering it. */
const known = new Map<string, Term[]>();
const MAX_KNOWN = 20_000;

function termsOfRun(run: string): Term[] {
  let terms = known.get(run);
  if (terms) return terms;
  const written = run.normalize('NFKC').replace('’', "'");
  terms = [written, ...partsOf(written)].map((word) => singular(word.toLowerCase()));
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(run, terms);
  return terms;
}

function partsOf(written: string): string[] {
  const parts = written.match(PARTS) ?? [];
  return parts.length < 2 || written.includes("'") ? [] : parts.filter((part) => part.length > 1);
}

/** `scopes` and `scope` are one term. Only the plural is undone: more would join words that mean different errors. */
function singular(term: string): string {
  if (!/^[a-z]{4,}s$/.test(term) || /(?:ss|us|is)$/.test(term)) return term;
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(term) ? term.slice(0, -2) : term.slice(0, -1);
}
