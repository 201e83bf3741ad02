import { createHash } from 'node:crypto';

/** sha256, in hex, of a text in NFC with LF line ends: equal for what reads the same, whatever tools have done to it. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replaceAll(/\r\n?/g, '\n')).digest('hex');
}
