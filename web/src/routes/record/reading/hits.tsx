import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordHits } from '../../../api/statistics.js';
import { Failure } from '../../../components/failure.js';
import { Plot } from '../../../components/plot/plot.js';
import classes from './reading.module.css';
import { Section } from './section.js';

const DAYS = 90;

/** How often the record matched, by day. */
export function Hits({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { data: hits, error } = useQuery(recordHits(id, DAYS));
  if (error) return <Failure error={error} />;
  if (!hits) return null;
  const total = new Intl.NumberFormat(i18n.language).format(hits.total);
  return (
    <Section title={t('record.hits.title')}>
      <p className={classes.note}>{t('record.hits.total', { total, days: DAYS })}</p>
      {hits.total > 0 && (
        <Plot
          label={t('record.hits.by_day')}
          height={120}
          days={hits.days.map(({ day }) => day)}
          series={[{ name: t('overview.hits'), color: '--do', values: hits.days.map((one) => one.hits) }]}
        />
      )}
    </Section>
  );
}
