import { DEFAULT_FLAGS } from './regex.js';
import { childrenOf, type Node } from './syntax/ast.js';
import { readSyntax } from './syntax/syntax.js';

/**
 * The named groups of a regex, in the order in which they open.
 * @throws PatternSyntaxError for what is no RE2 syntax.
 */
export function groupNames(regex: string): string[] {
  return namesIn(readSyntax(regex, DEFAULT_FLAGS));
}

function namesIn(node: Node): string[] {
  const inside = childrenOf(node).flatMap(namesIn);
  return node.kind === 'group' && node.name !== undefined ? [node.name, ...inside] : inside;
}
