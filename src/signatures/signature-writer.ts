import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import fastJsonPatch from 'fast-json-patch';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { ChangeLog } from '../database/change-log.js';
import { contentHash } from './content-hash.js';
import { assignItemIds, type IdentifiedRecord } from './item-ids.js';
import type { SignatureRecordDto } from './record.dto.js';
import { RevisionEntity, type RevisionAction } from './revision.entity.js';
import { SignatureEntity } from './signature.entity.js';

/** A checked record to be written, in place of `current` if there is one. */
export interface Write {
  record: SignatureRecordDto;
  action: RevisionAction;
  current?: SignatureEntity;
  /** The version whose items those of `record` continue; by default the current one. */
  identity?: IdentifiedRecord;
}

const newItemId = () => randomBytes(6).toString('base64url');

/** The one place that writes records: each write is the record, its revision and its change, in one transaction. */
@Injectable()
export class SignatureWriter {
  constructor(private readonly changes: ChangeLog) {}

  /**
   * Writes checked records within the transaction of `manager`, in which the rows of all `current` are locked.
   * Returns what was written, and the number under which the change log has it.
   */
  async write(
    manager: EntityManager,
    actor: Actor,
    writes: Write[],
  ): Promise<{ written: SignatureEntity[]; change: number }> {
    const at = new Date();
    const written = writes.map((write) => nextVersion(manager, actor, at, write));
    const revisions = written.map((next, index) => revisionOf(manager, actor, next, writes[index]!));
    await manager.save(written, { reload: false });
    await manager.save(revisions, { reload: false });
    const change = await this.changes.append(
      manager,
      written.map(({ id }) => id),
    );
    return { written, change };
  }
}

function nextVersion(
  manager: EntityManager,
  actor: Actor,
  at: Date,
  { record, action, current, identity = current }: Write,
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
    importedHash: action === 'import' ? contentHash(record) : (current?.importedHash ?? null),
    createdAt: current?.createdAt ?? at,
    updatedAt: at,
    updatedBy: actor.id,
  });
}

function revisionOf(
  manager: EntityManager,
  actor: Actor,
  next: SignatureEntity,
  { action, current }: Write,
): RevisionEntity {
  return manager.create(RevisionEntity, {
    signatureId: next.id,
    revision: next.revision,
    at: next.updatedAt,
    actorId: actor.id,
    actorKind: actor.kind,
    action,
    changes: fastJsonPatch.compare(current?.record ?? {}, next.record),
    record: next.record,
    itemIds: next.itemIds,
  });
}
