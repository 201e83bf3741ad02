import type { Nodes, PhrasingContent, RootContent } from 'mdast';

export interface PageLink {
  title: string;
  url: string;
}

/**
 * What a piece of a page says, as plain text: blocks with a blank line between, lists with their marks, code in fences.
 * Inline marks are left out, so that the text is the same from whichever rendering of the page.
 */
export function plainText(nodes: readonly RootContent[]): string {
  return nodes
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Text of one line or, where the page itself breaks it, several. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(phraseText).join('').trim();
}

export function codeFence(code: string, language?: string | null): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language ?? ''}\n${code}\n${fence}`;
}

/** Whether a link leads to a page of its own rather than to a neighbour of the page that it stands on. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S/i.test(url) && URL.canParse(url);
}

/** All links within, and the addresses of images, from the first to the last. */
export function linksIn(nodes: readonly Nodes[]): PageLink[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [{ title: inlineText(node.children), url: node.url }];
    if (node.type === 'image') return [{ title: node.alt ?? '', url: node.url }];
    return 'children' in node ? linksIn(node.children) : [];
  });
}

function blockText(node: RootContent): string {
  if (node.type === 'paragraph' || node.type === 'heading') return inlineText(node.children);
  // An empty block stands where a rendering has lost the code.
  if (node.type === 'code') return node.value.trim() === '' ? '' : codeFence(node.value, node.lang);
  // Some renderings lose the numbers of a list, and the text must not depend on the rendering.
  if (node.type === 'list')
    return node.children.map((item) => `- ${plainText(item.children).replace(/\n(?=.)/g, '\n  ')}`).join('\n');
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return plainText(node.children);
  if (node.type === 'table')
    return node.children.map((row) => row.children.map((cell) => inlineText(cell.children)).join(' | ')).join('\n');
  return 'value' in node ? node.value : '';
}

function phraseText(node: PhrasingContent): string {
  if (node.type === 'text')
    return node.value.replace(/(?<=\p{sc=Han})\s*\n\s*(?=\p{sc=Han})/gu, '').replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(phraseText).join('');
  return node.alt ?? '';
}
