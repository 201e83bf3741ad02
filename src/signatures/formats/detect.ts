import { isDeadendsCanon } from './deadends.js';

export const FORMATS = ['record', 'deadends', 'runbook'] as const;

/** `record`: the format of records itself. `deadends`: a canon of deadends.dev. `runbook`: a page about errors. */
export type Format = (typeof FORMATS)[number];

const PAGE_NAME = /\.(?:md|markdown|mdown|mdx|txt)$/i;
const JSON_NAME = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** The format of one JSON value; what has no format of its own is read as a record, whose reader says what is wrong. */
export function formatOfJson(value: unknown): Exclude<Format, 'runbook'> {
  return isDeadendsCanon(value) ? 'deadends' : 'record';
}

/**
 * Whether a file holds a page or JSON, by its name and else by how its text begins; that the JSON is valid, and which
 * format each of its values has, shows when it is read.
 */
export function holdsPage(start: string, file?: string): boolean {
  if (file !== undefined && PAGE_NAME.test(file)) return true;
  if (file !== undefined && JSON_NAME.test(file)) return false;
  return !/^\uFEFF?\s*[{[]/.test(start);
}
