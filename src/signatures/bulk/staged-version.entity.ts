import type { Operation } from 'fast-json-patch';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevisionAction } from '../history/revision.entity.js';
import type { UnitRow } from '../translations/unit-rows.js';

/** A version that an import writes once all the others are known to be sound; see `staged-import.ts`. */
@Entity('staged_versions')
export class StagedVersionEntity {
  @PrimaryColumn('text', { name: 'import_id', primaryKeyConstraintName: 'staged_versions_pkey' })
  importId: string;

  @PrimaryColumn('text', {
    name: 'signature_id',
    collation: 'C',
    primaryKeyConstraintName: 'staged_versions_pkey',
  })
  signatureId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'staged_versions_pkey' })
  revision: number;

  @Column('timestamptz', { name: 'staged_at' })
  stagedAt: Date;

  /** The row of the table `signatures` that the version will be. */
  @Column('jsonb')
  row: Record<string, unknown>;

  @Column('text')
  action: RevisionAction;

  /** As the revision will have them. */
  @Column('jsonb')
  changes: Operation[];

  /** The units of the version. */
  @Column('jsonb', { default: [] })
  units: UnitRow[];
}
