import type { PatternSource } from './pattern.js';
import { type Char, type CharClass, childrenOf, type Node, type OneChar, type Repeat } from './syntax/ast.js';
import { listsCode } from './syntax/char-class.js';
import { eachSequence, type Sequence } from './syntax/neighbours.js';
import { Rewrite } from './views/rewrite.js';
import { HAN_RANGES, isAsciiMark, isBlank, isHan, isSpaciousMark, plainForm } from './views/typography.js';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** It ends a sentence as often as it stands in a name; only a full-width one says which. */
const FULL_STOP = 0x2e;

type BlankPart = OneChar | (Repeat & { body: OneChar });

/**
 * The folded twin of a pattern: what it has to be to find in a folded text what it was written for. The regex is edited
 * in place, so whatever needs no folding stays as it is:
 *
 * - a character becomes its plain form, a full-width mark with a blank behind it that may be missing;
 * - a class lists the plain forms of what it lists besides, negated or not: folding has made them one;
 * - blanks in a row ask for one blank, since a folded text has no more, and beside Han for none;
 * - an ASCII mark beside Han may have a blank behind it, for the text may have the full-width one.
 *
 * In a pattern that holds Han, what stands for any character stands for Han too.
 *
 * @param node the tree of `source`
 * @returns `source` itself when folding changes nothing.
 */
export function foldedTwin(source: PatternSource, node: Node): PatternSource {
  if (!MAY_FOLD.test(source.regex)) return source;
  let regex = twins.get(node);
  if (regex === undefined) twins.set(node, (regex = foldedRegex(source.regex, node)));
  return regex === source.regex ? source : { ...source, regex };
}

/**
 * Without any of these a regex stays as it is: characters beyond ASCII or other blanks than a space; spaces in a row, or
 * counted; escapes that may be such a character or a blank; classes that may hold one; flags, which spaces may enclose.
 */
const MAY_FOLD = /[^ -~]| [ *+?{]|\\ |\\(?![dDwWbBS])[A-Za-z\d]|\[[^\]]*[ \\]|\(\?[a-zA-Z-]*\)/;

/** By the tree that was folded: who checks a pattern soon files it, and runs it. */
const twins = new WeakMap<Node, string>();

function foldedRegex(regex: string, node: Node): string {
  const isBesideHan = besideHan(node);
  const edits: Edit[] = [];
  eachSequence(node, (sequence) => {
    edits.push(...foldBlanks(regex, sequence, isBesideHan));
    sequence.parts.forEach((part, i) => {
      const one = part.kind === 'repeat' ? part.body : part;
      if (one.kind === 'class') edits.push(...foldClass(regex, one));
      if (one.kind === 'char') edits.push(...foldChar(one, () => isBesideHan(sequence, i, i)));
    });
  });
  if (edits.length === 0) return regex;

  const rewrite = new Rewrite(regex);
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    rewrite.replace(start, end, text);
  }
  return rewrite.finish()!.text;
}

function foldChar(char: Char, isBesideHan: () => boolean): Edit[] {
  const { code } = char;
  if (isBlank(code)) return [];
  const plain = plainForm(code);
  const isMark = isSpaciousMark(code) || (isAsciiMark(code) && code !== FULL_STOP && isBesideHan());
  if (plain === undefined && !isMark) return [];
  const escaped = escape(plain ?? code);
  return [replaceChar(char, isMark ? `(?:${escaped} ?)` : escaped)];
}

function foldClass(regex: string, charClass: CharClass): Edit[] {
  const { start, end, negated } = charClass;
  if (regex[start] !== '[') return [];
  const edits: Edit[] = [];
  const plain = plainFormsOf(charClass).filter((code) => !(negated && isBlank(code)));
  if (plain.length > 0) edits.push(insert(end - 1, plain.map(escape).join('')));
  if (!negated && listed(charClass).some(isSpaciousMark)) edits.push(insert(start, '(?:'), insert(end, ' ?)'));
  return edits;
}

/** Lowers how many blanks a run of blank parts asks for. */
function foldBlanks(regex: string, sequence: Sequence, isBesideHan: BesideHan): Edit[] {
  const { parts } = sequence;
  const edits: Edit[] = [];
  for (let first = 0; first < parts.length; first++) {
    let last = first;
    while (last < parts.length && isBlankPart(parts[last]!)) last++;
    if (last === first) continue;
    let needed = isBesideHan(sequence, first, last - 1) ? 0 : 1;
    for (const part of parts.slice(first, last).filter(isBlankPart)) {
      const min = part.kind === 'repeat' ? part.min : 1;
      const kept = Math.min(min, needed);
      needed -= kept;
      edits.push(...foldBlank(regex, part, kept));
    }
    first = last;
  }
  return edits;
}

