import { Inject, Injectable } from '@nestjs/common';
import fastJsonPatch, { type Operation } from 'fast-json-patch';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../config.js';
import { ChangeLog } from '../../database/change-log.js';
import type { ItemIds } from '../record/item-ids.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import type { RevisionAction } from '../history/revision.entity.js';
import { givenUnits, insertEvents, putUnits, stagedUnits, type UnitChange } from '../translations/put-units.js';
import { NewUnits } from '../translations/new-units.js';
import { insertSuggestions, type Suggested } from '../translations/suggestions.js';
import type { EventAction } from '../translations/translation-event.entity.js';
import { unitRows, type UnitRow } from '../translations/unit-rows.js';
import { SignatureEntity } from './signature.entity.js';
import { givenVersions, insertVersions, lockStaged, stagedVersions, versionRows } from './version-rows.js';

/** What the next version of a record has to know of the stored one. */
export type Current = Pick<SignatureEntity, 'record' | 'itemIds' | 'revision' | 'importedHash' | 'createdAt'>;

/** A settled record to be written, in place of `current` if there is one. */
export interface Write {
  record: SignatureRecordDto;
  itemIds: ItemIds;
  action: RevisionAction;
  current?: Current;
  /** Content hash of a record that is imported. */
  importedHash?: string;
  /** What a translator decided; by default the units changed with their record. */
  decision?: { action: EventAction; reason?: string };
  /** `locale path` of a unit → who wrote its text, where that is not the actor. */
  authors?: ReadonlyMap<string, string>;
}

/** A version of a record that is to be written, and what its revision says of it. */
export interface Version {
  entity: SignatureEntity;
  action: RevisionAction;
  /** What leads from the version before to this one. */
  changes: Operation[];
  units: UnitRow[];
}

/** No statement may take long; see `servingPool`. */
const STAGED_AT_ONCE = 2_000;

/**
 * The one place that writes records: each write is the record, its revision, its units with what happened to them, and
 * its change, in one transaction.
 */
@Injectable()
export class SignatureWriter {
  constructor(
    private readonly changes: ChangeLog,
    private readonly newUnits: NewUnits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Writes settled records within the transaction of `manager`, in which the rows of all `current` are locked. No two
   * are of one id. Returns what was written, and the number under which the change log has it.
   */
  async write(
    manager: EntityManager,
    actor: Actor,
    writes: Write[],
    suggestions: readonly Suggested[] = [],
  ): Promise<{ written: SignatureEntity[]; change: number }> {
    const versions = this.versions(manager, actor, writes);
    const fresh = versions.filter(({ entity }) => entity.revision === 1);
    await this.newUnits.check(
      fresh.flatMap(({ units }) => units),
      manager,
    );
    await insertVersions(manager, givenVersions(versionRows(manager, versions.map(withoutUnits))), actor.kind);
    const units = await putUnits(manager, givenUnits(versions));
    await insertSuggestions(manager, actor.id, suggestions);
    const written = versions.map(({ entity }) => entity);
    const ids = written.map(({ id }) => id);
    const [first] = writes;
    const change = await this.append(manager, actor, ids, units, first?.decision ?? { action: actionOf(first) });
    return { written, change };
  }

  /**
   * Writes the versions that an import has staged, in the transaction of `manager`. Returns the number under which the
   * change log has them; undefined when there are none. Fails when a record has another version since.
   */
  async writeStaged(
    manager: EntityManager,
    actor: Actor,
    importId: string,
    suggestions: readonly Suggested[],
  ): Promise<number | undefined> {
    const ids = await lockStaged(manager, importId);
    const units: UnitChange[] = [];
    for (let start = 0; start < ids.length; start += STAGED_AT_ONCE) {
      const [first, last] = [ids[start]!, ids[Math.min(start + STAGED_AT_ONCE, ids.length) - 1]!];
      await insertVersions(manager, stagedVersions(importId, first, last), actor.kind);
      units.push(...(await putUnits(manager, stagedUnits(importId, first, last))));
    }
    await insertSuggestions(manager, actor.id, suggestions);
    return ids.length === 0 ? undefined : this.append(manager, actor, ids, units, { action: 'import' });
  }

  /** The versions that the writes make, as of now. */
  versions(manager: EntityManager, actor: Actor, writes: readonly Write[]): Version[] {
    const at = new Date();
    return writes.map((write) => {
      const { record, itemIds, action, current, authors } = write;
      return {
        entity: nextEntity(manager, actor, at, write),
        action,
        changes: fastJsonPatch.compare(current?.record ?? {}, record),
        units: unitRows({ record, itemIds }, this.config.translateTo, authors),
      };
    });
  }

  /** What changed in units is known by the number that the change log gives, which comes last. */
  private async append(
    manager: EntityManager,
    { kind }: Actor,
    ids: readonly string[],
    units: readonly UnitChange[],
    decision: NonNullable<Write['decision']>,
  ): Promise<number> {
    const change = await this.changes.append(manager, ids);
    await insertEvents(manager, units, { change, kind, ...decision });
    return change;
  }
}

const actionOf = (write: Write | undefined): EventAction => (write?.action === 'import' ? 'import' : 'record');

/** These are sent by themselves. */
const withoutUnits = (version: Version): Version => ({ ...version, units: [] });

function nextEntity(
  manager: EntityManager,
  actor: Actor,
  at: Date,
  { record, itemIds, current, importedHash = current?.importedHash ?? undefined }: Write,
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
    itemIds,
    importedHash: importedHash ?? null,
    createdAt: current?.createdAt ?? at,
    updatedAt: at,
    updatedBy: actor.id,
  });
}
