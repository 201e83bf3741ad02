import type { SignatureRecord } from '../../../api/records.js';
import { isEqual } from '../../../components/is-equal.js';

/** A field that both have changed, each to something else. */
export interface Conflict {
  field: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merge {
  /** Both changes; where they contradict each other, theirs. */
  merged: SignatureRecord;
  conflicts: Conflict[];
}

/** Brings two changes of one record together, field by field; only what both changed needs a decision. */
export function mergeRecords(base: SignatureRecord, mine: SignatureRecord, theirs: SignatureRecord): Merge {
  const [was, my, their] = [base, mine, theirs].map((record) => new Map<string, unknown>(Object.entries(record)));
  const merged = new Map(their);
  const conflicts: Conflict[] = [];
  for (const field of new Set([...their!.keys(), ...my!.keys(), ...was!.keys()])) {
    const versions = { base: was!.get(field), mine: my!.get(field), theirs: their!.get(field) };
    if (isEqual(versions.mine, versions.base) || isEqual(versions.mine, versions.theirs)) continue;
    if (isEqual(versions.theirs, versions.base)) setOrDelete(merged, field, versions.mine);
    else conflicts.push({ field, ...versions });
  }
  return { merged: Object.fromEntries(merged) as SignatureRecord, conflicts };
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
