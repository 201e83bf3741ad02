import type { CharClass, Node, Repeat } from '../syntax/ast.js';
import { foldText } from './fold.js';

/**
 * The required literals of a pattern: strings of which at least one occurs in the text of every match, when both are
 * written in the same spelling: folded, or in symbols.
 * The same analysis as RE2's FilteredRE2, over a tree of our own.
 *
 * Walking a concatenation keeps the set of strings that its last stretch can be, exactly. Where that set ends, because
 * something unbounded follows or it would grow too large, it is a candidate: any match holds one of its strings. The
 * candidate of the least cost wins.
 */
export type Cut = readonly string[];

/** The cut of a pattern, and all that its matches fulfil besides. */
export interface Required {
  cut: Cut;
  condition: Condition;
}

/** What searching for a literal costs, the lower the better; costs of a cut's literals add up. */
export type LiteralCost = (literal: string) => number;

/**
 * How the characters of literals are written, so that they can be compared with a text that is written in the same way;
 * null for one that no literal may hold.
 */
export type Spelling = (char: string) => string | null;

/** @returns null when some match may hold no literal at all. */
export function requiredLiterals(node: Node, cost: LiteralCost, spell: Spelling = foldText): Required | null {
  const stretch = new Analysis(cost, spell).of(node);
  const cut = stretch.best();
  return cut && { cut, condition: stretch.condition() };
}

/** Everything that is known of the literals of a match: a string that occurs, or all or any of some conditions. */
export type Condition = string | { all: Condition[] } | { any: Condition[] };

/** What the text of every match fulfils, and so any text around it: when folded, or spelled otherwise. */
export function literalCondition(node: Node, spell: Spelling = foldText): Condition {
  if (spell !== foldText) return new Analysis(() => 0, spell).of(node).condition();
  const known = conditions.get(node) ?? new Analysis(() => 0, foldText).of(node).condition();
  conditions.set(node, known);
  return known;
}

const conditions = new WeakMap<Node, Condition>();

/** @param text spelled as the condition is, or whatever knows which literals it includes */
export function fulfils(text: Pick<string, 'includes'>, condition: Condition): boolean {
  if (typeof condition === 'string') return text.includes(condition);
  return 'all' in condition
    ? condition.all.every((one) => fulfils(text, one))
    : condition.any.some((one) => fulfils(text, one));
}

/** More strings than this are not multiplied out. */
const MAX_EXACT = 8;

/** More code points than this are a class, not a choice of letters. */
const MAX_CLASS = 4;

/** A counted repeat is written out this often at most. */
const MAX_COPIES = 8;

class Analysis {
  constructor(
    private readonly cost: LiteralCost,
    private readonly spell: Spelling,
  ) {}

  of(node: Node): Stretch {
    const stretch = new Stretch(this.cost);
    this.append(stretch, node);
    return stretch;
  }

  private append(stretch: Stretch, node: Node): void {
    switch (node.kind) {
      case 'char': {
        const letter = this.spell(String.fromCodePoint(node.code));
        return letter === null ? stretch.gap() : stretch.extendBy(letter);
      }
      case 'class': {
        const letters = lettersOf(node, this.spell);
        return letters ? stretch.extend(letters) : stretch.gap();
      }
      case 'any':
        return stretch.gap();
      case 'assertion':
        return;
      case 'group':
        return this.append(stretch, node.body);
      case 'concat':
        for (const part of node.parts) this.append(stretch, part);
        return;
      case 'alternation':
        return stretch.join(this.union(node.branches.map((branch) => this.of(branch))));
      case 'repeat':
        return this.repeat(stretch, node);
    }
  }

  private union(branches: Stretch[]): Stretch {
    const union = new Stretch(this.cost);
    const exact = branches.every((branch) => branch.exact) && new Set(branches.flatMap((branch) => branch.exact!));
    if (exact && exact.size <= MAX_EXACT) {
      union.exact = [...exact];
      return union;
    }
    const cuts = branches.map((branch) => branch.best());
    union.exact = null;
    if (cuts.every((cut) => cut !== null)) {
      union.offer([...new Set(cuts.flat())], { any: branches.map((branch) => branch.condition()) });
    }
    return union;
  }

  private repeat(stretch: Stretch, { body, min, max }: Repeat): void {
    if (max === 0) return;
    const once = this.of(body);
    if (min === 0) {
      if (max === 1 && once.exact) stretch.extend([...new Set(['', ...once.exact])]);
      else stretch.gap();
      return;
    }
    const copies = once.exact ? Math.min(min, MAX_COPIES) : 1;
    for (let i = 0; i < copies; i++) stretch.join(once);
    if (copies === max) return;
    // More copies may come between, but what follows touches the last one.
    stretch.gap();
    if (once.exact) stretch.extend(once.exact);
  }
}

/** A stretch of a pattern: the strings it can be exactly (null: not known), and the best cut seen on the way. */
class Stretch {
  exact: string[] | null = [''];
  private run: string[] = [''];
  private cut: Cut | null = null;
  private cutCost = Infinity;
  private readonly conditions: Condition[] = [];

  constructor(private readonly cost: LiteralCost) {}

  /** By one of some strings. */
  extend(choices: string[]): void {
    if (choices.length === 1) return this.extendBy(choices[0]!);
    if (this.run.length * choices.length > MAX_EXACT) this.gap();
    this.run = product(this.run, choices);
    if (this.exact) this.exact = this.run;
  }

  extendBy(string: string): void {
    const { run } = this;
    if (run.length === 1) run[0]! += string;
    else this.run = run.map((head) => head + string);
    if (this.exact) this.exact = this.run;
  }

  /** Something unknown stands here: what came before is complete. */
  gap(): void {
    this.offer(this.run);
    this.run = [''];
    this.exact = null;
  }

  /** Another stretch follows. */
  join(next: Stretch): void {
    if (next.exact) return this.extend(next.exact);
    this.gap();
    const cut = next.best();
    if (cut) this.offer(cut, next.condition());
  }

  /** Takes note of a cut, and of what is known besides. */
  offer(cut: Cut, condition: Condition = anyOf(cut)): void {
    if (cut.includes('')) return;
    this.conditions.push(condition);
    const cost = cut.reduce((sum, literal) => sum + this.cost(literal), 0);
    if (cost >= this.cutCost) return;
    this.cut = cut;
    this.cutCost = cost;
  }

  best(): Cut | null {
    this.offer(this.run);
    this.run = [''];
    return this.cut;
  }

  condition(): Condition {
    this.offer(this.run);
    this.run = [''];
    return this.conditions.length === 1 ? this.conditions[0]! : { all: this.conditions };
  }
}

function anyOf(literals: Cut): Condition {
  return literals.length === 1 ? literals[0]! : { any: [...literals] };
}

function product(heads: string[], tails: string[]): string[] {
  return [...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))];
}

/** The few letters that a class can be, or null when it is not a few. */
export function lettersOf({ ranges, unicode, negated }: CharClass, spell: Spelling = foldText): string[] | null {
  if (negated || unicode.length > 0) return null;
  const letters = new Set<string>();
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i + 1]! - ranges[i]! > 2 * MAX_CLASS) return null;
    for (let code = ranges[i]!; code <= ranges[i + 1]!; code++) {
      const letter = spell(String.fromCodePoint(code));
      if (letter === null) return null;
      letters.add(letter);
    }
  }
  return letters.size > 0 && letters.size <= MAX_CLASS ? [...letters] : null;
}
