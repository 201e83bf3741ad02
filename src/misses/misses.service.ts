import { Injectable } from '@nestjs/common';
import { ArrayContains, DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { AuditLog } from '../audit/audit-log.js';
import { Problem } from '../errors/problem.js';
import { readCursor, writeCursor } from '../http/cursor.js';
import { withStandIns } from '../masking/stand-ins.js';
import { SignaturesService, type SavedSignature } from '../signatures/signatures.service.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import { draftId, draftRecord } from './draft-record.js';
import { MissEntity } from './miss.entity.js';
import { RealMatches } from './real-matches.js';
import { MissRecorder } from './miss-recorder.js';
import { whileNobodyWrites } from './miss-store.js';
import type { MissDto, MissPageDto, MissQueryDto, MissSort } from './misses.dto.js';

/** The value that each order goes by, as it stands in cursors. */
const ORDERS: Record<MissSort, (miss: MissEntity) => number> = {
  '-count': ({ count }) => count,
  '-last_seen': ({ lastSeen }) => +lastSeen,
};

/** What nothing matched: to be looked at, hidden, and made into records. */
@Injectable()
export class MissesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly recorder: MissRecorder,
    private readonly matches: RealMatches,
    private readonly signatures: SignaturesService,
    private readonly reader: SignatureReader,
  ) {}

  /** Throws `invalid_cursor`. */
  async page({ sort, hidden, cursor, limit }: MissQueryDto): Promise<MissPageDto> {
    await this.recorder.flush();
    const valueOf = ORDERS[sort];
    const [value, id] = cursor === undefined ? [Infinity, ''] : readCursor(cursor, sort, isPlace);
    const rows = await this.dataSource.getRepository(MissEntity).find();
    const beyond = rows
      .filter((row) => valueOf(row) < value || (valueOf(row) === value && row.id > id))
      .sort((a, b) => valueOf(b) - valueOf(a) || (a.id < b.id ? -1 : 1));

    const items: MissDto[] = [];
    for (const row of beyond) {
      if (row.hidden && !hidden) continue;
      const item = await this.describe(row);
      if (item.covered_by !== null && !hidden) continue;
      if (items.push(item) > limit) break;
    }
    const last = beyond.find((row) => row.id === items[limit - 1]?.id);
    return {
      items: items.slice(0, limit),
      next_cursor: items.length > limit ? writeCursor(sort, [valueOf(last!), last!.id]) : null,
    };
  }

  /** By hand. Throws `miss_not_found`. */
  setHidden(actor: Actor, id: string, hidden: boolean): Promise<MissDto> {
    return whileNobodyWrites(this.dataSource, async (manager) => {
      const miss = await requireMiss(manager, id);
      const [before, after] = [{ hidden: miss.hidden }, { hidden }];
      await this.audit.note(manager, { actor: actor.id, action: 'miss.change', target: `miss:${id}`, before, after });
      return this.describe(await manager.save(Object.assign(miss, { hidden })));
    });
  }

  /**
   * Makes a draft of a group, once. It passes the checks of any record.
   * Throws `miss_not_found`, `signature_exists`, `invalid_record`.
   */
  async draft(actor: Actor, id: string, signatureId?: string): Promise<SavedSignature> {
    const miss = await requireMiss(this.dataSource.manager, id);
    const { signatureId: before } = miss;
    if (before !== null && (await this.reader.get(before))) throw new Problem('signature_exists', { id: before });
    const wanted = signatureId ?? before ?? (await this.unusedDraftId(miss));
    // Before the record is there, so that nobody makes another of the same group meanwhile, whatever becomes of it.
    await this.setDraft(id, before, wanted);
    try {
      return await this.signatures.create(actor, draftRecord(wanted, miss));
    } catch (error) {
      await this.setDraft(id, wanted, before);
      throw error;
    }
  }

  private async unusedDraftId(miss: MissEntity): Promise<string> {
    const id = draftId(miss);
    return (await this.reader.get(id)) ? `${id}-${miss.id.slice(0, 8)}` : id;
  }

  /** Throws `signature_exists` where somebody else has set another since. */
  private setDraft(id: string, before: string | null, signatureId: string | null): Promise<void> {
    return whileNobodyWrites(this.dataSource, async (manager) => {
      const miss = await requireMiss(manager, id);
      if (miss.signatureId !== before) throw new Problem('signature_exists', { id: miss.signatureId ?? '' });
      await manager.update(MissEntity, { id: miss.id }, { signatureId });
    });
  }

  private async describe(miss: MissEntity): Promise<MissDto> {
    return {
      id: miss.id,
      template: miss.template,
      sample: miss.sample,
      count: miss.count,
      first_seen: miss.firstSeen.toISOString(),
      last_seen: miss.lastSeen.toISOString(),
      hidden: miss.hidden,
      covered_by: await this.matches.best(withStandIns(miss.sample)),
      signature_id: miss.signatureId,
    };
  }
}

/** By its id, or by one of a group that became one with it. */
async function requireMiss(manager: EntityManager, id: string): Promise<MissEntity> {
  const miss = await manager.findOneBy(MissEntity, [{ id }, { formerIds: ArrayContains([id]) }]);
  if (!miss) throw new Problem('miss_not_found', { id });
  return miss;
}

function isPlace(place: readonly unknown[]): place is readonly [value: number, id: string] {
  const [value, id] = place;
  return typeof value === 'number' && typeof id === 'string' && !id.includes('\0');
}
