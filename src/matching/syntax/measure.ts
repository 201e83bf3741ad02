import { childrenOf, isOneChar, type Node } from './ast.js';

/** The least number of code points that a match takes. */
export function minLength(node: Node): number {
  if (isOneChar(node)) return 1;
  const inside = childrenOf(node).map(minLength);
  if (node.kind === 'alternation') return inside.reduce((least, length) => Math.min(least, length));
  const total = inside.reduce((sum, length) => sum + length, 0);
  return node.kind === 'repeat' ? node.min * total : total;
}

/** About how many instructions the compiled program has: counted repeats are written out. */
export function programSize(node: Node): number {
  const inside = childrenOf(node).reduce((sum, child) => sum + programSize(child), 0);
  if (node.kind === 'repeat') return (inside + 1) * Math.max(1, node.max === Infinity ? node.min : node.max);
  if (node.kind === 'alternation') return inside + node.branches.length;
  return inside + (node.kind === 'group' && !node.capture ? 0 : 1);
}

/** The largest product of counts along nested repeats, which RE2 limits to 1000. */
export function repeatProduct(node: Node): number {
  const inside = childrenOf(node).reduce((most, child) => Math.max(most, repeatProduct(child)), 1);
  if (node.kind !== 'repeat' || node.max === 0) return node.kind === 'repeat' ? 1 : inside;
  const count = node.max === Infinity ? node.min : node.max;
  return inside * Math.max(1, count);
}
