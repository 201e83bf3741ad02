import { parseDocument } from 'yaml';
import { isJsonObject, type JsonObject } from '../../record/fields/json.js';
import type { RunbookNote } from './note.js';

export interface FrontMatter {
  /** Its keys as they are written. */
  fields: JsonObject;
  /** The page with blank lines in place of the front matter, so that lines keep their numbers. */
  body: string;
  notes: RunbookNote[];
}

const FENCED = /^---[ \t]*\n(?<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Splits the YAML at the head of a page from the page. Line ends must be `\n`. */
export function readFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text);
  if (!match) return { fields: {}, body: text, notes: [] };
  const yaml = match.groups!.yaml!;
  const body = '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length);
  const document = parseDocument(yaml, { logLevel: 'error' });
  const fields: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (isJsonObject(fields)) return { fields, body, notes: [] };
  // An empty front matter says nothing, and that is no fault.
  return { fields: {}, body, notes: yaml.trim() === '' ? [] : [{ line: 1, text: yaml.trimEnd() }] };
}
