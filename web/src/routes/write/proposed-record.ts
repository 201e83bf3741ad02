import { generalize } from '../../../../src/matching/generalize.js';
import type { SignatureRecord } from '../../api/records.js';

/** A signature is one line; the rest of a paste is the example. */
const MAX_SIGNATURE = 300;

/** A draft that recognizes an error like the pasted one, whatever its values. Blank for a blank text. */
export function proposedRecord(text: string): SignatureRecord {
  const line = text
    .split('\n')
    .find((one) => one.trim() !== '')
    ?.trim()
    .slice(0, MAX_SIGNATURE);
  const blank: SignatureRecord = { id: '', signature: '', regex: '', status: 'draft' };
  if (!line) return blank;
  return { ...blank, signature: line, regex: generalize(line).regex, examples: [{ text: text.trim() }] };
}
