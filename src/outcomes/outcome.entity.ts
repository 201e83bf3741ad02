import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Actor } from '../access/actor.js';

/** What doing something came to; `retracted` when the reporter has taken back what was said of it before. */
export type Verdict = 'worked' | 'failed' | 'not_applicable' | 'retracted';

/** Where the fix was tried, as far as the reporter says. */
export interface OutcomeContext {
  product?: string;
  version?: string;
  os?: string;
}

/** A report of what a workaround or a dead end came to. A replaced one stays, as history. */
@Entity('outcomes')
@Index('outcomes_idempotency_key', ['reporter', 'idempotencyKey'], { unique: true })
@Index('outcomes_reported_at', ['reportedAt'])
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

  /** Whose report it is; see `reporters.ts`. Each reporter has one current report of each item. */
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

  /** What the reporter adds, its secrets masked. */
  @Column('text', { nullable: true })
  note: string | null;

  /** A request that is sent again under the same key is the same report. */
  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;

  @Column('timestamptz', { name: 'reported_at' })
  reportedAt: Date;

  /** When the reporter said something else of it; null for the current report. */
  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt: Date | null;
}
