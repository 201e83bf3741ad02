/** A text, and whether bytes had to be replaced because they belong to no encoding that is known here. */
export interface DecodedText {
  text: string;
  isDamaged: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const BYTE_ORDER_MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Reads a text in UTF-8, UTF-16 or GB18030, whichever it is in; a byte order mark is left out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, isDamaged } = recognize(bytes);
  return { text, isDamaged };
}

/** The encoding of a text that begins with `start`, which may be cut within a character. */
export const encodingOf = (start: Uint8Array): Encoding => recognize(start, { stream: true }).encoding;

type Decoded = DecodedText & { encoding: Encoding };

function recognize(bytes: Uint8Array, options?: { stream: boolean }): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decode(bytes, marked[0], options);

  const utf8 = decode(bytes, 'utf-8', options);
  // ASCII in UTF-16 is UTF-8 as well, with every other character a NUL.
  if (utf8.isDamaged || 8 * count(utf8.text, /\0/g) > bytes.length) {
    const utf16 = decodeUtf16(bytes, options);
    if (utf16) return utf16;
  }
  // A log that was cut within a character is still UTF-8.
  if (!utf8.isDamaged || count(utf8.text, /[^\0-\x7f\ufffd]/gu) > damage(utf8)) return utf8;
  const gb18030 = decode(bytes, 'gb18030', options);
  // Chinese comes in runs; a lone character between Latin letters is an accented one of another encoding.
  return damage(gb18030) < damage(utf8) && /[^\0-\x7f\ufffd]{2}/u.test(gb18030.text) ? gb18030 : utf8;
}

function decode(bytes: Uint8Array, encoding: Encoding, options?: { stream: boolean }): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes, options), isDamaged: false, encoding };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes, options), isDamaged: true, encoding };
  }
}

/** What texts in English or Chinese mostly consist of, and other bytes that are read as UTF-16 do not. */
const ORDINARY = /[\t\n\r\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/** The text in whichever byte order makes sense, if any; a line feed or a space is enough to have a NUL byte. */
function decodeUtf16(bytes: Uint8Array, options?: { stream: boolean }): Decoded | undefined {
  if (!bytes.includes(0)) return undefined;
  const share = ({ text, isDamaged }: DecodedText) => (isDamaged ? 0 : count(text, ORDINARY) / text.length);
  const [best] = [decode(bytes, 'utf-16le', options), decode(bytes, 'utf-16be', options)].sort(
    (a, b) => share(b) - share(a),
  );
  return share(best!) > 0.8 ? best : undefined;
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
const damage = ({ text, isDamaged }: DecodedText) => (isDamaged ? count(text, /\ufffd/g) : 0);
