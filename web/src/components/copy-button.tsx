import { ActionIcon } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { mdiCheck, mdiContentCopy } from '@mdi/js';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.js';

/** Copies a text, and says for a moment that it has. */
export function CopyButton({ value, className }: { value: string; className?: string | undefined }) {
  const { t } = useTranslation();
  const { copied, copy } = useClipboard({ timeout: 1500 });
  return (
    <ActionIcon
      variant="subtle"
      color={copied ? 'pine' : 'gray'}
      size="md"
      className={className}
      aria-label={t(copied ? 'copied' : 'copy')}
      onClick={() => copy(value)}
    >
      <Icon path={copied ? mdiCheck : mdiContentCopy} size={15} />
    </ActionIcon>
  );
}
