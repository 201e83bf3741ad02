import type { Code, PhrasingContent } from 'mdast';
import { inlineText } from './page-text.js';

const QUOTATIONS = /"([^"\n]+)"|“([^”\n]+)”|`([^`\n]+)`|「([^」\n]+)」|(?<!\w)'([^'\n]+)'(?!\w)/gu;
/** Words in quotes may be names; an error is a code or a sentence. */
const TELLING = /\s\S|[_\d-]|[a-z][A-Z]|^[A-Z]{4,}$|\p{sc=Han}{4}/u;

/** Languages of code that is typed in, not printed. */
const TYPED = new Set(
  (
    'bash sh shell zsh fish powershell ps1 bat cmd sql yaml yml toml ini python py javascript js typescript ts ' +
    'java go rust ruby c cpp csharp php nginx dockerfile diff hcl groovy kotlin swift xml html css'
  ).split(' '),
);
const PROMPT = /^\s*(?:[$#>%]|PS [^>]*>)\s/m;

/** The error text that a title quotes or has in code; the longest of several. */
export function quotedText(title: readonly PhrasingContent[]): string | undefined {
  const codes = title.flatMap((part) => (part.type === 'inlineCode' ? [part.value] : []));
  const text = inlineText(title);
  const quotations = [...text.matchAll(QUOTATIONS)].map((match) =>
    match.slice(1).find((group) => group !== undefined)!,
  );
  const isWhole = (quoted: string) => withoutQuotes(text) === quoted.trim();
  return [...codes, ...quotations]
    .map((quoted) => quoted.trim())
    .filter((quoted) => quoted !== '' && (TELLING.test(quoted) || isWhole(quoted)))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** A text that stands in quotes as a whole, without them. */
export function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^["“`「'](.*)["”`」']$/su, '$1')
    .trim();
}

/** Whether a block shows what a program printed rather than what a person types. */
export function isPrinted({ lang, value }: Code): boolean {
  return value.trim() !== '' && !TYPED.has((lang ?? '').toLowerCase()) && !PROMPT.test(value);
}
