import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import fastJsonPatch, { type Operation } from 'fast-json-patch';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { ChangeLog } from '../../database/change-log.js';
import { assignItemIds, type IdentifiedRecord } from '../record/item-ids.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import type { RevisionAction } from '../history/revision.entity.js';
import { SignatureEntity } from './signature.entity.js';
import { givenVersions, insertVersions, lockStaged, stagedVersions, versionRows } from './version-rows.js';

/** What the next version of a record has to know of the stored one. */
export type Current = Pick<SignatureEntity, 'record' | 'itemIds' | 'revision' | 'importedHash' | 'createdAt'>;

/** A checked record to be written, in place of `current` if there is one. */
export interface Write {
  record: SignatureRecordDto;
  action: RevisionAction;
  current?: Current;
  /** The version whose items those of `record` continue; by default the current one. */
  identity?: IdentifiedRecord;
  /** Content hash of a record that is imported. */
  importedHash?: string;
}

/** A version of a record that is to be written, and what its revision says of it. */
export interface Version {
  entity: SignatureEntity;
  action: RevisionAction;
  /** What leads from the version before to this one. */
  changes: Operation[];
}

/** No statement may take long; see `servingPool`. */
const STAGED_AT_ONCE = 2_000;

const newItemId = () => randomBytes(6).toString('base64url');

/** The one place that writes records: each write is the record, its revision and its change, in one transaction. */
@Injectable()
export class SignatureWriter {
  constructor(private readonly changes: ChangeLog) {}

  /**
   * Writes checked records within the transaction of `manager`, in which the rows of all `current` are locked. No two
   * are of one id. Returns what was written, and the number under which the change log has it.
   */
  async write(
    manager: EntityManager,
    actor: Actor,
    writes: Write[],
  ): Promise<{ written: SignatureEntity[]; change: number }> {
    const versions = nextVersions(manager, actor, writes);
    await insertVersions(manager, givenVersions(versionRows(manager, versions)), actor.kind);
    const written = versions.map(({ entity }) => entity);
    const change = await this.changes.append(
      manager,
      written.map(({ id }) => id),
    );
    return { written, change };
  }

  /**
   * Writes the versions that an import has staged, in the transaction of `manager`. Returns the number under which the
   * change log has them; undefined when there are none. Fails when a record has another version since.
   */
  async writeStaged(manager: EntityManager, actor: Actor, importId: string): Promise<number | undefined> {
    const ids = await lockStaged(manager, importId);
    for (let start = 0; start < ids.length; start += STAGED_AT_ONCE) {
      const [first, last] = [ids[start]!, ids[Math.min(start + STAGED_AT_ONCE, ids.length) - 1]!];
      await insertVersions(manager, stagedVersions(importId, first, last), actor.kind);
    }
    return ids.length === 0 ? undefined : this.changes.append(manager, ids);
  }
}

/** The versions that the writes make, as of now. */
export function nextVersions(manager: EntityManager, actor: Actor, writes: readonly Write[]): Version[] {
  const at = new Date();
  return writes.map((write) => ({
    entity: nextEntity(manager, actor, at, write),
    action: write.action,
    changes: fastJsonPatch.compare(write.current?.record ?? {}, write.record),
  }));
}

function nextEntity(
  manager: EntityManager,
  actor: Actor,
  at: Date,
  { record, current, identity = current, importedHash = current?.importedHash ?? undefined }: Write,
): SignatureEntity {
  return manager.create(SignatureEntity, {
    id: record.id,
    revision: (current?.revision ?? 0) + 1,
    status: record.status ?? 'published',
    signature: record.signature,
    domain: record.domain ?? null,
    category: record.category ?? null,
    subcategory: record.subcategory ?? null,
    errorCode: record.error_code ?? null,
    verificationTier: record.verification_tier ?? null,
    locale: record.locale ?? null,
    tags: record.tags ?? [],
    confidence: record.confidence ?? null,
    hasFix: (record.workarounds ?? []).length > 0,
    lastConfirmed: record.last_confirmed ?? null,
    record,
    itemIds: assignItemIds(record, identity, newItemId),
    importedHash: importedHash ?? null,
    createdAt: current?.createdAt ?? at,
    updatedAt: at,
    updatedBy: actor.id,
  });
}
