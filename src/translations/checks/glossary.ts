import type { CheckedPair, Finding, GlossaryTerm } from './check.js';

/** A term where it stands in a source, in UTF-16 units. */
export interface TermPlace {
  term: GlossaryTerm;
  start: number;
  end: number;
}

/** The terms of a source: the longest first, so that `access token` is not also `token`. */
export function termsIn(source: string, glossary: readonly GlossaryTerm[]): TermPlace[] {
  const taken = new Uint8Array(source.length);
  const lower = source.toLowerCase();
  const places: TermPlace[] = [];
  for (const term of glossary.toSorted((one, other) => other.term.length - one.term.length)) {
    const [text, sought] = term.isCaseSensitive ? [source, term.term] : [lower, term.term.toLowerCase()];
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
export function glossaryTerms({ source, target, glossary }: CheckedPair): Finding[] {
  const terms = new Set(termsIn(source.prose, glossary).map(({ term }) => term));
  const lower = target.text.toLowerCase();
  return [...terms]
    .filter(({ term, preferred }) => ![term, ...preferred].some((text) => lower.includes(text.toLowerCase())))
    .map(({ term, preferred }) => ({
      start: target.text.length,
      end: target.text.length,
      params: { term, preferred: preferred.join(' / ') || term },
    }));
}

/** A translation that the glossary forbids, of a term that stands in the source. */
export function forbiddenTerms({ source, target, glossary }: CheckedPair): Finding[] {
  const terms = new Set(termsIn(source.prose, glossary).map(({ term }) => term));
  return [...terms].flatMap(({ term, preferred, forbidden }) =>
    forbidden.flatMap((text) => {
      const start = target.prose.indexOf(text);
      const isPartOfAllowed = preferred.some((allowed) => allowed.includes(text) && target.prose.includes(allowed));
      if (start < 0 || isPartOfAllowed) return [];
      return [{ start, end: start + text.length, params: { text, term, preferred: preferred.join(' / ') || term } }];
    }),
  );
}
