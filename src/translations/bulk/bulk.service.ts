import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { Problem } from '../../errors/problem.js';
import { suggested } from '../../signatures/translations/suggestions.js';
import type { EventAction } from '../../signatures/translations/translation-event.entity.js';
import { requireReason } from '../decisions/decisions.dto.js';
import { UnitWorkflow } from '../decisions/unit-workflow.js';
import { UnitWriter, type Decide } from '../decisions/unit-writer.js';
import { UnitNotes } from '../notes/unit-notes.js';
import { CONVERTER, TraditionalDrafts } from '../texts/traditional.js';
import { unitConditions, type Conditions } from '../units/unit-filters.js';
import type { BulkDto, BulkResultDto } from './bulk.dto.js';

const AT_ONCE = 1_000;

/** A unit, or one of its suggestions, of which something is to become. */
interface Meant {
  id: string;
  signature_id: string;
  suggestion: string | null;
  /** Reviewed Simplified Chinese of the same text. */
  simplified: string | null;
}

/** The tables of what each action is about. */
const SUGGESTIONS = `translation_units AS u JOIN translation_suggestions AS s
  ON (s.unit_id, s.locale) = (u.id, u.locale) AND s.status = 'open'`;
const SIMPLIFIED = `translation_units AS u JOIN translation_units AS zh
  ON zh.id = u.id AND zh.locale = 'zh' AND zh.state = 'reviewed' AND u.locale = 'zh-Hant'`;

/** Does the same with many units, record by record, once it was told how many they are. */
@Injectable()
export class BulkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: UnitWriter,
    private readonly workflow: UnitWorkflow,
    private readonly notes: UnitNotes,
    private readonly traditional: TraditionalDrafts,
  ) {}

  /** Throws `invalid_request`, `count_changed`. */
  async run(actor: Actor, locale: string, bulk: BulkDto): Promise<BulkResultDto> {
    const { action, filter, expected, reason } = bulk;
    const needsReason = action === 'reject' || action === 'reject_suggestions';
    if (needsReason) requireReason(reason);
    if (action !== 'assign' && action !== 'draft' && !actor.scopes.includes('translations:review'))
      throw new Problem('insufficient_scope', { scope: 'translations:review' });

    const conditions = unitConditions(locale, filter, actor.id);
    const count = await this.count(action, conditions);
    if (bulk.dry_run) return { count, done: 0, refused: [], left: count };
    if (expected !== undefined && expected !== count) throw new Problem('count_changed', { count, expected });

    const meant = await this.meant(action, conditions);
    const refused: BulkResultDto['refused'] = [];
    if (action === 'assign') {
      const ids = meant.map(({ id }) => id);
      await this.notes.assign(actor, locale, ids, bulk.assignee);
    } else
      for (const group of byRecord(meant))
        await this.writer.change(
          actor,
          locale,
          group.map(({ id }) => id),
          { action: EVENTS[action], reason },
          this.refusing(refused, this.decideOf(actor, action, group, reason ?? '')),
        );
    return { count, done: meant.length - refused.length, refused, left: count - meant.length };
  }

  private decideOf(actor: Actor, action: Exclude<BulkDto['action'], 'assign'>, group: Meant[], reason: string): Decide {
    const of = new Map(group.map((one) => [one.id, one]));
    switch (action) {
      case 'approve':
        return this.workflow.approval(actor);
      case 'reject':
        return this.workflow.rejection(actor);
      case 'accept_suggestions':
        return (locked, manager) =>
          this.workflow.acceptance(actor, of.get(locked.row.id)!.suggestion!)(locked, manager);
      case 'reject_suggestions':
        return (locked, manager) =>
          this.workflow.dismissal(actor, of.get(locked.row.id)!.suggestion!, reason)(locked, manager);
      case 'draft':
        return ({ unit, row }) => {
          const target = this.traditional.draft(of.get(row.id)!.simplified!);
          if (target === unit.target) return {};
          const draft = { locale: unit.locale, source: unit.source, target, model: CONVERTER };
          return { suggestion: suggested(row.id, { ...draft, origin: 'memory' }) };
        };
    }
  }

  /** One that is refused is told, and the others go on. */
  private refusing(refused: BulkResultDto['refused'], decide: Decide): Decide {
    return async (locked, manager) => {
      try {
        return await decide(locked, manager);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused.push({ unit_id: locked.row.id, code: error.code });
        return {};
      }
    };
  }

  private async count(action: BulkDto['action'], conditions: Conditions): Promise<number> {
    const [row]: { count: string }[] = await this.dataSource.query(
      `SELECT count(*) FROM ${tablesOf(action)} WHERE ${conditions.sql}`,
      conditions.values,
    );
    return Number(row!.count);
  }

  private meant(action: BulkDto['action'], conditions: Conditions): Promise<Meant[]> {
    const tables = tablesOf(action);
    return this.dataSource.query(
      `SELECT u.id, u.signature_id, ${tables === SUGGESTIONS ? 's.id' : 'NULL'} AS suggestion,
         ${tables === SIMPLIFIED ? 'zh.target' : 'NULL'} AS simplified
       FROM ${tables} WHERE ${conditions.sql} ORDER BY u.signature_id, u.position LIMIT ${AT_ONCE}`,
      conditions.values,
    );
  }
}

const EVENTS: Record<Exclude<BulkDto['action'], 'assign'>, EventAction> = {
  approve: 'approve',
  reject: 'reject',
  accept_suggestions: 'approve',
  reject_suggestions: 'reject',
  draft: 'save',
};

function tablesOf(action: BulkDto['action']): string {
  if (action === 'draft') return SIMPLIFIED;
  return action === 'accept_suggestions' || action === 'reject_suggestions' ? SUGGESTIONS : 'translation_units AS u';
}

/** Groups of one record each, of which none has a unit twice: its second suggestion comes after its first. */
function byRecord(meant: readonly Meant[]): Meant[][] {
  const groups: Meant[][] = [];
  for (const one of meant) {
    const group = groups.find(
      ([first, ...rest]) =>
        first!.signature_id === one.signature_id && [first!, ...rest].every(({ id }) => id !== one.id),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
