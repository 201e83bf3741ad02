import { childrenOf, isOneChar, type CharClass, type Node, type OneChar } from './syntax/ast.js';
import { listsCode } from './syntax/char-class.js';

const LINE_FEED = 0x0a;

/** Unicode classes that hold no line feed; any other is taken to hold one. */
const WITHOUT_LINE_FEED =
  /^\\p(?:[LMNPSZ]|\{(?:[LMNPSZ][a-z]?|Han|Hiragana|Katakana|Hangul|Latin|Greek|Cyrillic|Arabic|Hebrew|Thai)\})$/;

/** A pattern with more crossings than this is taken to see all of a text. */
const MAX_CROSSINGS = 20;

/** Letters that characters beyond ASCII fold to. */
const FOLDED_TO = 'sSkK';

/**
 * How often a match can get from one line to another: at each part of the pattern that takes `\n`, which may take any
 * number of line feeds in a run. 0 when the pattern cannot see beyond a line: no part of it takes `\n`, and none asks for
 * the edges of the text. Then running it on a line alone finds what running it on the whole text finds there; `\b` and
 * `\B` take the edge of a text as they take `\n`. Infinity when nothing tells how far it sees.
 */
export function crossingsOf(node: Node): number {
  const crossings = countCrossings(node);
  return crossings > MAX_CROSSINGS || (crossings > 0 && stopsOf(node) === '') ? Infinity : crossings;
}

function countCrossings(node: Node): number {
  if (isOneChar(node)) return mayTakeLineFeed(node) ? 1 : 0;
  if (node.kind === 'assertion') return node.which === 'text_start' || node.which === 'text_end' ? Infinity : 0;
  let inside = 0;
  for (const child of childrenOf(node)) inside += countCrossings(child);
  if (node.kind !== 'repeat' || inside === 0 || isOneChar(node.body)) return inside;
  return node.max === 0 ? 0 : inside * node.max;
}

/** The visible ASCII characters that none of the parts takes that take a line feed: where one stands, a run of it ends. */
export function stopsOf(node: Node): string {
  const runs = crossingParts(node);
  let stops = '';
  for (let code = 0x21; code < 0x7f; code++) {
    const char = String.fromCharCode(code);
    if (!FOLDED_TO.includes(char) && runs.every((part) => !mayTake(part, char))) stops += char;
  }
  return stops;
}

function crossingParts(node: Node): OneChar[] {
  if (isOneChar(node)) return mayTakeLineFeed(node) ? [node] : [];
  return childrenOf(node).flatMap(crossingParts);
}

function mayTakeLineFeed(part: OneChar): boolean {
  if (part.kind === 'char') return part.code === LINE_FEED;
  if (part.kind === 'any') return part.newline;
  const listed = listsCode(part, LINE_FEED);
  if (part.negated) return !listed;
  return listed || part.unicode.some((name) => !WITHOUT_LINE_FEED.test(name));
}

/** Whether a part of a pattern, or of its folded twin, may take the character in either case. */
function mayTake(part: OneChar, char: string): boolean {
  if (part.kind === 'char') return false;
  if (part.kind === 'any') return true;
  const isListed = [char.toLowerCase(), char.toUpperCase()].map((one) => listsCode(part, one.charCodeAt(0)));
  // What a twin's class lists besides are the plain forms of what stands beyond ASCII.
  if (part.negated) return part.fold ? !isListed.some(Boolean) : !isListed.every(Boolean);
  return isListed.some(Boolean) || !isAscii(part);
}

function isAscii({ ranges, unicode }: CharClass): boolean {
  return unicode.length === 0 && ranges.every((code) => code < 0x80);
}
