import { decodeText, type DecodedText } from '../../../../../src/text/decode-text.js';

/** UTF-16 takes up to two bytes for what UTF-8 writes with one. */
const BYTES_PER_BYTE = 2;

/** A file has more bytes than any Cairn takes. */
export class FileTooLarge extends Error {}

/**
 * The text of a file in UTF-8, UTF-16 or GB18030, while `onProgress` is told the share that is read, 0..1. Throws
 * `FileTooLarge` for more than `limit` bytes of UTF-8, and as `fetch` does when `signal` is aborted.
 */
export async function readFile(
  file: File,
  limit: number,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<DecodedText> {
  if (file.size > limit * BYTES_PER_BYTE) throw new FileTooLarge();
  const bytes = new Uint8Array(file.size);
  let read = 0;
  const reader = file.stream().getReader();
  signal.addEventListener('abort', () => void reader.cancel(), { once: true });
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    bytes.set(value, read);
    read += value.length;
    onProgress(read / file.size);
  }
  const decoded = decodeText(bytes);
  if (utf8Length(decoded.text) > limit) throw new FileTooLarge();
  return decoded;
}

/** How many bytes the text has in UTF-8. */
export const utf8Length = (text: string) => new TextEncoder().encode(text).length;
