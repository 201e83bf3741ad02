import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import type { Diagnosis } from '../use-diagnosis.js';
import { useCopiedMarkdown } from './use-copied-markdown.js';

/** What can be done with an answer. */
export function AnswerActions({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopiedMarkdown(diagnosis);
  useShortcuts([{ keys: 'm', label: t('share.copy_markdown'), run: copy }]);
  return (
    <Button size="compact-sm" variant="default" onClick={copy}>
      {copied ? t('copied') : t('share.copy_markdown')}
    </Button>
  );
}
