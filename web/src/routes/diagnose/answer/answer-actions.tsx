import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import type { Answer } from '../question.js';
import { useCopiedMarkdown } from './use-copied-markdown.js';

const ShareDialog = lazy(() => import('../../share/share-dialog.js'));

/** What can be done with an answer: taken along, and given to others. */
export function AnswerActions({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const [isSharing, sharing] = useDisclosure();
  const { copied, copy } = useCopiedMarkdown(answer.question);
  useShortcuts([
    { keys: 'm', label: t('share.copy_markdown'), run: copy },
    { keys: 's', label: t('share.open'), run: sharing.open },
  ]);
  const { text, product, version, os } = answer.question;
  return (
    <Group gap={6} wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={copy}>
        {copied ? t('copied') : t('share.copy_markdown')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={sharing.open}>
        {t('share.open')}
      </Button>
      <Suspense>
        {isSharing && <ShareDialog shared={{ text, answer, product, version, os }} onClose={sharing.close} />}
      </Suspense>
    </Group>
  );
}
