import { childrenOf, type CharClass, type Node } from './syntax/ast.js';
import { listsCode } from './syntax/char-class.js';

const LINE_FEED = 0x0a;

/** Unicode classes that hold no line feed; any other is taken to hold one. */
const WITHOUT_LINE_FEED =
  /^\\p(?:[LMNPSZ]|\{(?:[LMNPSZ][a-z]?|Han|Hiragana|Katakana|Hangul|Latin|Greek|Cyrillic|Arabic|Hebrew|Thai)\})$/;

/**
 * Whether a pattern cannot see beyond one line: no part of it takes `\n`, and none asks for the edges of the text.
 * Then running it on a line alone finds what running it on the whole text finds there; `\b` and `\B` take the edge of a
 * text as they take `\n`.
 */
export function isLineBounded(node: Node): boolean {
  if (node.kind === 'char') return node.code !== LINE_FEED;
  if (node.kind === 'class') return !mayTakeLineFeed(node);
  if (node.kind === 'any') return !node.newline;
  if (node.kind === 'assertion') return node.which !== 'text_start' && node.which !== 'text_end';
  return childrenOf(node).every(isLineBounded);
}

function mayTakeLineFeed(charClass: CharClass): boolean {
  const listed = listsCode(charClass, LINE_FEED);
  if (charClass.negated) return !listed;
  return listed || charClass.unicode.some((name) => !WITHOUT_LINE_FEED.test(name));
}
