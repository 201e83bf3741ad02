import type { Span } from '../../text/span.js';
import type { ReadableText } from '../../text/stretches.js';

/** So long may the name of an exception be, with its package. */
const MAX_NAME = 200;
const NAME_CHARACTER = /[\w$.]/;
const NAME = /^(?:[\w$]+\.)*[\w$]*(?:Error|Exception|Throwable)$/;

/**
 * Whether a range of a text is no more than the name of an exception, or a part of it, and a message follows:
 * `java.io.IOException: stream closed`, `ValueError: …`. The name tells of the kind, the message of the error.
 */
export function isExceptionName({ start, end }: Span, text: ReadableText): boolean {
  if (end - start > MAX_NAME) return false;
  const before = text.slice(Math.max(0, start - MAX_NAME), start);
  const behind = text.slice(end, end + MAX_NAME + 3);
  let from = before.length;
  while (NAME_CHARACTER.test(before[from - 1] ?? '')) from--;
  let to = 0;
  while (to < MAX_NAME && NAME_CHARACTER.test(behind[to] ?? '')) to++;
  const name = before.slice(from) + text.slice(start, end) + behind.slice(0, to);
  return NAME.test(name) && /^: ?\S/.test(behind.slice(to, to + 3));
}
