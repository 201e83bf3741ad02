import { encodingOf } from './decode-text.js';

/** Where XML and PO name the encoding that they are in; both do so near their beginning, and in ASCII. */
const DECLARED = [/^<\?xml\s[^>]*?\bencoding=["']([\w.:-]+)["']/, /^"Content-Type:[^"\n]*\bcharset=([\w.:-]+)/m];
const BEGINNING = 4096;

/**
 * The text of a translator's file in whichever encoding a tool has left it: the one that it names, or else looks like.
 * Throws `TypeError` where its bytes are none of the encoding, `RangeError` where nobody knows that by its name.
 */
export function decodeDeclared(bytes: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const [declared] = DECLARED.flatMap((pattern) => pattern.exec(beginning)?.[1] ?? []);
  return new TextDecoder(declared ?? encodingOf(bytes), { fatal: true }).decode(bytes);
}
