import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { RecordLink } from '../../components/record-link.js';
import classes from './overview.module.css';
import { Panel } from './panel.js';

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
      {({ items }) =>
        items.length === 0 ? (
          <p className={classes.none}>{t('overview.none')}</p>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('overview.record')}</th>
                <th scope="col">{t('fields.last_confirmed')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, signature, locale, last_confirmed: day }) => (
                <tr key={id}>
                  <td>
                    <RecordLink id={id} lang={locale}>
                      {signature}
                    </RecordLink>
                  </td>
                  <td>{day}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Panel>
  );
}
