import { GRAMS_OF_A_GUARD, type Guard } from './guards.js';
import { NONE, Rows } from './rows.js';

/** Where a gram stands in a literal: each row is in the doubly linked list of its gram and in the list of its literal. */
export const Posting = {
  literal: 0,
  next: 1,
  /** Where the gram stands in the literal. */
  offset: 2,
  /** Four more symbols of the literal, and where they stand in it, or NONE when it has no four. */
  check: 3,
  checkAt: 4,
  gram: 5,
  previous: 6,
  sibling: 7,
} as const;

/** Which pattern requires a literal: each row is in the doubly linked list of its literal and in that of its pattern. */
export const Owner = {
  pattern: 0,
  literal: 1,
  next: 2,
  previous: 3,
  sibling: 4,
  /** From here on the grams of its guard. */
  guard: 5,
} as const;

/** The first rows of a literal's lists, and how many patterns require it. */
const Literal = { firstOwner: 0, firstPosting: 1, owners: 2 } as const;
const LITERAL_COLUMNS = 3;

/** A posting that is to be made. */
export interface NewPosting {
  literal: number;
  offset: number;
  check: number;
  checkAt: number;
  gram: number;
}

/** The literals of all patterns, each kept once however many require it, with what is filed under them. */
export class Postings {
  readonly postings = new Rows(8);
  readonly owners = new Rows(9);
  /** By literal. */
  readonly texts: string[] = [];
  private readonly literals = new Rows(LITERAL_COLUMNS);
  private readonly byText = new Map<string, number>();

  /** How many literals there are. */
  get size(): number {
    return this.byText.size;
  }

  /** The number of a literal that some pattern requires. */
  find(text: string): number | undefined {
    return this.byText.get(text);
  }

  /** Makes a literal, which is not filed anywhere yet. */
  make(text: string): number {
    const row = this.literals.take();
    this.literals.cells[row + Literal.owners] = 0;
    const literal = row / LITERAL_COLUMNS;
    this.texts[literal] = text;
    this.byText.set(text, literal);
    return literal;
  }

  /** Forgets a literal whose lists are empty. */
  forget(literal: number): void {
    this.byText.delete(this.texts[literal]!);
    this.texts[literal] = '';
    this.literals.free(LITERAL_COLUMNS * literal);
  }

  firstOwner(literal: number): number {
    return this.literals.cells[LITERAL_COLUMNS * literal + Literal.firstOwner]!;
  }

  /** How many patterns require a literal. */
  ownersOf(literal: number): number {
    return this.literals.cells[LITERAL_COLUMNS * literal + Literal.owners]!;
  }

  firstPosting(literal: number): number {
    return this.literals.cells[LITERAL_COLUMNS * literal + Literal.firstPosting]!;
  }

  /** Files a literal under a gram whose list starts with `head`. @returns the list's first row now. */
  addPosting({ literal, offset, check, checkAt, gram }: NewPosting, head: number): number {
    const row = this.postings.take();
    const { cells } = this.postings;
    cells[row + Posting.literal] = literal;
    cells[row + Posting.offset] = offset;
    cells[row + Posting.check] = check;
    cells[row + Posting.checkAt] = checkAt;
    cells[row + Posting.gram] = gram;
    cells[row + Posting.next] = head;
    if (head !== NONE) cells[head + Posting.previous] = row;
    cells[row + Posting.sibling] = this.firstPosting(literal);
    this.literals.cells[LITERAL_COLUMNS * literal + Literal.firstPosting] = row;
    return row;
  }

  /** Takes the row out of its gram's list, which starts with `head`. @returns the list's first row now. */
  removePosting(row: number, head: number): number {
    const next = unlink(this.postings.cells, row, Posting);
    this.postings.free(row);
    return row === head ? next : head;
  }

  /** Notes that a pattern requires a literal, given the first row of the pattern's list. @returns its first row now. */
  addOwner(literal: number, pattern: number, guard: Guard, patternHead: number): number {
    const row = this.owners.take();
    const { cells } = this.owners;
    const head = this.firstOwner(literal);
    cells[row + Owner.pattern] = pattern;
    cells[row + Owner.literal] = literal;
    cells[row + Owner.next] = head;
    if (head !== NONE) cells[head + Owner.previous] = row;
    cells[row + Owner.sibling] = patternHead;
    for (let i = 0; i < GRAMS_OF_A_GUARD; i++) cells[row + Owner.guard + i] = guard[i]!;
    this.literals.cells[LITERAL_COLUMNS * literal + Literal.firstOwner] = row;
    this.literals.cells[LITERAL_COLUMNS * literal + Literal.owners]!++;
    return row;
  }

  /** Takes a row out of its literal's list. @returns whether another pattern requires the literal. */
  removeOwner(row: number): boolean {
    const literal = this.owners.cells[row + Owner.literal]!;
    const next = unlink(this.owners.cells, row, Owner);
    this.owners.free(row);
    if (this.firstOwner(literal) === row) this.literals.cells[LITERAL_COLUMNS * literal + Literal.firstOwner] = next;
    this.literals.cells[LITERAL_COLUMNS * literal + Literal.owners]!--;
    return this.firstOwner(literal) !== NONE;
  }
}

/** @returns the row that followed. */
function unlink(cells: Int32Array, row: number, columns: { next: number; previous: number }): number {
  const after = cells[row + columns.next]!;
  const before = cells[row + columns.previous]!;
  if (after !== NONE) cells[after + columns.previous] = before;
  if (before !== NONE) cells[before + columns.next] = after;
  return after;
}
