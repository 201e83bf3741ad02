import type { BlockContent, Code, Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { textParagraphs, textParts } from '../../text/text-parts.js';

/** What a section is about, for those who can show it in colour. */
export type Tone = 'good' | 'bad';

declare module 'mdast' {
  interface HeadingData {
    tone?: Tone;
  }
}

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: phrasing(text) });
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const plain = (value: string): PhrasingContent => ({ type: 'text', value });
export const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [plain(url)] });

/** A text of a record: its code and its line breaks are kept, anything else in it is only text. */
export function phrasing(text: string): PhrasingContent[] {
  return textParts(text).flatMap((part) => (part.isCode ? [code(part.text)] : lines(part.text)));
}

function lines(text: string): PhrasingContent[] {
  return text
    .split(/[ \t]*\r?\n\s*/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [plain(line)]),
    ]);
}

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** One paragraph for each in the text. */
export const paragraphs = (text: string): Paragraph[] =>
  textParagraphs(text).map((part) => paragraph(...phrasing(part)));

export const heading = (depth: 1 | 2 | 3, title: string, tone?: Tone): Heading => ({
  type: 'heading',
  depth,
  children: [plain(title.replace(/\s+/g, ' ').trim())],
  ...(tone && { data: { tone } }),
});

export const codeBlock = (value: string, language?: string | null): Code => ({
  type: 'code',
  value: value.replace(/\n$/, ''),
  lang: language?.replace(/[^\w+#.-]/g, '') || null,
});

export function list(items: BlockContent[][], ordered = false): List {
  const children = items.map((children): ListItem => ({ type: 'listItem', spread: children.length > 1, children }));
  return { type: 'list', ordered, spread: children.some(({ spread }) => spread === true), children };
}
