import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Actor } from '../access/actor.js';

/** What doing something came to. */
export type Verdict = 'worked' | 'failed' | 'not_applicable';

/** Where the fix was tried, as far as the reporter says. */
export interface OutcomeContext {
  product?: string;
  version?: string;
  os?: string;
}

/** A report of what a workaround or a dead end came to. A replaced one stays, as history. */
@Entity('outcomes')
@Index('outcomes_current', ['signatureId', 'itemId', 'reporter'], { unique: true, where: '"replaced_at" IS NULL' })
export class OutcomeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outcomes_pkey',
  })
  id: string;

  @Column({ type: 'text', name: 'signature_id', collation: 'C' })
  signatureId: string;

  /** The workaround or dead end. */
  @Column('text', { name: 'item_id' })
  itemId: string;

  /** Id of the actor: each has one current report of each item. */
  @Column('text')
  reporter: string;

  @Column('text', { name: 'reporter_kind' })
  reporterKind: Actor['kind'];

  @Column('text')
  verdict: Verdict;

  /** The answer that the reporter acted on. */
  @Column('uuid', { name: 'match_id', nullable: true })
  matchId: string | null;

  @Column('jsonb')
  context: OutcomeContext;

  @Column('timestamptz', { name: 'reported_at' })
  reportedAt: Date;

  /** When the reporter said otherwise or took the report back; null while it counts. */
  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt: Date | null;
}
