import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { transactionRetried } from '../database/retried.js';
import { MissEntity } from './miss.entity.js';
import { MAX_GROUPS, type MissGroup, type MissGroups, type Sighting } from './miss-groups.js';

/** Any fixed number: the advisory lock of whoever writes groups. */
const WRITING = 1_870_224_619;

const textOf = ({ words }: MissGroup): string => words.join('');

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
  const ids = new Set<string>();
  for (const row of await manager.find(MissEntity, { order: { firstSeen: 'ASC', id: 'ASC' } })) {
    const group = groups.place(row.template);
    stored.set(group, [...(stored.get(group) ?? []), row]);
    for (const id of [row.id, ...row.formerIds]) ids.add(id);
  }
  const next: MissEntity[] = [];
  const replaced: string[] = [];
  for (const group of new Set([...stored.keys(), ...seen.keys()])) {
    const rows = stored.get(group) ?? [];
    if (rows.length === 1 && rows[0]!.template === textOf(group) && !seen.has(group)) continue;
    const id = rows[0]?.id ?? unusedIdOf(group, ids);
    ids.add(id);
    next.push(manager.create(MissEntity, { id, ...united(group, rows, seen.get(group)) }));
    replaced.push(...rows.map(({ id }) => id));
  }
  if (replaced.length > 0) await manager.delete(MissEntity, replaced);
  await manager.insert(MissEntity, next);
}

/** A hash of the template; a group that has widened since may have that of its first. */
function unusedIdOf(group: MissGroup, taken: ReadonlySet<string>): string {
  let id: string;
  let hashed = textOf(group);
  do {
    id = createHash('sha256').update(hashed).digest('hex').slice(0, 16);
    hashed = id;
  } while (taken.has(id));
  return id;
}

function united(group: MissGroup, rows: readonly MissEntity[], seen?: Sighting): Omit<MissEntity, 'id'> {
  const parts = seen ? [...rows, seen] : rows;
  return {
    formerIds: rows.flatMap(({ id, formerIds }, at) => (at === 0 ? formerIds : [id, ...formerIds])),
    template: textOf(group),
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
