import type { EntityManager } from 'typeorm';
import type { Displaced } from '../record/review/next-translations.js';
import { textHash } from '../record/review/text-hash.js';
import type { Origin } from '../record/review/standing.js';
import { suggestionId, unitId } from './unit-id.js';

/** A text that is suggested for a unit. */
export interface Suggested {
  id: string;
  unit_id: string;
  locale: string;
  source: string;
  target: string;
  origin: Origin;
  model?: string;
}

/** The texts of a record that may not take the place of reviewed ones. */
export function displacedTexts(signatureId: string, displaced: readonly Displaced[]): Suggested[] {
  return displaced.map(({ path, locale, source, target, origin = 'import' }) =>
    suggested(unitId(signatureId, path), { locale, source, target, origin }),
  );
}

export function suggested(unit: string, one: Omit<Suggested, 'id' | 'unit_id'>): Suggested {
  return { ...one, id: suggestionId(unit, one.locale, textHash(one.source), one.target), unit_id: unit };
}

/** Keeps suggestions for the reviewers. One that was made before, whatever became of it, is not made again. */
export async function insertSuggestions(
  manager: EntityManager,
  author: string,
  suggestions: readonly Suggested[],
): Promise<void> {
  if (suggestions.length === 0) return;
  await manager.query(
    `INSERT INTO translation_suggestions (id, unit_id, locale, source, target, origin, model, author, at, status)
     SELECT id, unit_id, locale, source, target, origin, model, $2, now(), 'open'
     FROM jsonb_to_recordset($1::jsonb) AS given (id text, unit_id text, locale text, source text, target text,
       origin text, model text)
     ORDER BY id ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(suggestions), author],
  );
}
