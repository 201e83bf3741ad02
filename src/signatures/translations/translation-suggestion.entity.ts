import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Origin } from '../record/review/standing.js';

/** A text beside that of a unit, for reviewers to take or to reject. What was decided stays. */
@Entity('translation_suggestions')
@Index('translation_suggestions_unit', ['unitId', 'locale', 'at'])
@Index('translation_suggestions_open', ['locale', 'at', 'id'], { where: `"status" = 'open'` })
export class TranslationSuggestionEntity {
  /** Hash of what is suggested for which source, so that the same is suggested once. */
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'translation_suggestions_pkey' })
  id: string;

  @Column({ type: 'text', name: 'unit_id', collation: 'C' })
  unitId: string;

  @Column({ type: 'text', collation: 'C' })
  locale: string;

  @Column('text')
  source: string;

  @Column('text')
  target: string;

  @Column('text')
  origin: Origin;

  @Column('text', { nullable: true })
  model: string | null;

  @Column('text')
  author: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  status: 'open' | 'accepted' | 'rejected';

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;
}
