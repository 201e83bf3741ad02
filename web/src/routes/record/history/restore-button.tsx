import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';

interface RestoreButtonProps {
  id: string;
  /** The revision to go back to. */
  revision: number;
  /** The revision that holds now: if it is another one by then, nothing is restored. */
  current: number;
}

/** Brings an earlier state back, as a new revision, when it has been pressed twice. */
export function RestoreButton({ id, revision, current }: RestoreButtonProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const restore = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/restore/{id}', {
          params: { path: { id }, header: { 'if-match': `"${current}"` } },
          body: { revision },
        }),
      ),
    onSuccess: () => notifications.show({ message: t('record.history.restored', { revision }) }),
    onError: ({ message }) => notifications.show({ color: 'red', message }),
    onSettled: () => {
      setSure(false);
      return queries.invalidateQueries({ queryKey: ['record', id] });
    },
  });
  return (
    <Button
      variant={isSure ? 'filled' : 'default'}
      size="compact-xs"
      loading={restore.isPending}
      onClick={() => (isSure ? restore.mutate() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {t(isSure ? 'record.history.restore_really' : 'record.history.restore', { revision })}
    </Button>
  );
}
