import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What, besides the text, the shared answer was asked with. */
export interface SharedQuestion {
  locale?: string;
  product?: string;
  version?: string;
  os?: string;
}

/** A text that somebody chose to keep with its answer, masked. Neither its author nor its readers are stored. */
@Entity('shares')
export class ShareEntity {
  /** 128 random bits in base64url: who does not know it cannot find the share. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'shares_pkey' })
  id: string;

  /** SHA-256 of the delete token, in hex. */
  @Column('text', { name: 'delete_hash' })
  deleteHash: string;

  @Column('text')
  text: string;

  /** The records of the answer. */
  @Column('text', { name: 'signature_ids', array: true })
  signatureIds: string[];

  @Column('jsonb')
  question: SharedQuestion;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** To the day. */
  @Index('shares_viewed_at')
  @Column('timestamptz', { name: 'viewed_at' })
  viewedAt: Date;
}
