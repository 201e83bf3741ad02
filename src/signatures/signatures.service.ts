import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Fault } from '../errors/fault.js';
import { Problem } from '../errors/problem.js';
import { realignLocalizedLists } from './item-ids.js';
import { mergePatch } from './merge-patch.js';
import { RecordChecks } from './record-checks.js';
import { RevisionEntity, type RevisionAction } from './revision.entity.js';
import { SignatureEntity } from './signature.entity.js';
import { SignatureFeed } from './signature-feed.js';
import { SignatureReader } from './signature-reader.js';
import { SignatureWriter } from './signature-writer.js';
import { storedSignature, type StoredSignature } from './stored-signature.js';

/** A record after a write, with what is questionable about it. */
export interface SavedSignature {
  stored: StoredSignature;
  warnings: Fault[];
}

/** The revision that a caller started from (`If-Match`); undefined when it does not care. */
export type ExpectedRevision = number | undefined;

/** Reading one record, and every way to change one. */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: SignatureReader,
    private readonly writer: SignatureWriter,
    private readonly checks: RecordChecks,
    private readonly feed: SignatureFeed,
  ) {}

  /** Throws `signature_not_found`. */
  async get(id: string): Promise<StoredSignature> {
    return (await this.reader.get(id)) ?? notFound(id);
  }

  /** Throws `signature_exists`, `invalid_record`. */
  async create(actor: Actor, input: unknown): Promise<SavedSignature> {
    const { record, warnings } = await this.checks.require(input);
    return this.save(actor, record.id, 'create', warnings, (current) => {
      if (current) throw new Problem('signature_exists', { id: record.id });
      return record;
    });
  }

  /** Throws `signature_not_found`, `edit_conflict`, `invalid_record`. */
  async replace(actor: Actor, id: string, expected: ExpectedRevision, input: unknown): Promise<SavedSignature> {
    const { record, warnings } = await this.checks.require(input, id);
    return this.save(actor, id, 'replace', warnings, (current) => {
      requireRevision(current ?? notFound(id), expected);
      return record;
    });
  }

  /**
   * Applies an RFC 7396 merge patch. Localized lists that the patch leaves alone follow their source's items.
   * Throws `signature_not_found`, `edit_conflict`, `invalid_record`.
   */
  async patch(actor: Actor, id: string, expected: ExpectedRevision, patch: unknown): Promise<SavedSignature> {
    const base = await this.readFresh(id);
    requireRevision(base, expected);
    const { record, warnings } = await this.checks.require(mergePatch(base.record, patch), id);
    const aligned = realignLocalizedLists({ record: base.record, itemIds: base.itemIds }, record);
    return this.save(actor, id, 'patch', warnings, (current) => {
      requireRevision(current ?? notFound(id), base.revision);
      return aligned;
    });
  }

  /** Takes a record out of matching; it can still be read. Throws `signature_not_found`, `edit_conflict`. */
  async retire(actor: Actor, id: string, expected: ExpectedRevision): Promise<SavedSignature> {
    return this.save(actor, id, 'retire', [], (current) => {
      requireRevision(current ?? notFound(id), expected);
      return { ...current!.record, status: 'retired' };
    });
  }

  /** Writes the record of an earlier revision as a new one. Throws `revision_not_found`, `edit_conflict`. */
  async restore(actor: Actor, id: string, revision: number, expected: ExpectedRevision): Promise<SavedSignature> {
    const earlier = await this.dataSource.getRepository(RevisionEntity).findOneBy({ signatureId: id, revision });
    if (!earlier) throw new Problem('revision_not_found', { id, revision });
    const { record, warnings } = await this.checks.require(earlier.record, id);
    return this.save(actor, id, 'restore', warnings, (current) => {
      requireRevision(current ?? notFound(id), expected);
      return record;
    });
  }

  private async save(
    actor: Actor,
    id: string,
    action: RevisionAction,
    warnings: Fault[],
    next: (current: SignatureEntity | undefined) => StoredSignature['record'],
  ): Promise<SavedSignature> {
    const { written, change } = await this.dataSource.transaction(async (manager) => {
      const current = await lock(manager, id);
      return this.writer.write(manager, actor, [{ record: next(current), action, current }]);
    });
    await this.feed.reached(change);
    return { stored: storedSignature(written[0]!), warnings };
  }

  private async readFresh(id: string): Promise<SignatureEntity> {
    return (await this.dataSource.getRepository(SignatureEntity).findOneBy({ id })) ?? notFound(id);
  }
}

async function lock(manager: EntityManager, id: string): Promise<SignatureEntity | undefined> {
  const current = await manager.findOne(SignatureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return current ?? undefined;
}

function requireRevision({ id, revision }: SignatureEntity, expected: ExpectedRevision): void {
  if (expected !== undefined && expected !== revision) throw new Problem('edit_conflict', { id, revision });
}

function notFound(id: string): never {
  throw new Problem('signature_not_found', { id });
}
