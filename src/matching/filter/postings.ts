import { NONE, Rows } from './rows.js';

/** Where grams stand in literals: each row is in the doubly linked list of its gram and in the list of its literal. */
type GramColumn = 'literal' | 'offset' | 'gram' | 'next' | 'previous' | 'sibling';

/** Which patterns require a literal: each row is in the doubly linked list of its literal and in that of its pattern. */
type OwnerColumn = 'pattern' | 'literal' | 'next' | 'previous' | 'sibling';

/** The literals of all patterns, each kept once however many require it, with what is filed under them. */
export class Postings {
  readonly grams = new Rows<GramColumn>('literal', 'offset', 'gram', 'next', 'previous', 'sibling');
  readonly owners = new Rows<OwnerColumn>('pattern', 'literal', 'next', 'previous', 'sibling');
  /** The first rows of each literal's lists. */
  readonly literals = new Rows('firstOwner', 'firstGram');
  readonly texts: string[] = [];
  private readonly byText = new Map<string, number>();

  /** The number of a literal that some pattern requires. */
  find(text: string): number | undefined {
    return this.byText.get(text);
  }

  /** Makes a literal, which is not filed anywhere yet. */
  make(text: string): number {
    const literal = this.literals.take();
    this.texts[literal] = text;
    this.byText.set(text, literal);
    return literal;
  }

  /** Forgets a literal whose lists are empty. */
  forget(literal: number): void {
    this.byText.delete(this.texts[literal]!);
    this.texts[literal] = '';
    this.literals.free(literal);
  }

  /** Files a literal under a gram whose list starts with `head`. @returns the list's first row now. */
  addGram(literal: number, offset: number, gram: number, head: number): number {
    const row = this.grams.take();
    const { columns } = this.grams;
    const { firstGram } = this.literals.columns;
    columns.literal[row] = literal;
    columns.offset[row] = offset;
    columns.gram[row] = gram;
    columns.next[row] = head;
    if (head !== NONE) columns.previous[head] = row;
    columns.sibling[row] = firstGram[literal]!;
    firstGram[literal] = row;
    return row;
  }

  /** Takes the row out of its gram's list, which starts with `head`. @returns the list's first row now. */
  removeGram(row: number, head: number): number {
    const next = unlink(this.grams.columns, row);
    this.grams.free(row);
    return row === head ? next : head;
  }

  /** Notes that a pattern requires a literal, given the first row of the pattern's list. @returns its first row now. */
  addOwner(literal: number, pattern: number, patternHead: number): number {
    const row = this.owners.take();
    const { columns } = this.owners;
    const { firstOwner } = this.literals.columns;
    const head = firstOwner[literal]!;
    columns.pattern[row] = pattern;
    columns.literal[row] = literal;
    columns.next[row] = head;
    if (head !== NONE) columns.previous[head] = row;
    columns.sibling[row] = patternHead;
    firstOwner[literal] = row;
    return row;
  }

  /** Takes a row out of its literal's list. @returns whether another pattern requires the literal. */
  removeOwner(row: number): boolean {
    const { firstOwner } = this.literals.columns;
    const literal = this.owners.columns.literal[row]!;
    const next = unlink(this.owners.columns, row);
    this.owners.free(row);
    if (firstOwner[literal] === row) firstOwner[literal] = next;
    return firstOwner[literal] !== NONE;
  }
}

/** @returns the row that followed. */
function unlink({ next, previous }: Record<'next' | 'previous', Int32Array>, row: number): number {
  const after = next[row]!;
  const before = previous[row]!;
  if (after !== NONE) previous[after] = before;
  if (before !== NONE) next[before] = after;
  return after;
}
