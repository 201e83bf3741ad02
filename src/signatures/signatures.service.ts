import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../config.js';
import { transactionRetried } from '../database/retried.js';
import type { Fault } from '../errors/fault.js';
import { Problem } from '../errors/problem.js';
import { contentHash } from './record/content-hash.js';
import { realignLocalizedLists } from './record/item-ids.js';
import { mergePatch } from './record/merge-patch.js';
import { RecordChecks } from './checks/record-checks.js';
import { RevisionEntity, type RevisionAction } from './history/revision.entity.js';
import { SignatureEntity } from './store/signature.entity.js';
import { SignatureFeed } from './store/signature-feed.js';
import { SignatureReader } from './store/signature-reader.js';
import { SignatureWriter } from './store/signature-writer.js';
import { settle, type Proposed } from './store/settle.js';
import { insertSuggestions } from './translations/suggestions.js';
import { storedSignature, type StoredSignature } from './store/stored-signature.js';

/** A record after a write, with what is questionable about it. */
export interface SavedSignature {
  stored: StoredSignature;
  warnings: Fault[];
}

/** A record to be written, with what is questionable about it. */
type Next = Pick<Proposed, 'record' | 'identity'> & { warnings: Fault[] };

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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `signature_not_found`. */
  async get(id: string): Promise<StoredSignature> {
    return (await this.reader.get(id)) ?? notFound(id);
  }

  /** Throws `signature_exists`, `invalid_record`. */
  async create(actor: Actor, input: unknown): Promise<SavedSignature> {
    const checked = await this.checks.require(input);
    return this.save(actor, checked.record.id, 'create', async (current) => {
      if (current) throw new Problem('signature_exists', { id: current.id });
      return checked;
    });
  }

  /** Throws `signature_not_found`, `edit_conflict`, `invalid_record`. */
  async replace(actor: Actor, id: string, expected: ExpectedRevision, input: unknown): Promise<SavedSignature> {
    const checked = await this.checks.require(input, id);
    return this.change(actor, id, expected, 'replace', async () => checked);
  }

  /**
   * Applies an RFC 7396 merge patch. Localized lists that the patch leaves alone follow their source's items.
   * Throws `signature_not_found`, `edit_conflict`, `invalid_record`.
   */
  async patch(actor: Actor, id: string, expected: ExpectedRevision, patch: unknown): Promise<SavedSignature> {
    return this.change(actor, id, expected, 'patch', async (current) => {
      const { record, warnings } = await this.checks.require(mergePatch(current.record, patch), id);
      return { record: realignLocalizedLists(current, record), warnings };
    });
  }

  /** Takes a record out of matching; it can still be read. Throws `signature_not_found`, `edit_conflict`. */
  async retire(actor: Actor, id: string, expected: ExpectedRevision): Promise<SavedSignature> {
    return this.change(actor, id, expected, 'retire', async ({ record }) => ({
      record: { ...record, status: 'retired' },
      warnings: [],
    }));
  }

  /**
   * Writes the record of an earlier revision, with the ids that its items had, as a new one.
   * Throws `signature_not_found`, `revision_not_found`, `edit_conflict`, `invalid_record`.
   */
  async restore(actor: Actor, id: string, revision: number, expected: ExpectedRevision): Promise<SavedSignature> {
    await this.get(id);
    const earlier = await this.dataSource.getRepository(RevisionEntity).findOneBy({ signatureId: id, revision });
    if (!earlier) throw new Problem('revision_not_found', { id, revision });
    const checked = await this.checks.require(earlier.record, id);
    return this.change(actor, id, expected, 'restore', async () => ({ ...checked, identity: earlier }));
  }

  private change(
    actor: Actor,
    id: string,
    expected: ExpectedRevision,
    action: RevisionAction,
    next: (current: SignatureEntity) => Promise<Next>,
  ): Promise<SavedSignature> {
    return this.save(actor, id, action, async (current) => {
      if (!current) return notFound(id);
      if (expected !== undefined && expected !== current.revision)
        throw new Problem('edit_conflict', { id, revision: current.revision });
      return next(current);
    });
  }

  /** Decides on and writes the next version while the row is locked. What is the same already is not written again. */
  private async save(
    actor: Actor,
    id: string,
    action: RevisionAction,
    next: (current: SignatureEntity | undefined) => Promise<Next>,
  ): Promise<SavedSignature> {
    const saved = await transactionRetried(this.dataSource, async (manager) => {
      const current = await lock(manager, id);
      const { warnings: found, ...version } = await next(current);
      const { write, suggestions, ...kept } = settle(actor, { ...version, action, current }, this.config.fourEyes);
      const warnings = [...found, ...kept.warnings];
      if (current && contentHash(current.record) === contentHash(write.record)) {
        await insertSuggestions(manager, actor.id, suggestions);
        return { entity: current, warnings };
      }
      const { written, change } = await this.writer.write(manager, actor, [write], suggestions);
      return { entity: written[0]!, warnings, change };
    });
    if (saved.change !== undefined) await this.feed.reached(saved.change);
    return { stored: storedSignature(saved.entity), warnings: saved.warnings };
  }
}

async function lock(manager: EntityManager, id: string): Promise<SignatureEntity | undefined> {
  const current = await manager.findOne(SignatureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return current ?? undefined;
}

function notFound(id: string): never {
  throw new Problem('signature_not_found', { id });
}
