import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const PRIMARY_KEY = 'rate_windows_pkey';

/** How often a client did something in a stretch of time, by what all processes have told so far. */
@Entity('rate_windows')
export class RateWindowEntity {
  /** The name of the policy. */
  @PrimaryColumn('text', { primaryKeyConstraintName: PRIMARY_KEY })
  policy: string;

  /** Id of the actor, or the network that it came from. */
  @PrimaryColumn('text', { primaryKeyConstraintName: PRIMARY_KEY })
  client: string;

  @Index('rate_windows_ends_at')
  @PrimaryColumn('timestamptz', { name: 'ends_at', primaryKeyConstraintName: PRIMARY_KEY })
  endsAt: Date;

  @Column('integer')
  times: number;
}
