import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../access/actor.js';
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
    private readonly checker: UnitChecker,
  ) {}

  async comment({ actor, locale, id: unitId }: Noted, text: string): Promise<void> {
    await this.dataSource
      .getRepository(TranslationCommentEntity)
      .insert({ unitId, locale, text: mask(text).text, author: actor.id, at: new Date() });
  }

  /** Gives units to somebody to look after; to nobody for undefined. */
  async assign(actor: Actor, locale: string, ids: readonly string[], assignee: string | undefined): Promise<void> {
    const repository = this.dataSource.getRepository(TranslationAssignmentEntity);
    const who = assignee === 'me' ? actor.id : assignee;
    if (who === undefined) {
      await this.dataSource.query('DELETE FROM translation_assignments WHERE unit_id = ANY($1) AND locale = $2', [
        ids,
        locale,
      ]);
      return;
    }
    const rows = ids.map((unitId) => ({ unitId, locale, assignee: who, assignedBy: actor.id, at: new Date() }));
    await repository.upsert(rows, ['unitId', 'locale']);
  }

  /** Takes a check out of a unit, with the reason, or back in for undefined. */
  async ignore({ actor, locale, id: unitId }: Noted, check: string, reason: string | undefined): Promise<void> {
    const repository = this.dataSource.getRepository(IgnoredCheckEntity);
    if (reason === undefined) await repository.delete({ unitId, locale, check });
    else
      await repository.upsert(
        { unitId, locale, check, reason: mask(reason).text, ignoredBy: actor.id, at: new Date() },
        ['unitId', 'locale', 'check'],
      );
    await this.checker.recheck(locale, unitId);
  }
}
