import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { AuditLog } from '../../audit/audit-log.js';
import { mask } from '../../masking/mask.js';
import { UnitChecker } from '../checking/unit-checker.js';
import {
  IgnoredCheckEntity,
  TranslationAssignmentEntity,
  TranslationCommentEntity,
} from '../store/translations.entities.js';

/** A unit that somebody says something of. */
export interface Noted {
  actor: Actor;
  locale: string;
  id: string;
}

/** What people say of units beside their texts; its secrets are masked. */
@Injectable()
export class UnitNotes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly checker: UnitChecker,
  ) {}

  async comment({ actor, locale, id: unitId }: Noted, text: string): Promise<void> {
    await this.dataSource
      .getRepository(TranslationCommentEntity)
      .insert({ unitId, locale, text: mask(text).text, author: actor.id, at: new Date() });
  }

  /** Gives units to somebody to look after; to nobody for undefined. */
  async assign(actor: Actor, locale: string, ids: readonly string[], assignee: string | undefined): Promise<void> {
    const who = assignee === 'me' ? actor.id : assignee;
    await this.dataSource.transaction(async (manager) => {
      const given = await manager.findBy(TranslationAssignmentEntity, { unitId: In([...ids]), locale });
      const before = new Map(given.map((one) => [one.unitId, one.assignee]));
      await manager.delete(TranslationAssignmentEntity, { unitId: In([...ids]), locale });
      const assigned = { assignee: who ?? '', assignedBy: actor.id, at: new Date() };
      if (who !== undefined)
        await manager.insert(
          TranslationAssignmentEntity,
          ids.map((unitId) => ({ unitId, locale, ...assigned })),
        );
      const notes = ids.map((id) => ({
        actor: actor.id,
        action: 'unit.assign',
        target: `unit:${locale}/${id}`,
        before: before.has(id) ? { assignee: before.get(id) } : undefined,
        after: who === undefined ? undefined : { assignee: who },
      }));
      await this.audit.note(manager, ...notes);
    });
  }

  /** Takes a check out of a unit, with the reason, or back in for undefined. */
  async ignore({ actor, locale, id: unitId }: Noted, check: string, reason: string | undefined): Promise<void> {
    const masked = reason === undefined ? undefined : mask(reason).text;
    await this.dataSource.transaction(async (manager) => {
      const place = { unitId, locale, check };
      const known = await manager.findOneBy(IgnoredCheckEntity, place);
      await manager.delete(IgnoredCheckEntity, place);
      if (masked !== undefined)
        await manager.insert(IgnoredCheckEntity, { ...place, reason: masked, ignoredBy: actor.id, at: new Date() });
      await this.audit.note(manager, {
        actor: actor.id,
        action: masked === undefined ? 'check.heed' : 'check.ignore',
        target: `unit:${locale}/${unitId}#${check}`,
        ...(known && { before: { reason: known.reason } }),
        ...(masked !== undefined && { after: { reason: masked } }),
      });
    });
    await this.checker.recheck(locale, unitId);
  }
}
