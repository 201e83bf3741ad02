import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordHelp } from '../../api/statistics.js';
import { usePercent } from '../../components/use-percent.js';
import { Panel } from './panel.js';
import { RecordTable } from './record-table.js';

const SHOWN = 10;

/** The records whose fixes worked most or least, by what was reported; how often they matched stands beside. */
export function RecordHelp({ days, which }: { days: number; which: 'most' | 'least' }) {
  const { t, i18n } = useTranslation();
  const percent = usePercent();
  const number = new Intl.NumberFormat(i18n.language);
  const query = useQuery({ ...recordHelp(days), placeholderData: keepPreviousData });
  return (
    <Panel title={t(`overview.${which}`)} query={query}>
      {({ [which]: records }) => (
        <RecordTable
          rows={records.slice(0, SHOWN).map((record) => ({ ...record, id: record.signature_id }))}
          columns={{
            [t('overview.worked')]: ({ worked, failed }) =>
              worked + failed > 0 ? t('overview.worked_of', { worked, reports: worked + failed }) : '–',
            [t('overview.best')]: ({ rate }) => (rate && rate.basis !== 'none' ? percent(rate.mean) : '–'),
            [t('overview.hits')]: ({ hits }) => number.format(hits),
          }}
        />
      )}
    </Panel>
  );
}
