import { READING_ORDER, type Reading, type ValueKind } from './generalize-values.js';
import { likelyName, NAMING_LENGTH, NUMBER_MARK, NUMBERS_AFTER, valueName } from './generalize-names.js';

/** A pattern that recognizes an error by its fixed words, whatever its values. */
export interface GeneralizedText {
  /** In RE2 syntax. */
  regex: string;
  /** The names of its groups, in the order in which they open. */
  groups: string[];
}

/** A part of a text: a value when it has a kind, else fixed. */
interface Piece {
  text: string;
  /** Where it begins. */
  start: number;
  kind?: ValueKind;
}

const READER = new RegExp(
  READING_ORDER.map((reading) => `(${'fixed' in reading ? reading.fixed : reading.find})`).join('|'),
  'gu',
);

/** The least fixed text that an error can be recognized by: four letters or digits, or two beyond Latin script. */
const TELLING_TEXT = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}|(?:(?!\p{sc=Latin})\p{L}.*?){2}/su;

/**
 * A pattern for all errors that differ from `errorText` in their values only: numbers, ids, hashes, paths, URLs, hosts,
 * addresses, timestamps, quotations, values of keys, placeholders. It matches `errorText` itself. Where too little would
 * be left to recognize the error by, first the values made of words stay, then the whole text.
 * @throws RangeError for a text without a word to recognize it by: nothing but blanks.
 */
export function generalize(errorText: string): GeneralizedText {
  if (errorText.trim() === '') throw new RangeError('a blank text cannot be recognized');
  const pieces = piecesOf(errorText);
  if (isTelling(pieces)) return patternOf(errorText, pieces);
  const wordsKept = pieces.map((piece) => (piece.kind?.wordy ? { ...piece, kind: undefined } : piece));
  return patternOf(errorText, isTelling(wordsKept) ? wordsKept : [{ text: errorText, start: 0 }]);
}

/** The text with `<kind>` in place of each value, so that texts that differ in their values only become equal. */
export function template(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.kind ? `<${piece.kind.name ?? '*'}>` : piece.text))
    .join('');
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const fixed = (until: number) => {
    if (until > end) pieces.push({ text: text.slice(end, until), start: end });
    end = until;
  };
  READER.lastIndex = 0;
  for (let match = READER.exec(text); match; match = READER.exec(text)) {
    const reading = readingOf(match);
    if ('fixed' in reading) continue;
    const [before, after] = reading.margins?.(match[0]) ?? [0, 0];
    const start = match.index + before;
    const stop = match.index + match[0].length - after;
    if (start === stop) continue;
    fixed(start);
    pieces.push({ text: text.slice(start, stop), start, kind: reading });
    end = stop;
  }
  fixed(text.length);
  return pieces;
}

/** The entry that fitted: each is one capturing group. */
function readingOf(match: RegExpExecArray): Reading {
  let group = 1;
  while (match[group] === undefined) group++;
  return READING_ORDER[group - 1]!;
}

/** Whether the fixed text is enough to recognize an error by. */
function isTelling(pieces: Piece[]): boolean {
  const fixed = pieces.map(({ text, kind }) => (kind ? ' ' : text)).join('');
  return TELLING_TEXT.test(fixed);
}

function patternOf(errorText: string, pieces: Piece[]): GeneralizedText {
  const groups: string[] = [];
  let numbers: readonly string[] = [];
  const parts = pieces.map((piece, index) => {
    const { text, start, kind } = piece;
    if (!kind) {
      if (!NUMBER_MARK.test(text)) numbers = [];
      return escape(text);
    }
    const [next, ...rest] = kind.number ? numbers : [];
    const before = errorText.slice(Math.max(0, start - NAMING_LENGTH), start);
    const behind = errorText.slice(start + text.length, start + text.length + NAMING_LENGTH);
    const evident = valueName(text, before) ?? next ?? kind.name;
    const name = evident ?? likelyName(text, before, behind) ?? kind.group;
    numbers = next ? rest : (NUMBERS_AFTER[kind.name ?? ''] ?? []);
    const regex = kind.open && isEdge(index, pieces) ? '\\S+' : kind.regex;
    if (!name) return regex;
    groups.push(unusedName(name, groups));
    return `(?P<${groups.at(-1)!}>${regex})`;
  });
  return { regex: parts.join(''), groups };
}

/** Whether a value stands at an end of the text or beside another value, so that it cannot end where fixed text begins. */
function isEdge(index: number, pieces: Piece[]): boolean {
  return !pieces[index - 1] || !pieces[index + 1] || pieces[index + 1]!.kind !== undefined;
}

function unusedName(name: string, taken: string[]): string {
  if (!taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name}_${count}`)) count++;
  return `${name}_${count}`;
}

/** Fixed text in RE2 syntax. One blank stays one, more of them and line breaks are as many as they may. */
function escape(text: string): string {
  return text
    .replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
    .replace(/[ \t\n\f\r]*[\n\f\r][ \t\n\f\r]*/g, '\\s+')
    .replace(/ {2,}| *\t[ \t]*/g, '[ \\t]+')
    .replace(/[\0\p{Cs}]/gu, '.');
}
