import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';

/** A translation that waits to be checked. */
@Entity('unchecked_units')
export class UncheckedUnitEntity {
  @PrimaryColumn('text', { name: 'unit_id', collation: 'C', primaryKeyConstraintName: 'unchecked_units_pkey' })
  unitId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'unchecked_units_pkey' })
  locale: string;

  /** Another one each time that it is marked: a check takes away only the mark that it has seen. */
  @Column('bigint')
  @Generated('increment')
  mark: string;
}
