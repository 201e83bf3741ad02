import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often an error was met after another one had been fixed. */
@Entity('observed_transitions')
export class ObservedTransitionEntity {
  @PrimaryColumn('text', { name: 'from_id', collation: 'C', primaryKeyConstraintName: 'observed_transitions_pkey' })
  fromId: string;

  @PrimaryColumn('text', { name: 'to_id', collation: 'C', primaryKeyConstraintName: 'observed_transitions_pkey' })
  toId: string;

  @Column('integer')
  count: number;

  @Column('timestamptz', { name: 'last_seen' })
  lastSeen: Date;
}

/** The key of the day under which sessions are stored. It is deleted on the day after the next. */
@Entity('session_keys')
export class SessionKeyEntity {
  /** `YYYY-MM-DD`, in UTC. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'session_keys_pkey' })
  day: string;

  /** 32 random bytes, in base64url. */
  @Column('text')
  key: string;
}

/** What was fixed in a session. It is deleted after 24 hours. */
@Entity('session_fixes')
export class SessionFixEntity {
  /** The HMAC of the session. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'session_fixes_pkey' })
  session: string;

  @PrimaryColumn('text', { name: 'signature_id', collation: 'C', primaryKeyConstraintName: 'session_fixes_pkey' })
  signatureId: string;

  @Column('timestamptz', { name: 'fixed_at' })
  fixedAt: Date;
}

/** What was counted of a session, so that it is counted once. It is deleted after 24 hours. */
@Entity('session_transitions')
export class SessionTransitionEntity {
  /** The HMAC of the session. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'session_transitions_pkey' })
  session: string;

  @PrimaryColumn('text', { name: 'from_id', collation: 'C', primaryKeyConstraintName: 'session_transitions_pkey' })
  fromId: string;

  @PrimaryColumn('text', { name: 'to_id', collation: 'C', primaryKeyConstraintName: 'session_transitions_pkey' })
  toId: string;

  @Column('timestamptz', { name: 'met_at' })
  metAt: Date;
}
