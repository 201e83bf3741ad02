import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.js';
import classes from './overview.module.css';

interface PanelProps<T> {
  title: string;
  /** What is shown; while it is not there, that it is waited for or why it does not come. */
  query: { data: T | undefined; error: Error | null };
  /** Stands beside the title. */
  aside?: ReactNode;
  children: (data: T) => ReactNode;
}

/** A part of the overview under a title of its own. */
export function Panel<T>({ title, query: { data, error }, aside, children }: PanelProps<T>) {
  const { t } = useTranslation();
  return (
    <section className={classes.panel}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {aside}
      </div>
      {error ? (
        <Failure error={error} />
      ) : data ? (
        children(data)
      ) : (
        <Loader size="sm" aria-label={t('overview.loading')} />
      )}
    </section>
  );
}
