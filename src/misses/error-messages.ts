import { mask } from '../masking/mask.js';
import { toldError } from '../text/told-error.js';
import { errorLines, type ErrorLine, withoutEscapes } from '../text/error-lines.js';
import { kindOfLine } from '../text/line-kind.js';
import type { ReadableText } from '../text/stretches.js';

/** The head of a longer message tells which error it is. */
const MAX_MESSAGE = 1_000;

/** A value, a code or the name of something: who only talks writes none. */
const MARKS = /[\p{N}_{}<>()[\]=:：/\\"'`“”‘’「」『』《》$%#@]|\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;
/** What is lacking, too much, or happened to something. */
const TROUBLE =
  /\b(?:no|not|only|already|must|too|without|never|should|wrong|bad|out of|full|lost|requires?)\b|\b(?:un|dis|in|im|mis|mal|non)\p{L}{4,}|\p{L}{2,}ed\b|\b(?:conflict|corrupt|crash|deadlock|duplicate|overflow|violat)|[不未无没非缺错超禁误坏满失拒异已仅只须]/iu;

/** `hello` and `The quick brown fox` tell of nothing, although a short text is taken for an error whatever its words. */
const tellsOfError = (line: string) => kindOfLine(line) !== 'plain' || MARKS.test(line) || TROUBLE.test(line);

/** What stands so far around a line, in UTF-16 units, tells whether something in it is a secret: keys have many lines. */
const AROUND = 32_768;

/** What a text says of errors: its error lines, masked, each without its log prefix and the JSON around it. */
export function errorMessages(text: ReadableText): string[] {
  const messages = maskedLines(text, errorLines(text))
    .filter(tellsOfError)
    .map((line) => toldError(line).slice(0, MAX_MESSAGE).toWellFormed());
  return [...new Set(messages)].filter((message) => /[\p{L}\p{N}]{2}/u.test(message));
}

/** Masked with what is around them: of a long line only a part is an error line, which may begin within a secret. */
function maskedLines(text: ReadableText, lines: readonly ErrorLine[]): string[] {
  let [from, to] = [0, 0];
  let masked = mask('');
  return lines
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, text: { length } }) => {
      if (start + length > to - AROUND / 2 && to < text.length) {
        [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, start + length + AROUND)];
        masked = mask(text.slice(from, to));
      }
      const range = masked.toMasked({ start: start - from, end: start - from + length });
      return withoutEscapes(masked.text.slice(range.start, range.end));
    });
}
