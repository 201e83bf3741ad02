import type { Fault } from '../../errors/fault.js';
import { Problem } from '../../errors/problem.js';
import { parseJson } from '../../http/json-body.js';
import { isJsonObject } from '../record/fields/json.js';
import { recordOfCanon } from './deadends.js';
import { isDeadendsCanon } from './detect.js';
import { MAX_RECORD_BYTES, type JsonElement } from './json-elements.js';

/** An element of a body as the record that it means, if it is JSON at all. */
export interface ReadElement {
  line: number;
  /** Not yet known to be a record. */
  value?: unknown;
  /** Why there is no value. */
  errors: Fault[];
  /** What was made of a foreign format on the way. */
  warnings: Fault[];
}

/** Reads JSON of any known format, told by its keys. */
export function readElement({ line, bytes, fault }: JsonElement): ReadElement {
  const refused = (error: Fault): ReadElement => ({ line, errors: [error], warnings: [] });
  if (fault) return refused({ path: '', code: fault, params: { limit: MAX_RECORD_BYTES } });
  let value: unknown;
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return refused(unreadable(error));
  }
  if (!isDeadendsCanon(value)) return { line, value, errors: [], warnings: [] };
  const { record, notes } = recordOfCanon(value);
  return { line, value: record, errors: [], warnings: notes };
}

/** The id that a value claims, for reports. */
export function idOf(value: unknown): string | undefined {
  return isJsonObject(value) && typeof value.id === 'string' ? value.id : undefined;
}

function unreadable(error: unknown): Fault {
  if (error instanceof Problem && error.code === 'json_too_deep')
    return { path: '', code: 'json_too_deep', params: error.params };
  if (error instanceof Problem) return { path: '', code: 'invalid_json', params: error.params };
  if (error instanceof TypeError) return { path: '', code: 'invalid_utf8' };
  throw error;
}
