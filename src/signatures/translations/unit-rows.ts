import type { IdentifiedRecord } from '../record/item-ids.js';
import { recordLocales } from '../record/localized.js';
import { unitsOf } from '../record/review/units.js';
import { sketchOf } from './sketch.js';
import { unitId } from './unit-id.js';

/** A unit as the database is given it. */
export interface UnitRow {
  id: string;
  locale: string;
  path: string;
  position: number;
  field: string;
  source: string;
  source_hash: string;
  target: string;
  state: string;
  origin?: string;
  model?: string;
  made_from?: string;
  reviewed_against?: string;
  words: number;
  /** Of the source, where it has a target. */
  sketch: number[];
  /** The checks that it fails, where it was checked already. */
  failing?: string[];
  /** Who wrote the target, where it is not whoever writes the record. */
  author?: string;
}

/** The units of a record in the languages into which Cairn translates, and in those that it has. */
export function unitRows(
  identified: IdentifiedRecord,
  targets: readonly string[],
  authors: ReadonlyMap<string, string> = new Map(),
): UnitRow[] {
  const { record } = identified;
  const locales = [...new Set([...targets, ...recordLocales(record)])];
  return unitsOf(identified, locales).map((unit, position) => {
    return {
      id: unitId(record.id, unit.path),
      locale: unit.locale,
      path: unit.path,
      position,
      field: unit.field,
      source: unit.source,
      source_hash: unit.sourceHash,
      target: unit.target,
      state: unit.state,
      origin: unit.origin,
      model: unit.model,
      made_from: unit.madeFrom,
      reviewed_against: unit.reviewedAgainst,
      words: wordCount(unit.source),
      sketch: unit.target === '' ? [] : sketchOf(unit.source),
      author: authors.get(`${unit.locale} ${unit.path}`),
    };
  });
}

/** Han characters count as words; so does what stands between blanks otherwise. */
export function wordCount(text: string): number {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]*[\p{L}\p{N}][^\s\p{Script=Han}]*/gu)?.length ?? 0;
}
