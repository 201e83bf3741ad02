import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statistics } from '../../api/statistics.js';
import { RecordLink } from '../../components/record-link.js';
import classes from './overview.module.css';
import { Panel } from './panel.js';

const SHOWN = 10;

/** The records that matched most, or least. */
export function RecordHits({ days, which }: { days: number; which: 'most' | 'least' }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const query = useQuery({ ...statistics(days), placeholderData: keepPreviousData });
  return (
    <Panel title={t(`overview.${which}`)} query={query}>
      {({ [which]: records }) =>
        records.length === 0 ? (
          <p className={classes.none}>{t('overview.none')}</p>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('overview.record')}</th>
                <th scope="col">{t('overview.hits')}</th>
              </tr>
            </thead>
            <tbody>
              {records.slice(0, SHOWN).map(({ signature_id: id, signature, locale, hits }) => (
                <tr key={id}>
                  <td>
                    <RecordLink id={id} lang={locale}>
                      {signature}
                    </RecordLink>
                  </td>
                  <td>{number.format(hits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Panel>
  );
}
