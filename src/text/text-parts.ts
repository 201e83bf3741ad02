/** A run of a record's text: plain, or code between back-quotes. */
export interface TextPart {
  text: string;
  isCode: boolean;
}

/** Code within a text, between runs of as many back-quotes. */
const CODE = /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/g;

/** The runs of a record's text. Code and line breaks mean something in it; anything else in it is only text. */
export function textParts(text: string): TextPart[] {
  const trimmed = text.trim();
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of trimmed.matchAll(CODE)) {
    parts.push({ text: trimmed.slice(end, match.index), isCode: false }, { text: match[2]!.trim(), isCode: true });
    end = match.index + match[0].length;
  }
  parts.push({ text: trimmed.slice(end), isCode: false });
  return parts.filter((part) => part.text !== '');
}

/** The paragraphs of a record's text, which blank lines part. */
export function textParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
}
