import type { UnitDto } from './units.dto.js';

/** What of a unit is answered, as columns of `translation_units AS u` and what hangs on it. */
export const UNIT_COLUMNS = `
  u.id, u.locale, u.signature_id, u.path, u.field, u.domain, u.source, u.target, u.state,
  u.state <> 'untranslated' AND coalesce(coalesce(u.reviewed_against, u.made_from) <> u.source_hash, false) AS outdated,
  u.origin, u.model, u.words, u.version, u.author, u.changed_at, u.reviewer, u.reviewed_at, u.failing,
  (SELECT assignee FROM translation_assignments AS a WHERE (a.unit_id, a.locale) = (u.id, u.locale)) AS assignee,
  (SELECT count(*)::integer FROM translation_suggestions AS s
   WHERE (s.unit_id, s.locale) = (u.id, u.locale) AND s.status = 'open') AS suggestions,
  u.position`;

export interface UnitColumns extends Omit<UnitDto, 'changed_at' | 'reviewed_at'> {
  changed_at: Date;
  reviewed_at: Date | null;
  position: number;
}

export function unitBody(row: UnitColumns & { hits?: number }): UnitDto {
  const { position: _, hits: __, changed_at: changed, reviewed_at: reviewed, ...unit } = row;
  return { ...unit, changed_at: changed.toISOString(), reviewed_at: reviewed?.toISOString() ?? null };
}
