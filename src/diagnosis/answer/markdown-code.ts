import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Code within a text, in UTF-16 units from its beginning, with its marks or its indentation. */
export interface MarkdownCode {
  start: number;
  end: number;
  /** The code alone. */
  value: string;
}

/** Where a text has code by the rules of Markdown, in its order: spans, fences, closed or not, and indented blocks. */
export function markdownCode(text: string): MarkdownCode[] {
  return codeIn(fromMarkdown(text));
}

function codeIn(node: Nodes): MarkdownCode[] {
  if (node.type === 'code' || node.type === 'inlineCode')
    return [{ start: node.position!.start.offset!, end: node.position!.end.offset!, value: node.value }];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}
