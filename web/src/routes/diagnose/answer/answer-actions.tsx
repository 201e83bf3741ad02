import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import type { Answer } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import { useCopiedMarkdown } from './use-copied-markdown.js';

const ShareDialog = lazy(() => import('../../share/share-dialog.js'));

/** What can be done with an answer: taken along, and given to others. */
export function AnswerActions({ answer, diagnosis }: { answer: Answer; diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const [isSharing, sharing] = useDisclosure();
  const { copied, copy } = useCopiedMarkdown(diagnosis);
  useShortcuts([
    { keys: 'm', label: t('share.copy_markdown'), run: copy },
    { keys: 's', label: t('share.open'), run: sharing.open },
  ]);
  const { text, system } = diagnosis;
  return (
    <Group gap={6} wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={copy}>
        {copied ? t('copied') : t('share.copy_markdown')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={sharing.open}>
        {t('share.open')}
      </Button>
      <Suspense>{isSharing && <ShareDialog shared={{ text, answer, ...system }} onClose={sharing.close} />}</Suspense>
    </Group>
  );
}
