import { Anchor, Container, Title } from '@mantine/core';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { RecordText } from '../../components/record-text.js';
import classes from './shared-records.module.css';

/** What is shown of a record. */
interface SharedRecord {
  signature: string;
  locale?: string | null;
  root_cause?: string | null;
}

/** The records that somebody was answered with; the link holds nothing of their text. */
export function SharedRecords() {
  const { t } = useTranslation();
  const { id: ids } = useSearch({ from: '/shared/records' });
  const records = useQueries({ queries: ids.map(sharedRecord) });
  return (
    <Container size="sm" py="xl">
      <Title order={1} size="h3">
        {t('shared.records')}
      </Title>
      {records.map(({ data: record, error }, index) => (
        <article key={ids[index]} className={classes.record}>
          <h2 className={classes.signature} lang={record?.locale ?? undefined}>
            <bdi>{record?.signature ?? ids[index]}</bdi>
          </h2>
          {error && <p role="alert">{error.message}</p>}
          {record?.root_cause && <RecordText text={record.root_cause} lang={record.locale ?? undefined} />}
          <Anchor href={`/signatures/${ids[index]}`}>{t('shared.open_record')}</Anchor>
        </article>
      ))}
    </Container>
  );
}

const sharedRecord = (id: string) =>
  queryOptions({
    queryKey: ['shared-record', id],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/v1/signatures/{id}', { params: { path: { id } }, signal }))) as SharedRecord,
  });
