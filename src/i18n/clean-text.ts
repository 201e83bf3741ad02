/**
 * What a reader does not see and a program might obey: controls but line feed and tab, direction marks and overrides,
 * invisible characters, tags (U+E0000 on) and variation selectors beyond those of emoji.
 */
const UNSEEN =
  /(?![\n\t])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** The text without characters that a person would not see. */
export const cleanText = (text: string) => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');

/** The same value with every text in it clean, keys included. */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleanTexts(inner)])) as T;
}
