import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody says of a unit. */
@Entity('translation_comments')
@Index('translation_comments_unit', ['unitId', 'locale', 'id'])
export class TranslationCommentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'translation_comments_pkey',
  })
  id: string;

  @Column({ type: 'text', name: 'unit_id', collation: 'C' })
  unitId: string;

  @Column({ type: 'text', collation: 'C' })
  locale: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  author: string;

  @Column('text')
  text: string;
}

/** Who is to look after a unit. */
@Entity('translation_assignments')
@Index('translation_assignments_assignee', ['assignee', 'locale'])
export class TranslationAssignmentEntity {
  @PrimaryColumn('text', {
    name: 'unit_id',
    collation: 'C',
    primaryKeyConstraintName: 'translation_assignments_pkey',
  })
  unitId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'translation_assignments_pkey' })
  locale: string;

  /** Id of an actor. */
  @Column('text')
  assignee: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'assigned_by' })
  assignedBy: string;
}

/** A check that is not to count in a unit, and why. */
@Entity('ignored_checks')
export class IgnoredCheckEntity {
  @PrimaryColumn('text', { name: 'unit_id', collation: 'C', primaryKeyConstraintName: 'ignored_checks_pkey' })
  unitId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'ignored_checks_pkey' })
  locale: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'ignored_checks_pkey' })
  check: string;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'ignored_by' })
  ignoredBy: string;
}

/** A term of the glossary of a language. */
@Entity('glossary_terms')
export class GlossaryTermEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'glossary_terms_pkey' })
  locale: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'glossary_terms_pkey' })
  term: string;

  /** The translations to choose from; empty for a term that stays as it is. */
  @Column('text', { array: true })
  preferred: string[];

  @Column('text', { array: true })
  forbidden: string[];

  @Column('text', { nullable: true })
  note: string | null;

  @Column('boolean', { name: 'case_sensitive' })
  caseSensitive: boolean;
}

/** An export, by which an import tells what changed on either side since. */
@Entity('translation_exports')
export class TranslationExportEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'translation_exports_pkey' })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  locale: string;

  /** The number of the last change before it. */
  @Column('bigint')
  change: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'exported_by' })
  exportedBy: string;
}
