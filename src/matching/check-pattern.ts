import { foldText } from './filter/fold.js';
import { requiredLiterals } from './filter/literals.js';
import { type PatternSource, readPattern } from './pattern.js';
import { DEFAULT_FLAGS, type ErrorParams, type PatternErrorCode, PatternSyntaxError } from './regex.js';
import { childrenOf, type Node, type OneChar } from './syntax/ast.js';
import { listsCode } from './syntax/char-class.js';
import { minLength } from './syntax/measure.js';
import { type Edge, eachSequence } from './syntax/neighbours.js';
import { readSyntax } from './syntax/syntax.js';

/**
 * What is wrong with a pattern:
 *
 * - `pattern_syntax` RE2 refuses it; `params.message` says why, in re2js's words, and `params.fragment` is what it refuses
 * - `pattern_look_around`, `pattern_back_reference` RE2 has none; `params.construct` is what was written, and
 *   `params.nearest`, where there is one, the regex in the nearest way that RE2 knows
 * - `pattern_too_large` `params.what` is over `params.limit`
 * - `pattern_bad_flags` not a subset of `ims`
 * - `pattern_matches_empty` it matches the empty string, hence every text
 * - `pattern_word_boundary_non_ascii` `\b` knows ASCII words only and stands beside the letter `params.letter`
 * - `pattern_no_literal` (a warning) some match of it may hold no fixed text of 4 bytes: it is slow and unspecific
 */
export type PatternFaultCode =
  PatternErrorCode | 'pattern_matches_empty' | 'pattern_word_boundary_non_ascii' | 'pattern_no_literal';

export interface PatternFault {
  severity: 'error' | 'warning';
  code: PatternFaultCode;
  /** UTF-16 offset in the regex, where it is known. */
  position?: number;
  params?: ErrorParams;
}

/** In UTF-16 units: more of what is refused does not help to find it. */
const MAX_FRAGMENT_LENGTH = 40;

/** In bytes of UTF-8. */
const MIN_LITERAL_LENGTH = 4;

/** Everything that is wrong with a pattern; none when it may be used as it is. */
export function checkPattern(source: PatternSource): PatternFault[] {
  let node: Node;
  try {
    node = readPattern(source);
  } catch (error) {
    if (error instanceof PatternSyntaxError) return [faultOf(source, error)];
    throw error;
  }
  const faults = source.regex.includes('\\b') ? wordBoundaryFaults(node) : [];
  if (minLength(node) === 0) faults.push({ severity: 'error', code: 'pattern_matches_empty' });
  else if (longestSureLiteral(node) < MIN_LITERAL_LENGTH) {
    faults.push({ severity: 'warning', code: 'pattern_no_literal', params: { bytes: MIN_LITERAL_LENGTH } });
  }
  return faults;
}

function faultOf(
  { regex }: PatternSource,
  { code, message, position, fragment, params }: PatternSyntaxError,
): PatternFault {
  const nearest = position === undefined || fragment === undefined ? undefined : nearestWay(regex, position, fragment);
  return {
    severity: 'error',
    code,
    ...(position !== undefined && { position }),
    params: {
      message,
      fragment: shortened(fragment ?? regex),
      ...params,
      ...(nearest !== undefined && { nearest }),
    },
  };
}

function shortened(fragment: string): string {
  return fragment.length <= MAX_FRAGMENT_LENGTH ? fragment : `${fragment.slice(0, MAX_FRAGMENT_LENGTH)}…`;
}

/**
 * The nearest way to write what RE2 does not have: a positive look-around as a group that takes the text, a numbered
 * back-reference as what its group matches. A negative look-around has none.
 */
function nearestWay(regex: string, position: number, construct: string): string | undefined {
  const before = regex.slice(0, position);
  const after = regex.slice(position + construct.length);
  if (construct === '(?=' || construct === '(?<=') return `${before}(?:${after}`;
  const reference = /^\\([1-9]\d*)$/.exec(construct);
  const body = reference && captureBody(before + after, Number(reference[1]));
  return body ? `${before}(?:${body})${after}` : undefined;
}

function captureBody(regex: string, number: number): string | undefined {
  try {
    const captures = capturesIn(readSyntax(regex, DEFAULT_FLAGS));
    const body = captures[number - 1];
    return body && regex.slice(body.start, body.end);
  } catch (error) {
    // Something else is wrong with the regex as well: then there is no nearest way to show yet.
    if (error instanceof PatternSyntaxError) return undefined;
    throw error;
  }
}

/** The bodies of the capturing groups, in the order in which they open. */
function capturesIn(node: Node): Node[] {
  const inside = childrenOf(node).flatMap(capturesIn);
  return node.kind === 'group' && node.capture ? [node.body, ...inside] : inside;
}

/** The most bytes of fixed text that every match holds one piece of. */
function longestSureLiteral(node: Node): number {
  // So weighed, the cut whose shortest literal is the longest costs the least.
  const required = requiredLiterals(node, (literal) => 2 ** (-8 * utf8Length(literal)));
  return required ? Math.min(...required.cut.map(utf8Length)) : 0;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isHalfOfPair = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return bytes;
}

function wordBoundaryFaults(root: Node): PatternFault[] {
  const faults: PatternFault[] = [];
  eachSequence(root, ({ parts, before, after }) => {
    parts.forEach((part, i) => {
      if (part.kind !== 'assertion' || part.which !== 'word_boundary') return;
      const sides = [before(i), after(i)] as const;
      const letter = neverBoundary(sides[0], sides[1]) ?? neverBoundary(sides[1], sides[0]);
      if (letter === undefined) return;
      const params = { letter };
      faults.push({ severity: 'error', code: 'pattern_word_boundary_non_ascii', position: part.start, params });
    });
  });
  return faults;
}

/** The letter at one side that keeps a `\b` from matching as it was meant: no ASCII word can stand at the other. */
function neverBoundary(side: Edge, other: Edge): string | undefined {
  if (side.open || other.chars.some(mayBeAsciiWord)) return undefined;
  const letters = side.chars.map(nonAsciiLetter);
  return letters.every((letter) => letter !== undefined) ? letters[0] : undefined;
}

function nonAsciiLetter(one: OneChar): string | undefined {
  if (one.kind === 'any') return undefined;
  if (one.kind === 'char') {
    const char = String.fromCodePoint(one.code);
    const takesAscii = one.fold && /[a-z]/.test(foldText(char));
    return one.code >= 0x80 && !takesAscii && /\p{L}/u.test(char) ? char : undefined;
  }
  if (one.negated) return undefined;
  if (one.ranges.length === 0 && one.unicode.length === 1 && one.unicode[0] === '\\p{Han}') return one.unicode[0];
  const isFarFromAscii =
    one.ranges.length > 0 && one.unicode.length === 0 && one.ranges.every((code) => code >= 0x2000);
  const first = isFarFromAscii ? String.fromCodePoint(one.ranges[0]!) : '';
  return /\p{L}/u.test(first) ? first : undefined;
}

const ASCII_WORD = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

function mayBeAsciiWord(one: OneChar): boolean {
  if (one.kind === 'any') return true;
  if (one.kind === 'char') return /\w/.test(foldText(String.fromCodePoint(one.code)));
  if (one.unicode.length > 0) return true;
  return ASCII_WORD.split('').some((char) => listsCode(one, char.charCodeAt(0)) !== one.negated);
}
