import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { ChangeLog } from '../database/change-log.js';
import { Problem } from '../errors/problem.js';
import { SignatureEntity } from '../signatures/store/signature.entity.js';
import { storedSignature, type StoredSignature } from '../signatures/store/stored-signature.js';
import { OutcomeEntity, type Verdict } from './outcome.entity.js';
import { OutcomeFeed } from './outcome-feed.js';
import type { NewOutcomeDto, OutcomeDto } from './outcomes.dto.js';
import { RecordRates } from './record-rates.js';

/** Takes in what people report. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeLog,
    private readonly feed: OutcomeFeed,
    private readonly rates: RecordRates,
  ) {}

  /** Throws `invalid_request`, `signature_not_found`, `signature_not_published`, `fix_not_found`. */
  async report(actor: Actor, outcome: NewOutcomeDto): Promise<OutcomeDto> {
    const { signature_id: signatureId, worked } = outcome;
    const itemId = reportedItem(outcome);
    const { stored, change } = await this.dataSource.transaction(async (manager) => {
      const stored = await lockSignature(manager, signatureId);
      requireItem(stored, outcome, itemId);
      const current = { signatureId, itemId, reporter: actor.id, replacedAt: IsNull() };
      await manager.update(OutcomeEntity, current, { replacedAt: new Date() });
      if (worked !== null) await manager.insert(OutcomeEntity, newReport(actor, outcome, itemId, worked));
      return { stored, change: await this.changes.append(manager, [signatureId], 'outcomes') };
    });
    await this.feed.reached(change);
    return {
      signature_id: signatureId,
      workaround_id: outcome.workaround_id ?? null,
      dead_end_id: outcome.dead_end_id ?? null,
      worked,
      rate: this.rates.of(stored).get(itemId)!,
    };
  }
}

/** The one workaround or dead end that a report is about. */
function reportedItem({ workaround_id: workaround, dead_end_id: deadEnd }: NewOutcomeDto): string {
  if (workaround != null && deadEnd != null)
    throw new Problem('invalid_request', {}, [
      { path: 'dead_end_id', code: 'not_both', params: { other: 'workaround_id' } },
    ]);
  const itemId = workaround ?? deadEnd;
  if (itemId == null)
    throw new Problem('invalid_request', {}, [
      { path: 'workaround_id', code: 'required_or', params: { other: 'dead_end_id' } },
    ]);
  return itemId;
}

/** The record, published and locked: what is reported of it comes one after the other, and so does an edit. */
async function lockSignature(manager: EntityManager, id: string): Promise<StoredSignature> {
  const entity = await manager.findOne(SignatureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!entity) throw new Problem('signature_not_found', { id });
  if (entity.status !== 'published') throw new Problem('signature_not_published', { id });
  return storedSignature(entity);
}

function requireItem({ id, itemIds }: StoredSignature, { workaround_id: fix }: NewOutcomeDto, itemId: string): void {
  const items = (fix == null ? itemIds.dead_ends : itemIds.workarounds) ?? [];
  if (!items.some((item) => item.id === itemId)) throw new Problem('fix_not_found', { id, item: itemId });
}

function newReport(
  actor: Actor,
  { signature_id, match_id, context }: NewOutcomeDto,
  itemId: string,
  worked: boolean | 'not_applicable',
) {
  return {
    signatureId: signature_id,
    itemId,
    reporter: actor.id,
    reporterKind: actor.kind,
    verdict: verdictOf(worked),
    matchId: match_id ?? null,
    context: { ...context },
    reportedAt: new Date(),
    replacedAt: null,
  };
}

function verdictOf(worked: boolean | 'not_applicable'): Verdict {
  if (worked === 'not_applicable') return worked;
  return worked ? 'worked' : 'failed';
}
