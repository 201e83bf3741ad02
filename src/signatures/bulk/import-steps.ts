import type { Fault } from '../../errors/fault.js';
import { contentHash } from '../record/content-hash.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { settle } from '../store/settle.js';
import type { Current, Write } from '../store/signature-writer.js';
import type { Suggested } from '../translations/suggestions.js';
import type { Actor } from '../../access/actor.js';

/** What became of one record. */
export interface ImportResult {
  /** Where the record begins in the input, from 1. */
  line: number;
  id?: string;
  /** `conflict`: edited here since it was last imported, and so left alone. `refused`: see `errors`. */
  result: 'added' | 'changed' | 'unchanged' | 'conflict' | 'refused';
  errors: Fault[];
  warnings: Fault[];
}

/** A record that may be written, with what is questionable about it. */
export interface SoundRecord {
  line: number;
  record: SignatureRecordDto;
  hash: string;
  warnings: Fault[];
}

export type Checked = SoundRecord | ImportResult;

const isSound = (one: Checked): one is SoundRecord => 'record' in one;

/** The ids of the records that may be written. */
export const idsOf = (batch: readonly Checked[]): string[] => batch.filter(isSound).map(({ record }) => record.id);

/** What is to become of the records of a batch, and what is to be written for it. */
export interface Plan {
  results: ImportResult[];
  writes: Write[];
  /** Texts that wait for reviewers beside those of the records. */
  suggestions: Suggested[];
}

/** Who imports, and what happens to records that were edited here. */
export interface ImportRules {
  actor: Actor;
  onConflict: 'keep' | 'replace';
  fourEyes: boolean;
}

/** Decides what becomes of each record, given the stored ones by id. No two records have the same id. */
export function planImport(
  batch: readonly Checked[],
  stored: ReadonlyMap<string, Current>,
  { actor, onConflict, fourEyes }: ImportRules,
): Plan {
  const writes: Write[] = [];
  const suggestions: Suggested[] = [];
  const results = batch.map((one): ImportResult => {
    if (!isSound(one)) return one;
    const { line, record, hash, warnings } = one;
    const current = stored.get(record.id);
    const settled = settle(actor, { record, action: 'import', current }, fourEyes);
    const importedHash = settled.write.record === record ? hash : contentHash(settled.write.record);
    const result = becomes(importedHash, current, onConflict);
    if (result === 'conflict') return { line, id: record.id, result, errors: [], warnings };
    if (result !== 'unchanged') writes.push({ ...settled.write, importedHash });
    suggestions.push(...settled.suggestions);
    return { line, id: record.id, result, errors: [], warnings: [...warnings, ...settled.warnings] };
  });
  return { results, writes, suggestions };
}

function becomes(hash: string, current: Current | undefined, onConflict: 'keep' | 'replace'): ImportResult['result'] {
  if (!current) return 'added';
  const currentHash = contentHash(current.record);
  if (hash === currentHash) return 'unchanged';
  const editedHere = current.importedHash !== currentHash;
  return editedHere && onConflict === 'keep' ? 'conflict' : 'changed';
}

/** Parts of a batch, each of at most `size` and without two records of one id: the second has to find the first. */
export function* runsOf(batch: readonly Checked[], size: () => number): Generator<Checked[]> {
  let [run, ids] = [[] as Checked[], new Set<string>()];
  for (const one of batch) {
    if (run.length >= size() || (isSound(one) && ids.has(one.record.id))) {
      yield run;
      [run, ids] = [[], new Set()];
    }
    if (isSound(one)) ids.add(one.record.id);
    run.push(one);
  }
  if (run.length > 0) yield run;
}
