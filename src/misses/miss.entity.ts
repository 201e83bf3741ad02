import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Texts of one template that nothing matched. */
@Entity('misses')
export class MissEntity {
  /** Hash of the first template; it stays when the template widens. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'misses_pkey' })
  id: string;

  /** Those of groups that became one with this one, by which it is still known. */
  @Column('text', { name: 'former_ids', array: true, default: '{}' })
  formerIds: string[];

  @Column('text')
  template: string;

  /** One message of the group, masked. */
  @Column('text')
  sample: string;

  @Column('integer')
  count: number;

  @Column('timestamptz', { name: 'first_seen' })
  firstSeen: Date;

  @Index('misses_last_seen')
  @Column('timestamptz', { name: 'last_seen' })
  lastSeen: Date;

  /** By hand. */
  @Column('boolean')
  hidden: boolean;

  /** The draft that was made of it. */
  @Column({ type: 'text', name: 'signature_id', collation: 'C', nullable: true })
  signatureId: string | null;
}
