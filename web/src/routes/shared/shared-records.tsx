import { Container, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../components/use-title.js';
import { readableRecord, type ReadableRecord } from '../../api/records.js';
import { Failure } from '../../components/failure.js';
import { ReadText } from '../../components/read-text.js';
import { RecordLink } from '../../components/record-link.js';
import { NotedText } from '../../components/texts/noted-text.js';
import { localeOf, TextNotesContext } from '../../components/texts/text-notes.js';
import { CommonTextState, TextState } from '../../components/texts/text-state.js';
import { DeadEnds, Workarounds } from '../record/reading/attempts.js';
import { Section } from '../record/reading/section.js';
import classes from './shared-records.module.css';

/** The records that somebody was answered with; the link holds nothing of their text. */
export function SharedRecords() {
  const { t } = useTranslation();
  useTitle(t('shared.records'));
  const { id: ids } = useSearch({ from: '/shared/records' });
  const records = useQueries({ queries: ids.map(readableRecord) });
  return (
    <Container size="md" py="xl">
      <Title order={1} size="h3">
        {t('shared.records')}
      </Title>
      {records.map(({ data: record, error }, index) => (
        <article key={ids[index]} className={classes.record}>
          <h2 className={classes.signature} lang={record && localeOf(record.localized, 'signature')}>
            <bdi>
              <ReadText text={record?.signature ?? ids[index]!} />
            </bdi>
          </h2>
          {error && <Failure error={error} />}
          {record && <Advice record={record} />}
        </article>
      ))}
    </Container>
  );
}

/** Why, what to do, and what not to. */
function Advice({ record }: { record: ReadableRecord }) {
  const { t } = useTranslation();
  const { root_cause: cause, workarounds = [], dead_ends: deadEnds = [] } = record;
  return (
    <TextNotesContext value={record.localized}>
      <CommonTextState /> <TextState path="signature" name={t('fields.signature')} />
      {cause && (
        <Section title={t('fields.root_cause')}>
          <NotedText text={cause} path="root_cause" />
        </Section>
      )}
      {workarounds.length > 0 && (
        <Section title={t('fields.workarounds')}>
          <Workarounds record={record} />
        </Section>
      )}
      {deadEnds.length > 0 && (
        <Section title={t('fields.dead_ends')} isWarning>
          <DeadEnds record={record} />
        </Section>
      )}
      <RecordLink id={record.id}>{t('shared.open_record')}</RecordLink>
    </TextNotesContext>
  );
}
