import { generalize } from '../../../../src/matching/generalize.js';
import { toldError, toldErrors } from '../../../../src/text/told-error.js';
import type { SignatureRecord } from '../../api/records.js';

/** A signature is one line; the rest of a paste is the example. */
const MAX_SIGNATURE = 300;

/** A draft that recognizes the first error that a text tells of, whatever its values. Blank for a blank text. */
export function proposedRecord(text: string): SignatureRecord {
  const line = (toldErrors(text)[0] ?? toldError(text)).split('\n', 1)[0]!.trim().slice(0, MAX_SIGNATURE);
  const blank: SignatureRecord = { id: '', signature: '', regex: '', status: 'draft' };
  if (!line) return blank;
  return { ...blank, signature: line, regex: generalize(line).regex, examples: [{ text: text.trim() }] };
}
