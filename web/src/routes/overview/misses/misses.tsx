import { CairnProblem } from '@cairn/client';
import { Button, Switch } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import classes from '../overview.module.css';
import { Panel } from '../panel.js';
import { MissRow } from './miss-row.js';
import { useMisses } from './use-misses.js';

/** What was asked and nothing matched, masked and grouped: what the next record should be about. */
export function Misses() {
  const { t } = useTranslation();
  const { hidden = false, ...search } = useSearch({ from: '/overview' });
  const navigate = useNavigate({ from: '/overview' });
  const query = useMisses(hidden);
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const showHidden = (
    <Switch
      size="xs"
      label={t('overview.misses.show_hidden')}
      checked={hidden}
      onChange={({ currentTarget: { checked } }) =>
        void navigate({ search: { ...search, ...(checked && { hidden: true }) }, replace: true, resetScroll: false })
      }
    />
  );
  // Whoever may not see them is not shown that there are some.
  if (query.error instanceof CairnProblem && query.error.status === 403) return null;
  return (
    <Panel title={t('overview.misses.title')} query={query} aside={showHidden}>
      {({ pages }) =>
        pages[0]!.items.length === 0 ? (
          <p className={classes.none}>{t('overview.misses.none')}</p>
        ) : (
          <>
            <p className={classes.note}>{t('overview.misses.note')}</p>
            <ul className={classes.misses}>
              {pages
                .flatMap(({ items }) => items)
                .map((miss) => (
                  <MissRow key={miss.id} miss={miss} />
                ))}
            </ul>
            {hasNextPage && (
              <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('overview.misses.more')}
              </Button>
            )}
          </>
        )
      }
    </Panel>
  );
}
