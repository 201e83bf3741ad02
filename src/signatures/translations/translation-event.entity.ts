import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import type { UnitState } from '../record/review/standing.js';

/** How a unit changed: by a decision of a translator, or by a write of its whole record. */
export type EventAction = 'save' | 'approve' | 'reject' | 'confirm' | 'clear' | 'import' | 'record';

/** A change of a unit, with what it was before. Never changed itself. */
@Entity('translation_events')
@Index('translation_events_at', ['locale', 'at'])
@Index('translation_events_change', ['unitId', 'locale', 'change'])
export class TranslationEventEntity {
  @PrimaryColumn('text', {
    name: 'unit_id',
    collation: 'C',
    primaryKeyConstraintName: 'translation_events_pkey',
  })
  unitId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'translation_events_pkey' })
  locale: string;

  /** The version of the unit that it led to. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'translation_events_pkey' })
  version: number;

  /** The number under which the change log has it: tells what an export had seen. */
  @Column('bigint')
  change: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_kind' })
  actorKind: Actor['kind'];

  @Column('text')
  action: EventAction;

  /** Why, as the reviewer says. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'source_before' })
  sourceBefore: string;

  @Column('text')
  source: string;

  @Column('text', { name: 'target_before' })
  targetBefore: string;

  @Column('text')
  target: string;

  @Column('text', { name: 'state_before' })
  stateBefore: UnitState;

  @Column('text')
  state: UnitState;
}
