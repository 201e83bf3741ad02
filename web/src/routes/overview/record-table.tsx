import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../components/record-link.js';
import classes from './overview.module.css';

interface Row {
  id: string;
  signature: string;
  locale: string;
}

/** Records, each with one thing that is told of it under the heading `told`. */
export function RecordTable<R extends Row>(props: { rows: readonly R[]; told: string; of: (row: R) => ReactNode }) {
  const { rows, told, of } = props;
  const { t } = useTranslation();
  if (rows.length === 0) return <p className={classes.none}>{t('overview.none')}</p>;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('overview.record')}</th>
          <th scope="col">{told}</th>
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
            <td>{of(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