function foldBlank(regex: string, part: BlankPart, min: number): Edit[] {
  if (part.kind === 'repeat') {
    const { body, quantifier, end } = part;
    const plain = body.kind === 'char' && body.code !== 0x20 ? [replaceChar(body, ' ')] : [];
    if (min === part.min) return plain;
    const lazy = end - quantifier > 1 && regex[end - 1] === '?' ? '?' : '';
    return [...plain, { start: quantifier, end, text: quantifierText(min, part.max) + lazy }];
  }
  if (part.kind === 'char') {
    if (min === 0) return [replaceChar(part, ' ?')];
    return part.code === 0x20 ? [] : [replaceChar(part, ' ')];
  }
  return min === 0 ? [insert(part.end, '?')] : [];
}

function quantifierText(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return `{${min},${max}}`;
}

function isBlankPart(part: Node): part is BlankPart {
  const one = part.kind === 'repeat' ? part.body : part;
  if (one.kind === 'char') return isBlank(one.code);
  if (one.kind !== 'class' || one.negated || one.unicode.length > 0) return false;
  const codes = listed(one);
  return one.ranges.every((code) => codes.includes(code)) && codes.every(isSpace) && codes.some(isBlank);
}

function isSpace(code: number): boolean {
  return isBlank(code) || (code >= 0x0a && code <= 0x0d);
}

/** The plain forms of what a class lists, as far as it does not list them; ranges that hold other things too stay. */
function plainFormsOf(charClass: CharClass): number[] {
  const { ranges } = charClass;
  const forms = new Set<number>();
  for (let i = 0; i < ranges.length; i += 2) {
    const range = codesOf(ranges[i]!, ranges[i + 1]!);
    const plain = range.map(plainForm);
    if (plain.every((code) => code !== undefined)) plain.forEach((code) => forms.add(code));
  }
  return [...forms].filter((code) => !listsCode(charClass, code));
}

/** The code points that a class lists, long ranges left out. */
function listed({ ranges }: CharClass): number[] {
  return ranges.flatMap((from, i) => (i % 2 === 0 ? codesOf(from, ranges[i + 1]!) : []));
}

/** No range of forms is longer than the full-width block. */
const MAX_RANGE = 0x5e;

function codesOf(from: number, to: number): number[] {
  return to - from > MAX_RANGE ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whether Han may stand right before part `first` or right behind part `last` of a sequence. */
type BesideHan = (sequence: Sequence, first: number, last: number) => boolean;

function besideHan(root: Node): BesideHan {
  const isHanPattern = holdsHan(root);
  if (!isHanPattern) return () => false;
  return ({ before, after }, first, last) => [...before(first).chars, ...after(last).chars].some(mayBeHan);
}

function holdsHan(node: Node): boolean {
  if (node.kind === 'char') return isHan(node.code);
  if (node.kind !== 'class') return childrenOf(node).some(holdsHan);
  if (node.negated) return false;
  return node.unicode.includes('\\p{Han}') || rangesOf(node).some(([from, to]) => isHan(from) && isHan(to));
}

function mayBeHan(one: OneChar): boolean {
  if (one.kind === 'char') return isHan(one.code);
  if (one.kind === 'any' || one.negated || one.unicode.length > 0) return true;
  return rangesOf(one).some(([from, to]) => HAN_RANGES.some(([low, high]) => from <= high && to >= low));
}

function rangesOf({ ranges }: CharClass): [number, number][] {
  return ranges.flatMap((from, i) => (i % 2 === 0 ? [[from, ranges[i + 1]!] satisfies [number, number]] : []));
}

/** A character that means itself wherever it stands: a digit or a letter could become part of what stands before it. */
function escape(code: number): string {
  const char = String.fromCodePoint(code);
  if (char === ' ') return char;
  return /\w/.test(char) ? `\\x{${code.toString(16)}}` : `\\${char}`;
}

function replaceChar({ start, end, quoted }: Char, text: string): Edit {
  return { start, end, text: quoted ? `\\E${text}\\Q` : text };
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
