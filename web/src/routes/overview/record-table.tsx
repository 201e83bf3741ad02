import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../../components/figures-table.js';
import { RecordLink } from '../../components/record-link.js';
import classes from './overview.module.css';

interface Row {
  id: string;
  signature: string;
  locale: string;
}

interface RecordTableProps<R extends Row> {
  rows: readonly R[];
  /** What is told of each record, by its heading. */
  columns: Record<string, (row: R) => ReactNode>;
}

/** Records, each with what is told of it. */
export function RecordTable<R extends Row>({ rows, columns }: RecordTableProps<R>) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className={classes.none}>{t('overview.none')}</p>;
  return (
    <FiguresTable
      rows={rows}
      keyOf={({ id }) => id}
      heading={t('overview.record')}
      nameOf={({ id, locale, signature }) => (
        <RecordLink id={id} lang={locale}>
          {signature}
        </RecordLink>
      )}
      figures={columns}
      className={classes.table}
    />
  );
}
