import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StreamProgress } from '../../../api/stream-match.js';
import { giveUpAsking } from '../question.js';
import classes from './asking-progress.module.css';

/** How much of a long text is sent, and what was met in it so far. */
export function AskingProgress({ progress: { sent, early } }: { progress: StreamProgress }) {
  const { t } = useTranslation();
  return (
    <div className={classes.asking}>
      <div className={classes.line}>
        <progress className={classes.bar} value={sent} aria-label={t('diagnose.sending')} />
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void giveUpAsking()}>
          {t('cancel')}
        </Button>
      </div>
      {early.length > 0 && (
        <>
          <p className={classes.title}>{t('diagnose.early')}</p>
          <ul className={classes.list}>
            {early.map(({ signature_id: id, signature, locale, line }) => (
              <li key={id}>
                {t('diagnose.line', { line })} <bdi lang={locale}>{signature}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
