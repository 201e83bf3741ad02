import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { transactionRetried } from '../../database/retried.js';
import { Problem } from '../../errors/problem.js';
import { contentHash } from '../../signatures/record/content-hash.js';
import { unitsOf, type Unit } from '../../signatures/record/review/units.js';
import { withDecision, type Decision } from '../../signatures/record/review/with-decision.js';
import { SignatureEntity } from '../../signatures/store/signature.entity.js';
import { SignatureFeed } from '../../signatures/store/signature-feed.js';
import { SignatureWriter, type Write } from '../../signatures/store/signature-writer.js';
import { insertSuggestions, type Suggested } from '../../signatures/translations/suggestions.js';
import { TranslationUnitEntity } from '../../signatures/translations/translation-unit.entity.js';
import { unitId } from '../../signatures/translations/unit-id.js';
import { UnitChecker } from '../checking/unit-checker.js';

/** A unit while its record is locked: as the record has it, with what only its row knows. */
export interface LockedUnit {
  unit: Unit;
  row: TranslationUnitEntity;
}

/** What is to become of a unit; nothing of both leaves it as it is. */
export interface Ruling {
  decision?: Decision;
  /** Who wrote the text, where it is not the actor. */
  author?: string;
  suggestion?: Suggested;
}

/** Decides about a unit. What it throws takes everything back that the same change has decided. */
export type Decide = (locked: LockedUnit, manager: EntityManager) => Promise<Ruling> | Ruling;

/** Writes what is decided about units into their record, as a version of it. */
@Injectable()
export class UnitWriter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: SignatureWriter,
    private readonly feed: SignatureFeed,
    private readonly checker: UnitChecker,
  ) {}

  /** Decides about units of one record, all at once. Throws `translation_not_found`. */
  async change(
    actor: Actor,
    locale: string,
    ids: readonly string[],
    event: NonNullable<Write['decision']>,
    decide: Decide,
  ): Promise<void> {
    const change = await transactionRetried(this.dataSource, async (manager) => {
      const { entity, units, rows } = await lockRecord(manager, locale, ids);
      const authors = new Map<string, string>();
      const suggestions: Suggested[] = [];
      let { record } = entity;
      for (const id of ids) {
        const [unit, row] = [units.get(id), rows.get(id)];
        if (!unit || !row) throw new Problem('translation_not_found', { id });
        const { decision, author, suggestion } = await decide({ unit, row }, manager);
        if (decision) record = withDecision(record, unit, decision);
        if (author !== undefined) authors.set(`${locale} ${unit.path}`, author);
        if (suggestion) suggestions.push(suggestion);
      }
      if (contentHash(record) === contentHash(entity.record)) {
        await insertSuggestions(manager, actor.id, suggestions);
        return undefined;
      }
      const write: Write = {
        record,
        itemIds: entity.itemIds,
        action: 'translate',
        current: entity,
        decision: event,
        authors,
      };
      return (await this.writer.write(manager, actor, [write], suggestions)).change;
    });
    if (change === undefined) return;
    await this.feed.reached(change);
    await this.checker.checkNow(locale, ids);
  }
}

/** The record of the units, locked, with its units and their rows as they are then. */
async function lockRecord(manager: EntityManager, locale: string, ids: readonly string[]) {
  const [first] = ids;
  const known = await manager.findOneBy(TranslationUnitEntity, { id: first!, locale });
  const entity =
    known &&
    (await manager.findOne(SignatureEntity, {
      where: { id: known.signatureId },
      lock: { mode: 'pessimistic_write' },
    }));
  if (!entity) throw new Problem('translation_not_found', { id: first! });
  const rows = await manager.findBy(TranslationUnitEntity, { id: In(ids), locale });
  const units = unitsOf(entity, [locale]);
  return {
    entity,
    units: new Map(units.map((unit) => [unitId(entity.id, unit.path), unit])),
    rows: new Map(rows.map((row) => [row.id, row])),
  };
}
