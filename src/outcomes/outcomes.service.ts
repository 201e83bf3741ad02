import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { RateLimits, type RatePolicy } from '../access/rate-limits.js';
import { ChangeLog } from '../database/change-log.js';
import { transactionRetried } from '../database/retried.js';
import { Problem } from '../errors/problem.js';
import { SignatureEntity } from '../signatures/store/signature.entity.js';
import { storedSignature, type StoredSignature } from '../signatures/store/stored-signature.js';
import { OutcomeEntity } from './outcome.entity.js';
import type { NewOutcomeDto, OutcomeDto } from './outcomes.dto.js';
import { OutcomeFeed } from './rates/outcome-feed.js';
import { RecordRates } from './rates/record-rates.js';
import { SessionLog } from './sessions/session-log.js';
import { sessionOf } from './sessions/session.js';
import { readReport, requireItem, saysTheSame } from './report.js';
import { Reporters } from './reporters.js';

const REPORTS: RatePolicy = { name: 'outcomes', times: 120, seconds: 60 };

/** Takes in what people report. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeLog,
    private readonly reporters: Reporters,
    private readonly feed: OutcomeFeed,
    private readonly rates: RecordRates,
    private readonly sessions: SessionLog,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Stores a report in place of what its reporter said of the same item before. Sent again under the same
   * `idempotencyKey`, it is the same report. Throws `too_many_requests`, `invalid_request`, `signature_not_found`,
   * `signature_not_published`, `fix_not_found`, `idempotency_key_reused`.
   */
  async report(actor: Actor, outcome: NewOutcomeDto, idempotencyKey: string | null): Promise<OutcomeDto> {
    this.limits.require(REPORTS, actor);
    const report = readReport(outcome, await this.reporters.of(actor), idempotencyKey);
    const { signatureId, itemId, reporter } = report;

    const { stored, change } = await transactionRetried(this.dataSource, async (manager) => {
      const stored = await lockPublished(manager, signatureId);
      requireItem(stored, report, outcome);
      const earlier = idempotencyKey && (await manager.findOneBy(OutcomeEntity, { reporter, idempotencyKey }));
      if (earlier && !saysTheSame(earlier, report))
        throw new Problem('idempotency_key_reused', { key: idempotencyKey });
      if (earlier) return { stored, change: 0 };

      const current = { signatureId, itemId, reporter, replacedAt: IsNull() };
      await manager.update(OutcomeEntity, current, { replacedAt: report.reportedAt });
      await manager.insert(OutcomeEntity, report);
      return { stored, change: await this.changes.append(manager, [signatureId], 'outcomes') };
    });
    await this.feed.reached(change);
    if (change > 0) this.noteSession(actor, outcome);

    return {
      signature_id: signatureId,
      workaround_id: outcome.workaround_id ?? null,
      dead_end_id: outcome.dead_end_id ?? null,
      worked: outcome.worked,
      rate: this.rates.of(stored).get(itemId)!,
    };
  }

  /** Who reports of an error has met it, and when something worked, it is gone, until that is taken back. */
  private noteSession(actor: Actor, { session: key, signature_id: id, worked }: NewOutcomeDto): void {
    const session = sessionOf(actor, key);
    if (!session) return;
    if (worked === null) return this.sessions.unfixed(session, id);
    this.sessions.met(session, [id]);
    if (worked === true) this.sessions.fixed(actor, session, id);
  }
}

/** The record, locked: what is reported of it comes one after the other. Nothing is reported of what advises nobody. */
async function lockPublished(manager: EntityManager, id: string): Promise<StoredSignature> {
  const entity = await manager.findOne(SignatureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!entity) throw new Problem('signature_not_found', { id });
  if (entity.status !== 'published') throw new Problem('signature_not_published', { id });
  return storedSignature(entity);
}
