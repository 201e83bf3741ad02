import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotedText } from '../../../components/texts/noted-text.js';
import classes from './when.module.css';

/** When something is the right thing to do. */
export function When(text: { text: string; path: string; like: string }) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('diagnose.when')}>
      <NotedText {...text} />
    </Labelled>
  );
}

/** Something to be told with what it is. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.when}>
      <span className={classes.label}>{label}</span>
      {children}
    </div>
  );
}
