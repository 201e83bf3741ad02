/** The text with NUL and lone surrogates, which no pattern can name, as U+FFFD; it keeps its length. */
export function wellFormed(text: string): string {
  // Asking is cheaper than to make another text.
  const paired = text.isWellFormed() ? text : text.toWellFormed();
  return paired.includes('\0') ? paired.replaceAll('\0', '\ufffd') : paired;
}
