import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ItemIds } from '../record/item-ids.js';
import type { SignatureRecordDto, SignatureStatus } from '../record/record.dto.js';

/** A record at its latest revision. The columns beside `record` are taken from it, for lists to filter and sort by. */
@Entity('signatures')
@Index('signatures_updated_at_id', ['updatedAt', 'id'])
export class SignatureEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'signatures_pkey' })
  id: string;

  /** Counts from 1; each write adds one. */
  @Column('integer')
  revision: number;

  @Index('signatures_status')
  @Column('text')
  status: SignatureStatus;

  @Column('text')
  signature: string;

  @Index('signatures_domain')
  @Column('text', { nullable: true })
  domain: string | null;

  @Index('signatures_category')
  @Column('text', { nullable: true })
  category: string | null;

  @Column('text', { nullable: true })
  subcategory: string | null;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode: string | null;

  @Column('text', { name: 'verification_tier', nullable: true })
  verificationTier: string | null;

  @Column('text', { nullable: true })
  locale: string | null;

  @Index('signatures_tags', { type: 'gin' })
  @Column('text', { array: true, default: () => "'{}'" })
  tags: string[];

  @Column('double precision', { nullable: true })
  confidence: number | null;

  @Column('boolean', { name: 'has_fix' })
  hasFix: boolean;

  /** `YYYY-MM-DD` */
  @Index('signatures_last_confirmed')
  @Column('date', { name: 'last_confirmed', nullable: true })
  lastConfirmed: string | null;

  /** The record as authored. */
  @Column('jsonb')
  record: SignatureRecordDto;

  /** Stable ids of the list items, beside the record. */
  @Column('jsonb', { name: 'item_ids' })
  itemIds: ItemIds;

  /** Content hash of the record as it was last imported: tells whether it was edited here since. */
  @Column('text', { name: 'imported_hash', nullable: true })
  importedHash: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('text', { name: 'updated_by' })
  updatedBy: string;
}
