import { childrenOf, isOneChar, type Node, type OneChar } from './ast.js';

/** What may stand at one side of a place in a pattern: any of `chars`, or, when `open`, whatever the text has there. */
export interface Edge {
  chars: OneChar[];
  open: boolean;
}

type Side = 'before' | 'after';
type EdgeOf = () => Edge;

/** A stretch of parts that stand side by side, with what may stand next to each of them. */
export interface Sequence {
  parts: readonly Node[];
  before: (index: number) => Edge;
  after: (index: number) => Edge;
}

const OPEN: EdgeOf = () => ({ chars: [], open: true });

/** Calls `visit` for the whole pattern and each group and branch in it, outside in. */
export function eachSequence(root: Node, visit: (sequence: Sequence) => void): void {
  walk(root, OPEN, OPEN, visit);
}

function walk(node: Node, outerBefore: EdgeOf, outerAfter: EdgeOf, visit: (sequence: Sequence) => void): void {
  if (node.kind === 'alternation') {
    for (const branch of node.branches) walk(branch, outerBefore, outerAfter, visit);
    return;
  }
  const parts = node.kind === 'concat' ? node.parts : [node];
  const before = (index: number) => join(parts.slice(0, index).toReversed(), 'before', outerBefore);
  const after = (index: number) => join(parts.slice(index + 1), 'after', outerAfter);
  visit({ parts, before, after });
  parts.forEach((part, i) => {
    const inner = part.kind === 'repeat' ? part.body : part;
    if (inner.kind !== 'group') return;
    // A group that is repeated stands next to itself as well.
    const again = part.kind === 'repeat' && part.max > 1;
    const innerBefore = () => union(again ? [before(i), nearest(inner, 'before')] : [before(i)]);
    const innerAfter = () => union(again ? [after(i), nearest(inner, 'after')] : [after(i)]);
    walk(inner.body, innerBefore, innerAfter, visit);
  });
}

/** What stands next in a row of parts, the nearest first: where a part may be empty, the one behind it shows. */
function join(parts: readonly Node[], side: Side, outer: EdgeOf): Edge {
  const edges: Edge[] = [];
  for (const part of parts) {
    const edge = nearest(part, side);
    edges.push(edge);
    if (!edge.open) return { ...union(edges), open: false };
  }
  const beyond = outer();
  return { ...union([...edges, beyond]), open: beyond.open };
}

/** The characters of a part that touch its neighbour: its last ones when it stands before that, else its first ones. */
function nearest(part: Node, side: Side): Edge {
  if (isOneChar(part)) return { chars: [part], open: false };
  if (part.kind === 'assertion') return OPEN();
  if (part.kind === 'concat') return join(side === 'before' ? part.parts.toReversed() : part.parts, side, OPEN);
  const { chars, open } = union(childrenOf(part).map((child) => nearest(child, side)));
  return { chars, open: open || (part.kind === 'repeat' && part.min === 0) };
}

function union(edges: Edge[]): Edge {
  return { chars: edges.flatMap(({ chars }) => chars), open: edges.some(({ open }) => open) };
}
