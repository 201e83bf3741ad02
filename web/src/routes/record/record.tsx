import { Container, Loader, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../components/use-title.js';
import '@mantine/core/styles/Tabs.layer.css';
import { withoutHidden } from '../../../../src/text/hidden-signs.js';
import { readableRecord, type SignatureRecord } from '../../api/records.js';
import { Failure } from '../../components/failure.js';
import { TextNotesContext } from '../../components/texts/text-notes.js';
import { Reading } from './reading/reading.js';
import { RecordHeader } from './record-header.js';
import { TABS, type Tab } from './record-search.js';

interface ViewProps {
  record: SignatureRecord;
}

const VIEWS: Record<Tab, ComponentType<ViewProps>> = {
  read: Reading,
  history: lazy(() => import('./history/history.js')),
  graph: lazy(() => import('./graph/graph.js')),
  json: lazy(async () => ({ default: (await import('./formats/record-text.js')).JsonText })),
  markdown: lazy(async () => ({ default: (await import('./formats/record-text.js')).MarkdownText })),
};

/** One record, in the reader's language: itself, its past, its surroundings, and what files hold of it. */
export function Record({ id }: { id: string }) {
  const { t } = useTranslation();
  const { view: tab = 'read' } = useSearch({ from: '/signatures/$' });
  const navigate = useNavigate({ from: '/signatures/$' });
  const { data: record, error } = useQuery(readableRecord(id));
  useTitle(withoutHidden(record?.signature ?? id));
  if (error)
    return (
      <Container size="lg" py="xl">
        <Failure error={error} />
      </Container>
    );
  if (!record) return <Waiting />;
  const View = VIEWS[tab];
  return (
    <TextNotesContext value={record.localized}>
      <Container size="lg" py="md">
        <RecordHeader record={record} />
        <Tabs
          value={tab}
          onChange={(value) => void navigate({ search: value === 'read' ? {} : { view: value as 'history' } })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            {TABS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`record.tabs.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={tab}>
            <Suspense fallback={<Waiting />}>
              <View key={id} record={record} />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      </Container>
    </TextNotesContext>
  );
}

const Waiting = () => <Loader size="sm" mx="auto" my="xl" display="block" />;
