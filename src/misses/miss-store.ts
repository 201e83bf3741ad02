import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { transactionRetried } from '../database/retried.js';
import { MissEntity } from './miss.entity.js';
import { MAX_GROUPS, type MissGroup, type MissGroups, type Sighting } from './miss-groups.js';

/** Any fixed number: the advisory lock of whoever writes groups. */
const WRITING = 1_870_224_619;

export const idOf = ({ words }: MissGroup): string =>
  createHash('sha256').update(words.join('')).digest('hex').slice(0, 16);

/**
 * Writes what was seen since the last time into the groups of all processes. Each process may have widened templates of
 * its own: stored groups that are one by the templates known here become one, so that all come to the same groups.
 */
export async function writeMisses(dataSource: DataSource, groups: MissGroups): Promise<void> {
  const seen = groups.take();
  if (seen.size === 0) return;
  try {
    const gone = await whileNobodyWrites(dataSource, async (manager) => {
      await unite(manager, groups, seen);
      return removeOldest(manager);
    });
    for (const template of gone) groups.remove(groups.place(template));
  } catch (error) {
    groups.giveBack(seen);
    throw error;
  }
}

/** A transaction during which no process writes groups. */
export function whileNobodyWrites<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return transactionRetried(dataSource, async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [WRITING]);
    return work(manager);
  });
}

async function unite(manager: EntityManager, groups: MissGroups, seen: ReadonlyMap<MissGroup, Sighting>) {
  const stored = new Map<MissGroup, MissEntity[]>();
  for (const row of await manager.find(MissEntity, { order: { firstSeen: 'ASC', id: 'ASC' } })) {
    const group = groups.place(row.template);
    stored.set(group, [...(stored.get(group) ?? []), row]);
  }
  const next: MissEntity[] = [];
  const replaced: string[] = [];
  for (const group of new Set([...stored.keys(), ...seen.keys()])) {
    const rows = stored.get(group) ?? [];
    if (rows.length === 1 && rows[0]!.id === idOf(group) && !seen.has(group)) continue;
    next.push(manager.create(MissEntity, united(group, rows, seen.get(group))));
    replaced.push(...rows.map(({ id }) => id));
  }
  if (replaced.length > 0) await manager.delete(MissEntity, replaced);
  await manager.insert(MissEntity, next);
}

function united(group: MissGroup, rows: readonly MissEntity[], seen?: Sighting): Partial<MissEntity> {
  const parts = seen ? [...rows, seen] : rows;
  return {
    id: idOf(group),
    template: group.words.join(''),
    sample: parts[0]!.sample,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    firstSeen: new Date(Math.min(...parts.map(({ firstSeen }) => +firstSeen))),
    lastSeen: new Date(Math.max(...parts.map(({ lastSeen }) => +lastSeen))),
    hidden: rows.some(({ hidden }) => hidden),
    signatureId: rows.find(({ signatureId }) => signatureId)?.signatureId ?? null,
  };
}

/** Removes the groups beyond the limit, and returns their templates. */
async function removeOldest(manager: EntityManager): Promise<string[]> {
  const [removed]: [{ template: string }[], number] = await manager.query(
    `DELETE FROM misses WHERE id IN (SELECT id FROM misses ORDER BY last_seen DESC, id OFFSET $1) RETURNING template`,
    [MAX_GROUPS],
  );
  return removed.map(({ template }) => template);
}
