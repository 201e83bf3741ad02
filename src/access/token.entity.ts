import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An access token. Its secret is not stored. */
@Entity('tokens')
@Unique('tokens_hash_key', ['hash'])
export class TokenEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tokens_pkey' })
  id: string;

  @Column('text')
  name: string;

  /** SHA-256 of the secret, in hex. */
  @Column('text')
  hash: string;

  @Column('text', { array: true })
  scopes: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Id of the actor who made it. */
  @Column('text', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
