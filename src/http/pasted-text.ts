import { Problem } from '../errors/problem.js';

/** Throws `empty_text` for nothing but blanks, `text_too_large` beyond `limit` bytes of UTF-8. Nothing is cut off. */
export function requireText(text: string, limit: number): void {
  if (text.trim() === '') throw new Problem('empty_text');
  const size = Buffer.byteLength(text);
  if (size > limit) throw new Problem('text_too_large', { size, limit });
}
