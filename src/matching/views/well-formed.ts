/** The text with NUL and lone surrogates, which no pattern can name, as U+FFFD; it keeps its length. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
