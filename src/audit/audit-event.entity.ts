import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What was done, or refused, of which no other table tells. Never changed, and gone only when its time is over. */
@Entity('audit_events')
export class AuditEventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_events_pkey',
  })
  id: string;

  @Column('timestamptz')
  at: Date;

  /** Id of the actor. */
  @Column('text')
  actor: string;

  @Column('text')
  action: string;

  /** What it was done to, such as `token:3f2a9c01d4e7`. */
  @Column('text')
  target: string;

  @Column('jsonb', { nullable: true })
  before: object | null;

  @Column('jsonb', { nullable: true })
  after: object | null;

  /** How often, of what was refused several times within seconds. */
  @Column('integer')
  times: number;

  /** Until then the database lets nobody delete it. */
  @Index('audit_events_keep_until')
  @Column('timestamptz', { name: 'keep_until' })
  keepUntil: Date;
}
