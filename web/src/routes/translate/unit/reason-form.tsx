import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './unit.module.css';

interface ReasonFormProps {
  /** What is done when a reason is given. */
  action: string;
  onGiven: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why, before something is done that others will want to understand. */
export function ReasonForm({ action, onGiven, onCancel }: ReasonFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      className={classes.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onGiven(reason.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <TextInput
        size="xs"
        autoFocus
        required
        maxLength={1_000}
        aria-label={t('translate.reason')}
        placeholder={t('translate.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default">
        {action}
      </Button>
      <Button size="xs" variant="subtle" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </form>
  );
}
