import { useClipboard } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { Question } from '../question.js';

/** Copies the answer as Markdown, for a ticket or a chat. */
export function useCopiedMarkdown({ text, product, version, os }: Question) {
  const { copied, copy } = useClipboard({ timeout: 1500 });
  const { mutate } = useMutation({
    mutationFn: () =>
      answerOf<string>(
        api.POST('/v1/match', {
          body: { text, product, version, os, count: false },
          headers: { accept: 'text/markdown' },
          parseAs: 'text',
        }),
      ),
    onSuccess: copy,
    onError: ({ message }) => notifications.show({ color: 'red', message }),
  });
  return { copied, copy: () => mutate() };
}
