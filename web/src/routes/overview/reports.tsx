import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { FiguresTable } from '../../components/figures-table.js';
import { RecordLink } from '../../components/record-link.js';
import { RecordLine } from '../../components/record-text.js';
import classes from './overview.module.css';
import { Panel } from './panel.js';

const SHOWN = 10;

/** What people report of fixes and dead ends; what a person should look at comes first. */
export function Reports() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['outcomes', 'summary', SHOWN],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/outcomes/summary', { params: { query: { limit: SHOWN } }, signal })),
  });
  return (
    <Panel title={t('overview.reports')} query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={classes.none}>{t('overview.no_reports')}</p>
        ) : (
          <FiguresTable
            rows={items}
            keyOf={({ signature_id: id, workaround_id, dead_end_id }) => `${id} ${workaround_id ?? dead_end_id}`}
            heading={t('overview.advice')}
            nameOf={({ signature_id: id, dead_end_id, action, locale, signature, flags }) => (
              <>
                <div lang={locale}>
                  {dead_end_id && <span className={classes.kind}>{t('diagnose.do_not')}</span>}
                  <RecordLine text={action} />
                </div>
                <RecordLink id={id} lang={locale} className={classes.of}>
                  {signature}
                </RecordLink>
                {flags.map(({ code, detail }) => (
                  <div key={code} className={classes.flag}>
                    {detail}
                  </div>
                ))}
              </>
            )}
            figures={{
              [t('diagnose.vote.worked')]: ({ reports }) => reports.worked,
              [t('diagnose.vote.did_not')]: ({ reports }) => reports.failed,
            }}
            className={classes.table}
          />
        )
      }
    </Panel>
  );
}
