import { Entity, PrimaryColumn } from 'typeorm';

/** A language of which the units of all records are there. */
@Entity('translated_locales')
export class TranslatedLocaleEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'translated_locales_pkey' })
  locale: string;
}
