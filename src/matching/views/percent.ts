import { hexPair } from './hex.js';

const PERCENT = 0x25;

/** The least code point that UTF-8 may write with so many bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** Units of text that a byte takes. */
export const BYTE_LENGTH = 3;

/** The byte that is written as `%XX`; negative when there is none. */
export function percentByte(units: Uint16Array, at: number): number {
  return units[at] === PERCENT ? hexPair(units, at + 1) : -1;
}

/** How many bytes UTF-8 has for a character that starts with this one; 0 for none. */
export function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc0 || lead >= 0xf8) return 0;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** The code point that is written in so many bytes at a place; negative when it is not UTF-8. */
export function decodePercent(units: Uint16Array, at: number, bytes: number): number {
  const lead = percentByte(units, at);
  if (bytes === 1) return lead;
  let code = lead & (0xff >> (bytes + 1));
  for (let i = 1; i < bytes; i++) {
    const next = percentByte(units, at + i * BYTE_LENGTH);
    if (next < 0 || (next & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (next & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < LEAST[bytes]! || code > 0x10ffff || isSurrogate ? -1 : code;
}
