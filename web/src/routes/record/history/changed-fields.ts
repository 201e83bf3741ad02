import { isEqual } from '../../../components/is-equal.js';

export interface ChangedField {
  field: string;
  /** undefined where the field was not there. */
  before: unknown;
  after: unknown;
}

/** The fields in which two states of a record differ, in the order of the later one. */
export function changedFields(before: object, after: object): ChangedField[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((field) => !isEqual(old.get(field), now.get(field)))
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }));
}
