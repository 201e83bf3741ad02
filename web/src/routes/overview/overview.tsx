import { Container, Group, SegmentedControl, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../components/use-title.js';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { Asked } from './asked.js';
import { Misses } from './misses/misses.js';
import classes from './overview.module.css';
import { PERIODS, type OverviewSearch } from './overview-search.js';
import { RecordHelp } from './record-help.js';
import { Reports } from './reports.js';
import { StaleRecords } from './stale-records.js';

/** What was asked, what helped, and what is missing: for whoever looks after the records. */
export function Overview() {
  const { t } = useTranslation();
  useTitle(t('overview.title'));
  const { days = 30, hidden } = useSearch({ from: '/overview' });
  const navigate = useNavigate({ from: '/overview' });
  const look = (days: number) =>
    void navigate({
      search: { ...(hidden && { hidden }), ...(days !== 30 && { days }) } as OverviewSearch,
      replace: true,
    });
  return (
    <Container size="lg" py="md">
      <Group justify="space-between" mb="md">
        <Title order={1} size="h3">
          {t('overview.title')}
        </Title>
        <SegmentedControl
          aria-label={t('overview.period')}
          size="xs"
          data={PERIODS.map((period) => ({ value: String(period), label: t('overview.days', { count: period }) }))}
          value={String(days)}
          onChange={(value) => look(Number(value))}
        />
      </Group>
      <Asked days={days} />
      <div className={classes.columns}>
        <RecordHelp days={days} which="most" />
        <RecordHelp days={days} which="least" />
      </div>
      <div className={classes.columns}>
        <Reports />
        <StaleRecords />
      </div>
      <Misses />
    </Container>
  );
}
