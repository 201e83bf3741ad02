import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { RunbookNote } from './note.js';

/** The page as GitHub reads Markdown, each link with its address; comments, which nobody sees, are noted. */
export function parsePage(markdown: string): { page: Root; notes: RunbookNote[] } {
  const page = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const isComment = (node: RootContent) => node.type === 'html' && /^<!--.*-->$/s.test(node.value.trim());
  const notes = page.children
    .filter(isComment)
    .map((node) => ({ line: node.position!.start.line, text: 'value' in node ? node.value : '' }));
  const definitions = page.children.filter((node) => node.type === 'definition');
  page.children = page.children.filter((node) => node.type !== 'definition' && !isComment(node));
  resolveReferences(page, new Map(definitions.map((definition) => [definition.identifier, definition])));
  return { page, notes };
}

function resolveReferences(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!('children' in node)) return;
  node.children.forEach((child, index) => {
    resolveReferences(child, definitions);
    const definition = child.type === 'linkReference' ? definitions.get(child.identifier) : undefined;
    if (child.type !== 'linkReference' || !definition) return;
    const { children, position } = child;
    (node.children as Nodes[])[index] = { type: 'link', url: definition.url, children, position };
  });
}
