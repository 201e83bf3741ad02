import type { EntityManager } from 'typeorm';

/** A unit, by what others have in common with it. */
interface Sourced {
  id: string;
  locale: string;
  source_hash: string;
}

interface ReviewedRow {
  locale: string;
  source_hash: string;
  target: string;
  units: number;
  /** One of them. */
  id: string;
}

/** What was reviewed of the sources of some units, wherever it stands. */
export interface ReviewedElsewhere {
  /** The translations of a unit's source in other units, each once. */
  of(unit: Sourced): string[];
}

/** Reads it by the index, each source by itself: without statistics the database would rather read all units. */
export async function reviewedElsewhere(manager: EntityManager, units: readonly Sourced[]): Promise<ReviewedElsewhere> {
  const rows: ReviewedRow[] = await manager.query(
    `SELECT asked.locale, asked.source_hash, reviewed.target, reviewed.units, reviewed.id
     FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[]) AS asked (locale, source_hash)) AS asked, LATERAL (
       SELECT target, count(*)::integer AS units, min(id) AS id FROM translation_units
       WHERE locale = asked.locale AND source_hash = asked.source_hash AND state = 'reviewed' AND status <> 'gone'
       GROUP BY target OFFSET 0
     ) AS reviewed`,
    [units.map(({ locale }) => locale), units.map(({ source_hash: hash }) => hash)],
  );
  const bySource = new Map<string, ReviewedRow[]>();
  for (const row of rows) {
    const known = bySource.get(keyOf(row));
    if (known) known.push(row);
    else bySource.set(keyOf(row), [row]);
  }
  return {
    of: (unit) =>
      (bySource.get(keyOf(unit)) ?? [])
        .filter(({ units, id }) => units > 1 || id !== unit.id)
        .map(({ target }) => target),
  };
}

const keyOf = ({ locale, source_hash: hash }: Pick<Sourced, 'locale' | 'source_hash'>) => `${locale} ${hash}`;
