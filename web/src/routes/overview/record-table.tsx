import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('overview.record')}</th>
          {Object.keys(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <RecordLink id={row.id} lang={row.locale}>
                {row.signature}
              </RecordLink>
            </td>
            {Object.entries(columns).map(([name, of]) => (
              <td key={name}>{of(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
