import { Column, Entity, PrimaryColumn } from 'typeorm';

/** node-postgres gives `bigint` as a string; change numbers stay far below 2^53. */
const asNumber = { from: (text: string) => Number(text), to: (number: number) => number };

/** The number of the last change: one row, whose lock puts all writers in one order. */
@Entity('change_counter')
export class ChangeCounterEntity {
  /** Always 1. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'change_counter_pkey' })
  id: number;

  @Column('bigint', { transformer: asNumber })
  number: number;
}

/** What has changed about a record: itself, what people report of it, or what they met after it. */
export type ChangeTopic = 'records' | 'outcomes' | 'transitions';

/** A record that was written, or reported on, under a change number. */
@Entity('changes')
export class ChangeEntity {
  @PrimaryColumn('bigint', { transformer: asNumber, primaryKeyConstraintName: 'changes_pkey' })
  number: number;

  @PrimaryColumn('text', { name: 'signature_id', collation: 'C', primaryKeyConstraintName: 'changes_pkey' })
  signatureId: string;

  @Column('text', { default: 'records' })
  topic: ChangeTopic;
}
