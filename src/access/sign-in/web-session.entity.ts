import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who signed in on the page. The secret in their cookie is not stored. */
@Entity('web_sessions')
export class WebSessionEntity {
  /** SHA-256 of the secret, in hex. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'web_sessions_pkey' })
  hash: string;

  @Column('text', { name: 'actor_id' })
  actorId: string;

  /** What the token allowed with which they signed in. */
  @Column('text', { array: true })
  scopes: string[];

  @Index('web_sessions_ends_at')
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}
