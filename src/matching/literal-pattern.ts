import { foldText } from './filter/fold.js';
import type { Occurrence } from './regex.js';
import { childrenOf, type Node } from './syntax/ast.js';

/** Re2js reads NUL and lone surrogates as U+FFFD, and what is beyond the BMP as pairs: these are left to it. */
const LEFT_TO_REGEX = /[\0\ud800-\udfff\ufffd]/;

/**
 * The folded text that a pattern is, when it is nothing but a text in any case: nearly half of a message catalogue. Such
 * a pattern needs no regex. Undefined for any other.
 */
export function literalOf(node: Node): string | undefined {
  const parts: string[] = [];
  if (!collect(node, parts)) return undefined;
  const literal = foldText(parts.join(''));
  return literal === '' || LEFT_TO_REGEX.test(literal) ? undefined : literal;
}

function collect(node: Node, parts: string[]): boolean {
  if (node.kind === 'char') return node.fold && parts.push(String.fromCodePoint(node.code)) > 0;
  const isSequence = node.kind === 'concat' || (node.kind === 'group' && node.name === undefined);
  return isSequence && childrenOf(node).every((part) => collect(part, parts));
}

/** Every non-overlapping occurrence of a folded literal in a folded text, from left to right. */
export function literalOccurrences(folded: string, literal: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = folded.indexOf(literal); start >= 0; start = folded.indexOf(literal, start + literal.length))
    found.push({ start, end: start + literal.length, captures: {} });
  return found;
}
