import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statistics } from '../../api/statistics.js';
import { Plot } from '../../components/plot/plot.js';
import { usePercent } from '../../components/use-percent.js';
import classes from './overview.module.css';
import { Panel } from './panel.js';

/** What came of a question, each with its colour. */
const OUTCOMES = [
  { outcome: 'matched', color: '--do' },
  { outcome: 'suggested', color: '--found-line' },
  { outcome: 'missed', color: '--do-not' },
] as const;

/** How many questions there were, and what came of them. */
export function Asked({ days }: { days: number }) {
  const { t, i18n } = useTranslation();
  const percent = usePercent();
  const number = new Intl.NumberFormat(i18n.language);
  const query = useQuery({ ...statistics(days), placeholderData: keepPreviousData });
  return (
    <Panel title={t('overview.asked')} query={query}>
      {({ days: counted }) => {
        const sum = (of: 'asked' | (typeof OUTCOMES)[number]['outcome']) =>
          counted.reduce((total, day) => total + day[of], 0);
        const asked = sum('asked');
        return (
          <>
            <dl className={classes.sums}>
              <div>
                <dt>{t('overview.questions')}</dt>
                <dd>{number.format(asked)}</dd>
              </div>
              {OUTCOMES.map(({ outcome }) => (
                <div key={outcome}>
                  <dt>{t(`overview.outcome.${outcome}`)}</dt>
                  <dd>
                    {number.format(sum(outcome))} {asked > 0 && <span>{percent(sum(outcome) / asked)}</span>}
                  </dd>
                </div>
              ))}
            </dl>
            <Plot
              label={t('overview.asked_by_day')}
              height={200}
              days={counted.map(({ day }) => day)}
              series={OUTCOMES.map(({ outcome, color }) => ({
                name: t(`overview.outcome.${outcome}`),
                color,
                values: counted.map((day) => day[outcome]),
              }))}
            />
          </>
        );
      }}
    </Panel>
  );
}
