import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Origin, UnitState } from '../record/review/standing.js';
import type { SignatureStatus } from '../record/record.dto.js';

/**
 * A text of a record in one language, as the record has it: written with each version of it, so that what translators
 * look for is a matter of indexes. The columns from `version` on are known here only.
 */
@Entity('translation_units')
@Index('translation_units_record', ['signatureId', 'position', 'locale'])
@Index('translation_units_state', ['locale', 'state', 'signatureId', 'position'])
@Index('translation_units_domain', ['locale', 'domain', 'signatureId', 'position'])
@Index('translation_units_origin', ['locale', 'origin', 'signatureId', 'position'])
@Index('translation_units_author', ['locale', 'author', 'signatureId', 'position'])
@Index('translation_units_changed', ['locale', 'changedAt', 'id'])
@Index('translation_units_state_changed', ['locale', 'state', 'changedAt', 'id'])
@Index('translation_units_source', ['locale', 'sourceHash'])
// TypeORM has no words for the conditions and methods of these; see the migrations.
@Index('translation_units_outdated', { synchronize: false })
@Index('translation_units_failing', { synchronize: false })
@Index('translation_units_check', { synchronize: false })
@Index('translation_units_sketch', { synchronize: false })
@Index('translation_units_reviewed', { synchronize: false })
export class TranslationUnitEntity {
  /** See `unitId`. */
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'translation_units_pkey' })
  id: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'translation_units_pkey' })
  locale: string;

  @Column({ type: 'text', name: 'signature_id', collation: 'C' })
  signatureId: string;

  /** By ids; see `stablePath`. */
  @Column('text')
  path: string;

  /** Counts in the record. */
  @Column('integer')
  position: number;

  /** The kind of text, such as `workarounds.action`. */
  @Column('text')
  field: string;

  @Column('text', { nullable: true })
  domain: string | null;

  /** Of the record; `gone` where it has no such text any more. */
  @Column('text')
  status: SignatureStatus | 'gone';

  @Column('text')
  source: string;

  @Column('text', { name: 'source_hash' })
  sourceHash: string;

  /** Empty where there is none. */
  @Column('text')
  target: string;

  @Column('text')
  state: UnitState;

  @Column('text', { nullable: true })
  origin: Origin | null;

  @Column('text', { nullable: true })
  model: string | null;

  @Column('text', { name: 'made_from', nullable: true })
  madeFrom: string | null;

  @Column('text', { name: 'reviewed_against', nullable: true })
  reviewedAgainst: string | null;

  /** Of the source. */
  @Column('integer')
  words: number;

  /** Counts from 1; each change of source, target or state adds one. */
  @Column('integer')
  version: number;

  /** Who wrote the target. */
  @Column('text', { nullable: true })
  author: string | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('text', { nullable: true })
  reviewer: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  /** The checks that find an error or a warning which nobody has waved through; see `UncheckedUnitEntity`. */
  @Column('text', { array: true, default: () => "'{}'" })
  failing: string[];

  /** Numbers of which similar sources share some, where there is a target; see `sketch.ts`. */
  @Column('integer', { array: true, default: () => "'{}'" })
  sketch: number[];
}
