import { describe, expect, it } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { textParts } from './text-parts.js';

function codeIn(node: Nodes): string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

describe('the code of a text', () => {
  it.each<[string, string]>([
    ['run `npm ci` now', 'run |`npm ci`| now'],
    ['``a `b` c``', '`a `b` c`'],
    [String.raw`a \`b\` c`, 'a `b` c'],
    [String.raw`a \`b \`c\` d`, 'a `b `c` d'],
    ['a \\\\`b` c', 'a \\\\|`b`| c'],
    ['`C:\\` and `D:\\`', '`C:\\`| and |`D:\\`'],
    ['a `b', 'a `b'],
    ['a ``b` c', 'a ``b` c'],
    [String.raw`C:\new\x`, String.raw`C:\new\x`],
  ])('%s is %s, as in Markdown', (text, expected) => {
    const parts = textParts(text);
    expect(parts.map((part) => (part.isCode ? `\`${part.text}\`` : part.text)).join('|')).toBe(expected);
    expect(parts.filter(({ isCode }) => isCode).map((part) => part.text)).toEqual(codeIn(fromMarkdown(text)));
  });
});
