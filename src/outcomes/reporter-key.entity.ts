import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of the month under which addresses become reporters. It is deleted afterwards, and with it the way back. */
@Entity('reporter_keys')
export class ReporterKeyEntity {
  /** `YYYY-MM`, in UTC. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reporter_keys_pkey' })
  month: string;

  /** 32 random bytes, in base64url. */
  @Column('text')
  key: string;
}
