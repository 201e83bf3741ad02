import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import type { UnitDialogProps } from './dialog-button.js';

const ACTIONS = ['assign', 'approve', 'reject', 'accept_suggestions', 'reject_suggestions'] as const;
type Action = (typeof ACTIONS)[number];

/** The same for all units that the filters leave: first it says how many they are. */
export default function BulkDialog({ locale, filters, onClose }: UnitDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [action, setAction] = useState<Action>('assign');
  const [assignee, setAssignee] = useState('me');
  const [reason, setReason] = useState('');
  const isRejection = action === 'reject' || action === 'reject_suggestions';
  const { sort: _, ...filter } = filters;
  const run = (dryRun: boolean, expected?: number) =>
    answerOf(
      api.POST('/v1/translations/{target}/bulk', {
        params: { path: { target: locale } },
        body: {
          action,
          filter,
          dry_run: dryRun,
          ...(expected !== undefined && { expected }),
          ...(action === 'assign' && assignee.trim() !== '' && { assignee: assignee.trim() }),
          ...(isRejection && { reason: dryRun ? '-' : reason }),
        },
      }),
    );
  const counted = useQuery({
    queryKey: ['translations', locale, 'bulk', action, filter],
    queryFn: () => run(true),
    staleTime: 0,
    gcTime: 0,
  });
  const count = counted.data?.count;
  const doing = useMutation({
    mutationFn: () => run(false, count),
    onSuccess: async ({ done, refused, left }) => {
      notifications.show({ message: t('translate.bulk.done', { done, refused: refused.length, left }) });
      await queries.invalidateQueries({ queryKey: ['translations'] });
      onClose();
    },
  });
  const error = counted.error ?? doing.error;
  return (
    <Dialog title={t('translate.bulk.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate();
        }}
      >
        <Stack gap="sm">
          <NativeSelect
            label={t('translate.bulk.action')}
            value={action}
            data={ACTIONS.map((one) => ({ value: one, label: t(`translate.bulk.actions.${one}`) }))}
            onChange={({ currentTarget }) => setAction(currentTarget.value as Action)}
          />
          {action === 'assign' && (
            <TextInput
              label={t('translate.bulk.assignee')}
              description={t('translate.bulk.assignee_help')}
              value={assignee}
              onChange={({ currentTarget }) => setAssignee(currentTarget.value)}
            />
          )}
          {isRejection && (
            <TextInput
              label={t('translate.reason')}
              required
              maxLength={1_000}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <Text role="status">
            {count === undefined ? t('translate.bulk.counting') : t('translate.bulk.count', { number: count })}
          </Text>
          {error && <Failure error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!count} loading={doing.isPending}>
              {t(`translate.bulk.actions.${action}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
