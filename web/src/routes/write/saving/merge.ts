import type { SignatureRecord } from '../../../api/records.js';
import { isEqual } from '../../../components/is-equal.js';

/** A field that both have changed, each to something else. */
export interface Conflict {
  field: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** A field that only one of them has changed, or both to the same. */
export interface CleanChange {
  field: string;
  base: unknown;
  changed: unknown;
  by: 'mine' | 'theirs';
}

export interface Merge {
  /** Both changes; where they contradict each other, theirs. */
  merged: SignatureRecord;
  conflicts: Conflict[];
  clean: CleanChange[];
}

/** Brings two changes of one record together, field by field; only what both changed needs a decision. */
export function mergeRecords(base: SignatureRecord, mine: SignatureRecord, theirs: SignatureRecord): Merge {
  const [was, ours, others] = [base, mine, theirs].map((record) => new Map<string, unknown>(Object.entries(record)));
  const merged = new Map(others);
  const conflicts: Conflict[] = [];
  const clean: CleanChange[] = [];
  for (const field of new Set([...others!.keys(), ...ours!.keys(), ...was!.keys()])) {
    const [old, my, their] = [was!.get(field), ours!.get(field), others!.get(field)];
    if (isEqual(my, old) && isEqual(their, old)) continue;
    if (isEqual(my, old) || isEqual(my, their)) clean.push({ field, base: old, changed: their, by: 'theirs' });
    else if (isEqual(their, old)) {
      setOrDelete(merged, field, my);
      clean.push({ field, base: old, changed: my, by: 'mine' });
    } else conflicts.push({ field, base: old, mine: my, theirs: their });
  }
  return { merged: Object.fromEntries(merged) as SignatureRecord, conflicts, clean };
}

/** The merge with a decision for each conflict: the fields in which mine is kept. */
export function decided({ merged, conflicts }: Merge, mine: ReadonlySet<string>): SignatureRecord {
  const record = new Map<string, unknown>(Object.entries(merged));
  for (const conflict of conflicts) if (mine.has(conflict.field)) setOrDelete(record, conflict.field, conflict.mine);
  return Object.fromEntries(record) as SignatureRecord;
}

function setOrDelete(record: Map<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) record.delete(field);
  else record.set(field, value);
}
