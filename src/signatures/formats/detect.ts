import { isJsonObject, type JsonObject } from '../record/fields/json.js';

const PAGE_NAME = /\.(?:md|markdown|mdown|mdx|txt)$/i;
const JSON_NAME = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** Whether a JSON value is a canon of deadends.dev; what is none is read as a record, whose reader says what is wrong. */
export function isDeadendsCanon(value: unknown): value is JsonObject {
  return isJsonObject(value) && 'schema_version' in value && isJsonObject(value.error) && 'signature' in value.error;
}

/**
 * Whether a file holds a page or JSON, by its name and else by how its text begins; that the JSON is valid, and what each
 * of its values is, shows when it is read.
 */
export function holdsPage(start: string, file?: string): boolean {
  if (file !== undefined && PAGE_NAME.test(file)) return true;
  if (file !== undefined && JSON_NAME.test(file)) return false;
  return !/^\uFEFF?\s*[{[]/.test(start);
}
