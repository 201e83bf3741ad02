import type { CheckedPair, Finding, GlossaryTerm } from './check.js';

/** A term where it stands in a source, in UTF-16 units. */
export interface TermPlace {
  term: GlossaryTerm;
  start: number;
  end: number;
}

/** A glossary in the order in which it is looked for, each term with how it is: the same one serves many texts. */
const soughtTerms = new WeakMap<readonly GlossaryTerm[], readonly { term: GlossaryTerm; sought: string }[]>();

function soughtOf(glossary: readonly GlossaryTerm[]) {
  let sought = soughtTerms.get(glossary);
  if (!sought) {
    sought = glossary
      .toSorted((one, other) => other.term.length - one.term.length)
      .map((term) => ({ term, sought: term.isCaseSensitive ? term.term : term.term.toLowerCase() }));
    soughtTerms.set(glossary, sought);
  }
  return sought;
}

/** The terms of a source: the longest first, so that `access token` is not also `token`. */
export function termsIn(source: string, glossary: readonly GlossaryTerm[]): TermPlace[] {
  const taken = new Uint8Array(source.length);
  const lower = source.toLowerCase();
  const places: TermPlace[] = [];
  for (const { term, sought } of soughtOf(glossary)) {
    const text = term.isCaseSensitive ? source : lower;
    for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
      const end = start + sought.length;
      // Chinese knows no word boundaries; a Latin word may have an ending, but no beginning, of its own.
      if (taken.subarray(start, end).includes(1) || /[A-Za-z]/.test(text.charAt(start - 1))) continue;
      taken.fill(1, start, end);
      places.push({ term, start, end });
    }
  }
  return places.sort((one, other) => one.start - other.start);
}

/** A term of the source of which the target has no translation that the glossary prefers. */
export function glossaryTerms({ target, terms }: CheckedPair): Finding[] {
  const lower = target.text.toLowerCase();
  return terms
    .filter(({ term, preferred }) => ![term, ...preferred].some((text) => lower.includes(text.toLowerCase())))
    .map(({ term, preferred }) => ({
      start: target.text.length,
      end: target.text.length,
      params: { term, preferred: preferred.join(' / ') || term },
    }));
}

/** A translation that the glossary forbids, of a term that stands in the source. */
export function forbiddenTerms({ target, terms }: CheckedPair): Finding[] {
  return terms.flatMap(({ term, preferred, forbidden }) =>
    forbidden.flatMap((text) => {
      const start = target.prose.indexOf(text);
      const isPartOfAllowed = preferred.some((allowed) => allowed.includes(text) && target.prose.includes(allowed));
      if (start < 0 || isPartOfAllowed) return [];
      return [{ start, end: start + text.length, params: { text, term, preferred: preferred.join(' / ') || term } }];
    }),
  );
}
