import type { SignatureRecord } from '../../api/records.js';

/** Where a value stands in a record, such as `['workarounds', 0, 'action']`. */
export type Path = readonly (string | number)[];

/** As faults write it: `workarounds[0].action`. */
export const pathText = (path: Path) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');

export function valueAt(record: object, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], record);
}

/** The record with a value in that place; undefined takes the key away, and with it objects that it leaves empty. */
export function withValue(record: SignatureRecord, path: Path, value: unknown): SignatureRecord {
  return changed(record, path, value) as SignatureRecord;
}

function changed(container: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = [...((container as unknown[] | undefined) ?? [])];
    list[key] = changed(list[key], rest, value);
    return list;
  }
  const object = { ...(container as Record<string, unknown> | undefined) };
  const inner = changed(object[key], rest, value);
  if (inner === undefined) delete object[key];
  else object[key] = inner;
  return object;
}

const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/**
 * The record with a list changed, and the translations of the list with it: they belong to their items by position.
 * `change` gets null for items that have no translation.
 */
export function withList(
  record: SignatureRecord,
  [field, ...rest]: Path,
  change: (list: unknown[]) => unknown[],
): SignatureRecord {
  const length = (valueAt(record, [field!, ...rest]) as unknown[]).length;
  const twins = Object.keys(record).filter(
    (key) => key.startsWith(`${field}_`) && LOCALE.test(key.slice(String(field).length + 1)),
  );
  return [String(field), ...twins].reduce((all, key) => {
    const list = valueAt(all, [key, ...rest]);
    if (!Array.isArray(list)) return all;
    const padded: unknown[] = Array.from({ length }, (_, index): unknown => list[index] ?? null);
    const next = change(padded);
    while (next.length > 0 && next.at(-1) === null) next.pop();
    return withValue(all, [key, ...rest], next.length > 0 ? next : undefined);
  }, record);
}
