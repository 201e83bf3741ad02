import { mask } from '../masking/mask.js';
import { errorLines } from '../search/error-lines.js';
import { errorLine } from '../signatures/formats/runbook/error-text.js';

/** The head of a longer message tells which error it is. */
const MAX_MESSAGE = 1_000;

/** What a text says of errors: its error lines, masked, each without its log prefix and the JSON around it. */
export function errorMessages(text: string): string[] {
  // Masked first: of a long line only a part is taken, which could begin within a secret.
  const messages = errorLines(mask(text).text).map((line) => errorLine(line.text).slice(0, MAX_MESSAGE).toWellFormed());
  return [...new Set(messages)].filter((message) => /[\p{L}\p{N}]{2}/u.test(message));
}
