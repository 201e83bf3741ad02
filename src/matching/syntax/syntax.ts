import type { Assertion, Concat, Node } from './ast.js';
import { readBracketClass, readNamedClass } from './char-class.js';
import { Cursor, END } from './cursor.js';
import { readEscapedChar } from './escapes.js';
import { type Flags, readGroupOpening } from './groups.js';
import { readQuantifier } from './quantifiers.js';

/**
 * Reads RE2 syntax into a tree, since re2js exports no parser. It refuses what re2js refuses, with the position, except
 * for names of Unicode classes, which only re2js knows: a tree that holds one does not promise that the regex compiles.
 */
export function readSyntax(regex: string, flags: string): Node {
  const reader = new Reader(new Cursor(regex), flags);
  return reader.read();
}

/** Deeper nesting than anyone writes, and far less than the call stack takes. */
const MAX_DEPTH = 200;

const ASSERTION_ESCAPES: Record<string, Assertion['which']> = {
  A: 'text_start',
  z: 'text_end',
  b: 'word_boundary',
  B: 'no_word_boundary',
};

const BAR = '|'.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/** The ASCII characters that mean more than themselves. */
const IS_SYNTAX = Uint8Array.from({ length: 0x80 }, (_, code) =>
  '\\^$.|?*+()[]{}'.includes(String.fromCharCode(code)) ? 1 : 0,
);

class Reader {
  private flags: Flags;
  private depth = 0;
  private readonly names = new Set<string>();

  constructor(
    private readonly cursor: Cursor,
    flags: string,
  ) {
    this.flags = { i: flags.includes('i'), m: flags.includes('m'), s: flags.includes('s'), U: false };
  }

  read(): Node {
    const node = this.readAlternation();
    if (!this.cursor.done) throw this.cursor.fault(this.cursor.at, 'unexpected )');
    return node;
  }

  private readAlternation(): Node {
    const start = this.cursor.at;
    const branches: Node[] = [this.readConcat()];
    while (this.cursor.skip('|')) branches.push(this.readConcat());
    if (branches.length === 1) return branches[0]!;
    return { kind: 'alternation', branches, start, end: this.cursor.at };
  }

  private readConcat(): Node {
    const { cursor } = this;
    const start = cursor.at;
    const parts: Node[] = [];
    for (let unit = cursor.unit; unit !== END && unit !== BAR && unit !== CLOSE; unit = cursor.unit) {
      // Most of a regex is plain characters; all others are read by what they start with.
      if (unit < 0x80 && IS_SYNTAX[unit]) this.readPart(parts);
      else parts.push(this.readChar());
    }
    if (parts.length === 1) return parts[0]!;
    return { kind: 'concat', parts, start, end: cursor.at } satisfies Concat;
  }

  private readChar(): Node {
    const { cursor, flags } = this;
    const start = cursor.at;
    return { kind: 'char', code: cursor.next(), fold: flags.i, quoted: false, start, end: cursor.at };
  }

  /** Reads what comes next and adds it to `parts`, or wraps the last of them when it is a quantifier. */
  private readPart(parts: Node[]): void {
    const quantifier = readQuantifier(this.cursor);
    if (quantifier) {
      const body = parts.pop();
      if (!body) throw this.cursor.fault(quantifier.at, 'missing argument to repetition operator');
      if (body.kind === 'repeat') throw this.cursor.fault(body.quantifier, 'invalid nested repetition operator');
      const { at, min, max, turned } = quantifier;
      const lazy = turned !== this.flags.U;
      parts.push({ kind: 'repeat', body, min, max, lazy, quantifier: at, start: body.start, end: this.cursor.at });
      return;
    }
    if (this.cursor.looksAt('\\Q')) this.readQuoted(parts);
    else if (this.cursor.looksAt('(')) this.readGroup(parts);
    else parts.push(this.readAtom());
  }

  private readGroup(parts: Node[]): void {
    const start = this.cursor.at;
    const opening = readGroupOpening(this.cursor, this.flags);
    if (opening.kind === 'flags') {
      this.flags = opening.flags;
      return;
    }
    if (opening.name !== undefined) {
      if (this.names.has(opening.name)) throw this.cursor.fault(start, 'duplicate capture group name');
      this.names.add(opening.name);
    }
    if (++this.depth > MAX_DEPTH) throw this.cursor.fault(start, 'groups nest too deeply', 'pattern_too_large');
    const outer = this.flags;
    this.flags = opening.flags;
    const body = this.readAlternation();
    if (!this.cursor.skip(')')) throw this.cursor.fault(start, 'missing closing )');
    this.flags = outer;
    this.depth--;
    const { capture, name } = opening;
    parts.push({ kind: 'group', body, capture, name, start, end: this.cursor.at });
  }

  private readQuoted(parts: Node[]): void {
    this.cursor.skip('\\Q');
    while (!this.cursor.done && !this.cursor.skip('\\E')) {
      const start = this.cursor.at;
      const code = this.cursor.next();
      parts.push({ kind: 'char', code, fold: this.flags.i, quoted: true, start, end: this.cursor.at });
    }
  }

  private readAtom(): Node {
    const { cursor, flags } = this;
    const start = cursor.at;
    if (cursor.looksAt('[')) return readBracketClass(cursor, flags.i);
    if (cursor.skip('.')) return { kind: 'any', newline: flags.s, start, end: cursor.at };
    if (cursor.skip('^')) return this.assertion(flags.m ? 'line_start' : 'text_start', start);
    if (cursor.skip('$')) return this.assertion(flags.m ? 'line_end' : 'text_end', start);
    if (cursor.looksAt('\\')) return this.readEscape(start);
    return this.readChar();
  }

  private readEscape(start: number): Node {
    const { cursor, flags } = this;
    const which = ASSERTION_ESCAPES[cursor.source.charAt(start + 1)];
    if (which) {
      cursor.at += 2;
      return this.assertion(which, start);
    }
    const named = readNamedClass(cursor, flags.i);
    if (named) return named;
    return { kind: 'char', code: readEscapedChar(cursor), fold: flags.i, quoted: false, start, end: cursor.at };
  }

  private assertion(which: Assertion['which'], start: number): Assertion {
    return { kind: 'assertion', which, start, end: this.cursor.at };
  }
}
