import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A part of how many units of a kind there are: the sum of all its rows counts. Triggers write them, in the transactions
 * that write the units; see the migration.
 */
@Entity('translation_counts')
export class TranslationCountEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'translation_counts_pkey',
  })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  locale: string;

  @Column('text')
  kind: 'all' | 'domain' | 'field' | 'check';

  /** The domain, the kind of text or the check. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('bigint')
  units: string;

  @Column('bigint')
  words: string;

  @Column('bigint')
  untranslated: string;

  @Column('bigint', { name: 'needs_review' })
  needsReview: string;

  @Column('bigint')
  reviewed: string;

  @Column('bigint')
  rejected: string;

  @Column('bigint')
  outdated: string;

  @Column('bigint', { name: 'ai_unreviewed' })
  aiUnreviewed: string;

  @Column('bigint')
  failing: string;
}

/** A part of what was done on a day (UTC), as above. */
@Entity('translation_days')
export class TranslationDayEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'translation_days_pkey',
  })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  locale: string;

  @Column('date')
  day: string;

  @Column('bigint')
  translated: string;

  @Column('bigint')
  reviewed: string;

  @Column('bigint')
  rejected: string;
}
