import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statistics } from '../../api/statistics.js';
import { Panel } from './panel.js';
import { RecordTable } from './record-table.js';

const SHOWN = 10;

/** The records that matched most, or least. */
export function RecordHits({ days, which }: { days: number; which: 'most' | 'least' }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const query = useQuery({ ...statistics(days), placeholderData: keepPreviousData });
  return (
    <Panel title={t(`overview.${which}`)} query={query}>
      {({ [which]: records }) => (
        <RecordTable
          rows={records.slice(0, SHOWN).map((record) => ({ ...record, id: record.signature_id }))}
          told={t('overview.hits')}
          of={({ hits }) => number.format(hits)}
        />
      )}
    </Panel>
  );
}
