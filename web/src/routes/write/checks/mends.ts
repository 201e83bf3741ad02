import { generalize } from '../../../../../src/matching/generalize.js';
import type { SignatureRecord } from '../../../api/records.js';
import { valueAt, withValue } from '../record-path.js';
import type { Fault } from './use-lint.js';

export type MendName = 'confirm_today' | 'add_pattern' | 'drop_capture';

export interface Mend {
  name: MendName;
  apply: (record: SignatureRecord) => SignatureRecord;
}

/** What puts a fault right for certain, where something does. */
export function mendOf({ path, code }: Fault, record: SignatureRecord): Mend | undefined {
  switch (code) {
    case 'stale':
      return { name: 'confirm_today', apply: (all) => ({ ...all, last_confirmed: today() }) };
    case 'signature_not_matched':
    case 'example_not_matched': {
      const text = valueAt(record, keysOf(path));
      if (typeof text !== 'string' || text.trim() === '') return undefined;
      return { name: 'add_pattern', apply: (all) => withPattern(all, text) };
    }
    case 'example_not_captured':
    case 'example_captured_other':
      return { name: 'drop_capture', apply: (all) => withValue(all, keysOf(path), undefined) };
    default:
      return undefined;
  }
}

function withPattern(record: SignatureRecord, text: string): SignatureRecord {
  const { regex } = generalize(text.trim().split('\n')[0]!);
  if (!record.regex && !record.patterns?.length) return { ...record, regex };
  return { ...record, patterns: [...(record.patterns ?? []), { regex }] };
}

/** `examples[0].captures.scope` → its keys. */
const keysOf = (path: string) =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));

const today = () => new Date().toISOString().slice(0, 10);
