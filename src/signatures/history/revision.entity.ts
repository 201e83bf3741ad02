import type { Operation } from 'fast-json-patch';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import type { ItemIds } from '../record/item-ids.js';
import type { SignatureRecordDto } from '../record/record.dto.js';

export type RevisionAction = 'create' | 'replace' | 'patch' | 'retire' | 'restore' | 'import' | 'translate';

/** One write to a record: who, when, and what it made of it. */
@Entity('revisions')
export class RevisionEntity {
  @PrimaryColumn('text', { name: 'signature_id', collation: 'C', primaryKeyConstraintName: 'revisions_pkey' })
  signatureId: string;

  /** Counts from 1 within a record. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'revisions_pkey' })
  revision: number;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_kind' })
  actorKind: Actor['kind'];

  @Column('text')
  action: RevisionAction;

  /** RFC 6902 operations that lead from the revision before to this one. */
  @Column('jsonb')
  changes: Operation[];

  /** The whole record at this revision. */
  @Column('jsonb')
  record: SignatureRecordDto;

  @Column('jsonb', { name: 'item_ids' })
  itemIds: ItemIds;
}
