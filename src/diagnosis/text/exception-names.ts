interface Range {
  start: number;
  end: number;
}

/** So long may the name of an exception be, with its package. */
const MAX_NAME = 200;
const NAME_CHARACTER = /[\w$.]/;
const NAME = /^(?:[\w$]+\.)*[\w$]*(?:Error|Exception|Throwable)$/;

/**
 * Whether a range of a text is no more than the name of an exception, or a part of it, and a message follows:
 * `java.io.IOException: stream closed`, `ValueError: …`. The name tells of the kind, the message of the error.
 */
export function isExceptionName({ start, end }: Range, text: string): boolean {
  if (end - start > MAX_NAME) return false;
  let from = start;
  while (start - from < MAX_NAME && NAME_CHARACTER.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to - end < MAX_NAME && NAME_CHARACTER.test(text[to] ?? '')) to++;
  return NAME.test(text.slice(from, to)) && /^: ?\S/.test(text.slice(to, to + 3));
}
