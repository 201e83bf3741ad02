import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a record was matched on a day. */
@Entity('hits')
export class HitEntity {
  @PrimaryColumn({ type: 'text', name: 'signature_id', collation: 'C', primaryKeyConstraintName: 'hits_pkey' })
  signatureId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'hits_pkey' })
  day: string;

  @Column('integer')
  count: number;
}

/** What was asked on a day, and what came of it. */
@Entity('asked')
export class AskedEntity {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'asked_pkey' })
  day: string;

  @Column('integer')
  matched: number;

  @Column('integer')
  suggested: number;

  @Column('integer')
  missed: number;
}
