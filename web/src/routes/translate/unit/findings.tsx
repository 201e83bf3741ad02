import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../api/translations.js';
import { ReasonForm } from './reason-form.js';
import classes from './unit.module.css';

interface FindingsProps {
  findings: Finding[];
  onIgnore: (check: string, reason: string) => void;
}

/** What the checks say of the text. Errors keep it from being saved; what is wrong here can be passed by, with a reason. */
export function Findings({ findings, onIgnore }: FindingsProps) {
  const { t } = useTranslation();
  const [ignored, setIgnored] = useState<string>();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings} aria-label={t('translate.findings')}>
      {findings.map(({ check, severity, message, ignored: reason, start }) => (
        <li key={`${check} ${start}`} data-severity={reason === null ? severity : 'info'}>
          <strong>{t(`translate.severities.${severity}`)}</strong> {message}{' '}
          {reason !== null && t('translate.ignored', { reason })}
          {reason === null && severity === 'warning' && ignored !== check && (
            <Button variant="subtle" size="compact-xs" onClick={() => setIgnored(check)}>
              {t('translate.ignore')}
            </Button>
          )}
          {ignored === check && reason === null && (
            <ReasonForm
              action={t('translate.ignore')}
              onCancel={() => setIgnored(undefined)}
              onGiven={(given) => {
                setIgnored(undefined);
                onIgnore(check, given);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
