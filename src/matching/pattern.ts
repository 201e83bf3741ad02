import { Recent } from './recent.js';
import { checkFlags, DEFAULT_FLAGS, PatternSyntaxError, Regex } from './regex.js';
import type { Node } from './syntax/ast.js';
import { programSize, repeatProduct } from './syntax/measure.js';
import { readSyntax } from './syntax/syntax.js';
import { foldedTwin } from './twin.js';

/** A pattern as it is written: RE2 syntax and a subset of the flags `ims` (default `im`). */
export interface PatternSource {
  regex: string;
  flags?: string;
}

/** The longest regex, in UTF-16 units. The longest of 22,000 real ones has 573. */
export const MAX_REGEX_LENGTH = 20_000;

/** The largest program of a pattern and of its twin, in instructions: it compiles in a few tens of milliseconds. */
export const MAX_PROGRAM_SIZE = 10_000;

/** So many instructions may come of a unit of a regex without counts: of a mark, in a twin. */
const MAX_INSTRUCTIONS_OF_UNIT = 4;

/** RE2's limit of the product of nested counts. */
const MAX_REPEAT_PRODUCT = 1000;

/** A quantifier behind another one with nothing but a toggle between them, which re2js refuses in some places only. */
const REQUANTIFIED = /[*+?}](?:\(\?[imsU-]*\)|\\Q\\E)+[*+?{]/;

/** A Unicode class, or what looks like one. */
const UNICODE_CLASS = /\\[pP]/;

/** Who checks a pattern soon files it, and runs it: what was read is kept for so long, unless it is uncommonly long. */
const read = new Recent<string, Node>(100);
const MAX_KEPT_LENGTH = 1000;

/**
 * Reads a pattern in time proportional to its length. It is compiled only for what re2js alone can judge: whether the
 * name of a Unicode class is one, and some odd quantifiers.
 * @throws PatternSyntaxError for a pattern that RE2 refuses or that is too large to be compiled safely.
 */
export function readPattern({ regex, flags = DEFAULT_FLAGS }: PatternSource): Node {
  if (regex.length > MAX_KEPT_LENGTH) return parse(regex, flags);
  return read.get(`${flags}/${regex}`, () => parse(regex, flags));
}

/** Reads what was checked before as a pattern, or as the folded twin of one. */
export function readChecked({ regex, flags = DEFAULT_FLAGS }: PatternSource): Node {
  return readSyntax(regex, flags);
}

function parse(regex: string, flags: string): Node {
  checkFlags(flags);
  if (regex.length > MAX_REGEX_LENGTH) throw tooLarge('regex_length', MAX_REGEX_LENGTH);
  const node = readSyntax(regex, flags);
  // Only counts make a program longer than what is written.
  if (regex.includes('{') || regex.length > MAX_PROGRAM_SIZE / MAX_INSTRUCTIONS_OF_UNIT) {
    if (repeatProduct(node) > MAX_REPEAT_PRODUCT) throw tooLarge('repeat_count', MAX_REPEAT_PRODUCT);
    const twin = readSyntax(foldedTwin({ regex, flags }, node).regex, flags);
    if (Math.max(programSize(node), programSize(twin)) > MAX_PROGRAM_SIZE)
      throw tooLarge('program_size', MAX_PROGRAM_SIZE);
  }
  if (UNICODE_CLASS.test(regex) || REQUANTIFIED.test(regex)) Regex.compile(regex, flags);
  return node;
}

function tooLarge(what: string, limit: number): PatternSyntaxError {
  const message = `the pattern is too large: its ${what.replace('_', ' ')} is over ${limit}`;
  return new PatternSyntaxError('pattern_too_large', message, undefined, undefined, { what, limit });
}
