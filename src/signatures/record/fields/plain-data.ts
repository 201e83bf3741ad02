import type { Fault, FaultCode } from '../../../errors/fault.js';
import { within } from '../../../errors/fault-path.js';

/** Of one text, in UTF-8. */
export const MAX_TEXT_BYTES = 65_536;
export const MAX_LIST_ITEMS = 1_000;
/** Of nested lists and objects; the format itself needs 6. */
export const MAX_DEPTH = 32;

/** Data with such a fault must not be touched further. */
export const UNSAFE: ReadonlySet<FaultCode> = new Set<FaultCode>(['forbidden_key', 'too_deep', 'not_json']);

/**
 * Whether `value`, known and unknown keys alike, is plain JSON data that can be stored and exported again unchanged.
 * Databases refuse NUL and lone surrogates; keys that every JavaScript object has are a door for attacks.
 */
export function plainDataFaults(value: unknown, path = '', depth = 0): Fault[] {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'string') return textFaults(value, path);
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [{ path, code: 'not_json' }];
  if (typeof value !== 'object') return [{ path, code: 'not_json' }];
  if (depth === MAX_DEPTH) return [{ path, code: 'too_deep', params: { max: MAX_DEPTH } }];
  if (Array.isArray(value)) return listFaults(value, path, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return [{ path, code: 'not_json' }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = within(path, key);
    if (isForbiddenKey(key)) return [{ path: at, code: 'forbidden_key' as const }];
    return [...textFaults(key, at), ...plainDataFaults(inner, at, depth + 1)];
  });
}

function listFaults(list: unknown[], path: string, depth: number): Fault[] {
  const tooMany: Fault = { path, code: 'too_many_items', params: { max: MAX_LIST_ITEMS } };
  return [
    ...(list.length > MAX_LIST_ITEMS ? [tooMany] : []),
    ...list.flatMap((item, index) => plainDataFaults(item, within(path, index), depth + 1)),
  ];
}

function textFaults(text: string, path: string): Fault[] {
  const faults: Fault[] = [];
  if (text.includes('\0')) faults.push({ path, code: 'nul_in_text' });
  if (!text.isWellFormed()) faults.push({ path, code: 'lone_surrogate' });
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) {
    faults.push({ path, code: 'text_too_long', params: { max: MAX_TEXT_BYTES } });
  }
  return faults;
}

function isForbiddenKey(key: string): boolean {
  return key === 'prototype' || key in Object.prototype;
}
