import { Container, Loader, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { unitContext, unitQueue } from '../../api/translations.js';
import { Failure } from '../../components/failure.js';
import { useTitle } from '../../components/use-title.js';
import { useShortcuts } from '../../keyboard/shortcuts.js';
import { DialogButton } from './dialog-button.js';
import { Progress } from './progress.js';
import { Filters } from './queue/filters.js';
import { Queue } from './queue/queue.js';
import type { TranslateSearch } from './translate-search.js';
import classes from './translate.module.css';
import { UnitPane } from './unit/unit-pane.js';

const FilesDialog = lazy(() => import('./files/files-dialog.js'));
const BulkDialog = lazy(() => import('./bulk-dialog.js'));

/** So many units before the last one, the next page is asked for. */
const AHEAD = 10;

/** Translators work through a queue, unit by unit; which one is in the address. */
export function Translate() {
  const { t, i18n } = useTranslation();
  const { locale } = useParams({ from: '/translate/$locale' });
  const { unit: chosen, ...filters } = useSearch({ from: '/translate/$locale' });
  const navigate = useNavigate({ from: '/translate/$locale' });
  const queries = useQueryClient();
  const title = t('translate.title', {
    language: new Intl.DisplayNames(i18n.language, { type: 'language' }).of(locale) ?? locale,
  });
  useTitle(title);

  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    unitQueue(locale, filters),
  );
  const units = data?.pages.flatMap(({ items }) => items) ?? [];
  const id = chosen ?? units[0]?.id;
  const index = units.findIndex((unit) => unit.id === id);

  useEffect(() => {
    if (index < 0) return;
    if (index >= units.length - AHEAD && hasNextPage && !isFetchingNextPage) void fetchNextPage();
    const next = units[index + 1];
    if (next) void queries.prefetchQuery({ ...unitContext(locale, next.id), staleTime: 60_000 });
  });

  const look = (search: TranslateSearch) => void navigate({ search, replace: true });
  const move = (by: number) => {
    const next = units[index + by];
    if (next) look({ ...filters, unit: next.id });
  };
  useShortcuts([
    { keys: 'alt+ArrowDown', label: t('translate.keys.next'), run: () => move(1), everywhere: true },
    { keys: 'alt+ArrowUp', label: t('translate.keys.previous'), run: () => move(-1), everywhere: true },
    { keys: 'j', label: t('translate.keys.next'), run: () => move(1) },
    { keys: 'k', label: t('translate.keys.previous'), run: () => move(-1) },
  ]);

  return (
    <Container size="xl" py="md" className={classes.view}>
      <div className={classes.side}>
        <Title order={1} size="h3">
          {title}
        </Title>
        <Progress locale={locale} />
        <Filters locale={locale} search={filters} onChange={look} />
        <div className={classes.count}>
          <Text size="sm" c="dimmed" role="status">
            {!isPending && t('translate.count', { number: `${units.length}${hasNextPage ? '+' : ''}` })}
          </Text>
          <div>
            <DialogButton label={t('translate.files.open')} dialog={FilesDialog} locale={locale} filters={filters} />
            <DialogButton label={t('translate.bulk.open')} dialog={BulkDialog} locale={locale} filters={filters} />
          </div>
        </div>
        {error && <Failure error={error} />}
        <Queue
          units={units}
          active={id}
          onOpen={(unit) => look({ ...filters, unit })}
          onEndInSight={() => void (hasNextPage && !isFetchingNextPage && fetchNextPage())}
        />
      </div>
      {id ? (
        <UnitPane key={id} locale={locale} id={id} onDone={() => move(1)} />
      ) : (
        <div className={classes.none}>{isPending ? <Loader size="sm" /> : <Text>{t('translate.none')}</Text>}</div>
      )}
    </Container>
  );
}
