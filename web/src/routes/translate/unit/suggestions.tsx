import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitContext } from '../../../api/translations.js';
import { useMoment } from '../../../components/use-moment.js';
import { DiffParts } from './diff-parts.js';
import { ReasonForm } from './reason-form.js';
import classes from './unit.module.css';
import type { UnitActions } from './use-unit-actions.js';

/** Texts that wait beside that of the unit, and what became of earlier ones. */
export function Suggestions({ unit, actions }: { unit: UnitContext; actions: UnitActions }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [rejected, setRejected] = useState<string>();
  if (unit.suggested.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('translate.suggestions')}>
      <h2>{t('translate.suggestions')}</h2>
      <ul className={classes.list}>
        {unit.suggested.map(({ id, diff, author, at, origin, status, reason, outdated }) => (
          <li key={id}>
            <DiffParts parts={diff} lang={unit.locale} />
            <p className={classes.facts}>
              {[
                author,
                t(`translate.origins.${origin}`),
                moment(at),
                outdated && t('translate.outdated'),
                status !== 'open' && t(`translate.${status}`),
                reason,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {status === 'open' && rejected !== id && (
              <div className={classes.buttons}>
                <Button size="compact-sm" variant="default" onClick={() => actions.judge({ id, action: 'accept' })}>
                  {t('translate.accept')}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => setRejected(id)}>
                  {t('translate.reject')}
                </Button>
              </div>
            )}
            {status === 'open' && rejected === id && (
              <ReasonForm
                action={t('translate.reject')}
                onCancel={() => setRejected(undefined)}
                onGiven={(given) => actions.judge({ id, action: 'reject', reason: given })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
