import { CairnProblem } from '@cairn/client';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { session } from '../../../../api/session.js';
import { answerOf, api } from '../../../../api/client.js';
import type { System } from '../../question.js';
import { itemId, NO_REPORT, ownReports, useTakenIn, type Item, type OwnReport } from './own-reports.js';
import { VoteNote } from './vote-note.js';
import classes from './vote.module.css';

const CHOICES = [
  { worked: true, key: 'worked' },
  { worked: false, key: 'did_not' },
  { worked: 'not_applicable', key: 'did_not_apply' },
] as const;

export interface VoteProps {
  signatureId: string;
  item: Item;
  answerId: string;
  system: System;
}

/** Asks whether something worked, with a note if one likes. Choosing again takes it back; the rates move at once. */
export function Vote({ signatureId, item, answerId, system }: VoteProps) {
  const { t } = useTranslation();
  const { data: own, error } = useQuery(ownReports(signatureId));
  const report = own?.[itemId(item)] ?? NO_REPORT;
  const takeIn = useTakenIn();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ worked, note }: OwnReport) =>
      answerOf(
        api.POST('/v1/outcomes', {
          body: { signature_id: signatureId, ...item, match_id: answerId, worked, context: system, note, session },
        }),
      ),
    onSuccess: (outcome, changed) => {
      const before = report;
      takeIn(outcome, changed);
      if (changed.worked !== null) thank(changed, () => mutate(before));
    },
    onError: ({ message }) => notifications.show({ color: 'red', message }),
  });

  const thank = ({ worked, note }: OwnReport, takeBack: () => void) => {
    const id = `${signatureId} ${itemId(item)}`;
    const undo = () => {
      notifications.hide(id);
      takeBack();
    };
    notifications.hide(id);
    notifications.show({
      id,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {t(note ? 'diagnose.vote.noted' : worked === true ? 'diagnose.vote.thanks_worked' : 'diagnose.vote.thanks')}
          <Button size="compact-sm" variant="subtle" onClick={undo}>
            {t('undo')}
          </Button>
        </Group>
      ),
    });
  };

  // Whoever may not vote is not asked.
  if (error instanceof CairnProblem && error.status === 403) return null;
  return (
    <>
      <div className={classes.vote} role="group" aria-label={t('diagnose.vote.question')}>
        <span>{t('diagnose.vote.question')}</span>
        {CHOICES.map(({ worked, key }) => (
          <Button
            key={key}
            size="compact-sm"
            variant={report.worked === worked ? 'filled' : 'default'}
            aria-pressed={report.worked === worked}
            disabled={isPending}
            onClick={() => mutate(report.worked === worked ? NO_REPORT : { ...report, worked })}
          >
            {t(`diagnose.vote.${key}`)}
          </Button>
        ))}
      </div>
      {report.worked !== null && (
        <VoteNote key={report.note} note={report.note} onSave={(note) => mutate({ ...report, note })} />
      )}
    </>
  );
}
