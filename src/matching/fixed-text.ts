import { foldText } from './filter/fold.js';
import { lettersOf } from './filter/literals.js';
import { type PatternSource, readPattern } from './pattern.js';
import { type CharClass, childrenOf, type Node, type Repeat } from './syntax/ast.js';
import { toFolded } from './views/folded.js';
import { buildViews } from './views.js';

/** A way through a pattern: its fixed texts in order, null where something else stands between them. */
type Way = readonly (string | null)[];

/** What two parts of a pattern multiply out to at most; past that, the second counts as no fixed text. */
const MAX_WAYS = 512;

/**
 * Finds how much of a match was fixed by the pattern: the literal pieces of the way through its alternatives that
 * produced the matched text, as the pattern writes them. Where several ways fit, the one with the most fixed text.
 *
 * @returns a function of the matched text, raw or as a view reads it; it gives no pieces when no way fits the text.
 * @throws PatternSyntaxError for a pattern that cannot be used.
 */
export function fixedText(source: PatternSource): (matched: string) => string[] {
  const ways = waysThrough(readPattern(source))
    .map(piecesOf)
    .map((pieces) => ({ pieces, sought: pieces.map(normalize) }))
    .toSorted((one, other) => total(other.sought) - total(one.sought));
  const fitting = (text: string) => {
    const normalized = normalize(text);
    return ways.find(({ sought }) => occurInOrder(sought, normalized))?.pieces;
  };
  return (matched) => {
    const pieces = fitting(matched);
    if (pieces) return pieces;
    // An escape sequence or an encoding may stand in the middle of a piece.
    const readings = buildViews(matched).map(({ text }) => fitting(text));
    return readings.find((reading) => reading !== undefined) ?? [];
  };
}

function waysThrough(node: Node): Way[] {
  if (node.kind === 'char') return [[String.fromCodePoint(node.code)]];
  if (node.kind === 'class') return [[onlyLetterOf(node)]];
  if (node.kind === 'any') return [[null]];
  if (node.kind === 'repeat') return waysThroughRepeat(node);
  const inside = childrenOf(node).map(waysThrough);
  return node.kind === 'alternation' ? inside.flat() : inside.reduce(oneAfterTheOther, [[]]);
}

function onlyLetterOf(charClass: CharClass): string | null {
  const letters = lettersOf(charClass);
  return letters?.length === 1 ? letters[0]! : null;
}

function waysThroughRepeat({ body, min, max }: Repeat): Way[] {
  if (max === 0) return [[]];
  const gap: Way = [null];
  const once = waysThrough(body);
  if (max === 1) return min === 0 ? [...once, []] : once;
  const several = once.map((way) => way.concat(gap));
  return min === 0 ? [...several.map((way) => gap.concat(way)), gap] : several;
}

function oneAfterTheOther(heads: Way[], tails: Way[]): Way[] {
  if (heads.length * tails.length > MAX_WAYS) return heads.map((head) => head.concat(null));
  return heads.flatMap((head) => tails.map((tail) => head.concat(tail)));
}

function piecesOf(way: Way): string[] {
  const pieces = [''];
  for (const part of way) {
    if (part === null) pieces.push('');
    else pieces[pieces.length - 1] += part;
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

/** Case, forms and blanks aside: a wrapped or folded match has other blanks than the pattern. */
function normalize(text: string): string {
  return foldText((toFolded(text)?.text ?? text).replace(/\s+/g, ''));
}

function occurInOrder(pieces: string[], text: string): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

function total(pieces: string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
