/** A decoded character, and how many of the encoded units it took. */
export interface Decoded {
  char: string;
  length: number;
}

/** The least code point that UTF-8 may write with so many bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** Reads one character written as `%XX` bytes of UTF-8 at `start` of a run of such bytes; null when it is not UTF-8. */
export function decodePercent(run: string, start: number): Decoded | null {
  const lead = byteAt(run, start);
  if (lead < 0x80) return { char: String.fromCharCode(lead), length: 3 };
  const bytes = lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc0 || lead >= 0xf8 || start + bytes * 3 > run.length) return null;

  let code = lead & (0xff >> (bytes + 1));
  for (let i = 1; i < bytes; i++) {
    const next = byteAt(run, start + i * 3);
    if ((next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code < LEAST[bytes]! || code > 0x10ffff || isSurrogate) return null;
  return { char: String.fromCodePoint(code), length: bytes * 3 };
}

function byteAt(run: string, start: number): number {
  return parseInt(run.slice(start + 1, start + 3), 16);
}
