import type { EntityManager } from 'typeorm';

/** A translation of a unit, by what others have in common with it. */
interface Sourced {
  id: string;
  locale: string;
  source_hash: string;
  target: string;
}

/** Of units, what else was reviewed of the same source: one other translation, where there is any. */
export type ReviewedElsewhere = ReadonlyMap<Sourced, readonly string[]>;

/** The same among units that are to be written together. */
export function reviewedBeside(units: readonly (Sourced & { state: string })[]): ReviewedElsewhere {
  const keyOf = ({ locale, source_hash: hash }: Sourced) => `${locale} ${hash}`;
  const reviewed = new Map<string, Set<string>>();
  for (const unit of units) {
    if (unit.state !== 'reviewed') continue;
    const targets = reviewed.get(keyOf(unit)) ?? new Set();
    reviewed.set(keyOf(unit), targets.add(unit.target));
  }
  const beside = new Map<Sourced, readonly string[]>();
  for (const unit of units) {
    const other = [...(reviewed.get(keyOf(unit)) ?? [])].find((target) => target !== unit.target);
    if (other !== undefined) beside.set(unit, [other]);
  }
  return beside;
}

/**
 * Looks for it before and behind each unit's own translation in their index, so that it takes no longer where thousands
 * of units have the same source.
 */
export async function reviewedElsewhere(manager: EntityManager, units: readonly Sourced[]): Promise<ReviewedElsewhere> {
  const other = (isBesides: '<' | '>') => `
    (SELECT target FROM translation_units
     WHERE locale = asked.locale AND source_hash = asked.source_hash AND state = 'reviewed' AND status <> 'gone'
       AND md5(target)::uuid ${isBesides} md5(asked.target)::uuid AND id <> asked.id
     ORDER BY md5(target)::uuid LIMIT 1)`;
  const rows: { nr: string; target: string }[] = await manager.query(
    `SELECT asked.nr, other.target
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY
       AS asked (id, locale, source_hash, target, nr),
     LATERAL (${other('<')} UNION ALL ${other('>')} LIMIT 1) AS other`,
    [
      units.map(({ id }) => id),
      units.map(({ locale }) => locale),
      units.map(({ source_hash: hash }) => hash),
      units.map(({ target }) => target),
    ],
  );
  return new Map(rows.map(({ nr, target }) => [units[Number(nr) - 1]!, [target]]));
}
