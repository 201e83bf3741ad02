/** A run of a record's text: plain, or code between back-quotes. */
export interface TextPart {
  text: string;
  isCode: boolean;
}

/** Code within a text, between runs of as many back-quotes, none of them behind a backslash; what else has either. */
const CODE = /\\[\\`]|(?<marks>`+)(?!`)(?<code>[^]*?[^`])\k<marks>(?!`)|`+/g;

/** The runs of a record's text. Code and line breaks mean something in it; anything else in it is only text. */
export function textParts(text: string): TextPart[] {
  const trimmed = text.trim();
  const parts: TextPart[] = [];
  let end = 0;
  const add = (text: string, isCode: boolean) => {
    if (text !== '') parts.push({ text, isCode });
  };
  for (const { 0: match, index, groups } of trimmed.matchAll(CODE)) {
    if (groups!.code === undefined) continue;
    add(withoutEscapes(trimmed.slice(end, index)), false);
    add(groups!.code.trim(), true);
    end = index + match.length;
  }
  add(withoutEscapes(trimmed.slice(end)), false);
  return parts;
}

/** Of back-quotes only: any other backslash is one that is read. */
const withoutEscapes = (text: string) => text.replace(/\\`/g, '`');

/** The paragraphs of a record's text, which blank lines part. */
export function textParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
}
