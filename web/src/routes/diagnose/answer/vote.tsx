import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { System } from '../question.js';
import classes from './vote.module.css';

/** What doing it came to; null while nothing is told. */
type Worked = boolean | 'not_applicable' | null;

const CHOICES = [
  { worked: true, key: 'worked' },
  { worked: false, key: 'did_not' },
  { worked: 'not_applicable', key: 'did_not_apply' },
] as const;

export interface VoteProps {
  signatureId: string;
  workaroundId: string;
  answerId: string;
  system: System;
}

/** Asks whether a fix worked. Choosing again takes it back; the rates move at once. */
export function Vote({ signatureId, workaroundId, answerId, system }: VoteProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<Worked>(null);
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (worked: Worked) =>
      answerOf(
        api.POST('/v1/outcomes', {
          body: {
            signature_id: signatureId,
            workaround_id: workaroundId,
            match_id: answerId,
            worked,
            context: system,
          },
        }),
      ),
    onSuccess: async ({ worked }) => {
      setTold(worked);
      if (worked !== null) thank(worked);
      await queries.invalidateQueries({ queryKey: ['answer'] });
    },
    onError: ({ message }) => notifications.show({ color: 'red', message }),
  });

  const thank = (worked: Exclude<Worked, null>) => {
    const id = `${signatureId} ${workaroundId}`;
    const undo = () => {
      notifications.hide(id);
      mutate(null);
    };
    notifications.hide(id);
    notifications.show({
      id,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {t(worked === true ? 'diagnose.vote.thanks_worked' : 'diagnose.vote.thanks')}
          <Button size="compact-sm" variant="subtle" onClick={undo}>
            {t('undo')}
          </Button>
        </Group>
      ),
    });
  };

  return (
    <div className={classes.vote} role="group" aria-label={t('diagnose.vote.question')}>
      <span>{t('diagnose.vote.question')}</span>
      {CHOICES.map(({ worked, key }) => (
        <Button
          key={key}
          size="compact-sm"
          variant={told === worked ? 'filled' : 'default'}
          aria-pressed={told === worked}
          disabled={isPending}
          onClick={() => mutate(told === worked ? null : worked)}
        >
          {t(`diagnose.vote.${key}`)}
        </Button>
      ))}
    </div>
  );
}
