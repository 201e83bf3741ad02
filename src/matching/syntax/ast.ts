/** Where a node stands in its regex, in UTF-16 units. */
interface Placed {
  start: number;
  end: number;
}

/** One code point. `quoted`: written between `\Q` and `\E`. `fold`: also its case partners. */
export interface Char extends Placed {
  kind: 'char';
  code: number;
  fold: boolean;
  quoted: boolean;
}

/**
 * One code point of a set: any of `ranges` (inclusive pairs) or of the Unicode classes `unicode` (as written: `\p{Han}`),
 * or of neither when `negated`.
 */
export interface CharClass extends Placed {
  kind: 'class';
  ranges: number[];
  unicode: string[];
  negated: boolean;
  fold: boolean;
}

/** `.` */
export interface AnyChar extends Placed {
  kind: 'any';
  newline: boolean;
}

export interface Assertion extends Placed {
  kind: 'assertion';
  which: 'line_start' | 'line_end' | 'text_start' | 'text_end' | 'word_boundary' | 'no_word_boundary';
}

export interface Group extends Placed {
  kind: 'group';
  body: Node;
  capture: boolean;
  name?: string;
}

/** `max` is Infinity where there is none; the quantifier's own text starts at `quantifier`. */
export interface Repeat extends Placed {
  kind: 'repeat';
  body: Node;
  min: number;
  max: number;
  /** Whether it takes as little as it can. */
  lazy: boolean;
  quantifier: number;
}

export interface Concat extends Placed {
  kind: 'concat';
  parts: Node[];
}

export interface Alternation extends Placed {
  kind: 'alternation';
  branches: Node[];
}

/** A regex as a tree. Matching nothing but the empty string is a concatenation of no parts. */
export type Node = Char | CharClass | AnyChar | Assertion | Group | Repeat | Concat | Alternation;

/** The nodes that take exactly one code point. */
export type OneChar = Char | CharClass | AnyChar;

export function isOneChar(node: Node): node is OneChar {
  return node.kind === 'char' || node.kind === 'class' || node.kind === 'any';
}

export function childrenOf(node: Node): Node[] {
  if (node.kind === 'group' || node.kind === 'repeat') return [node.body];
  if (node.kind === 'concat') return node.parts;
  return node.kind === 'alternation' ? node.branches : [];
}
