import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { Panel } from './panel.js';
import { RecordTable } from './record-table.js';

const SHOWN = 10;
const SEARCH = { stale: true, sort: 'last_confirmed' } as const;

/** The records that nobody has confirmed for more than a year, those of longest ago first. */
export function StaleRecords() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['signatures', 'stale', SHOWN],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/signatures', { params: { query: { ...SEARCH, limit: SHOWN } }, signal })),
  });
  const all = (
    <Anchor renderRoot={(props) => <Link {...props} to="/signatures" search={SEARCH} />} size="sm">
      {t('overview.all_stale')}
    </Anchor>
  );
  return (
    <Panel title={t('overview.stale')} query={query} aside={all}>
      {({ items }) => (
        <RecordTable rows={items} columns={{ [t('fields.last_confirmed')]: ({ last_confirmed: day }) => day }} />
      )}
    </Panel>
  );
}
