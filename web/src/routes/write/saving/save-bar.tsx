import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignatureRecord } from '../../../api/records.js';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import classes from '../write.module.css';

interface SaveBarProps {
  record: SignatureRecord;
  isSaving: boolean;
  hasErrors: boolean;
  onSave: (record: SignatureRecord) => void;
}

/** Saves the record; a draft can be published at once. */
export function SaveBar({ record, isSaving, hasErrors, onSave }: SaveBarProps) {
  const { t } = useTranslation();
  const isDraft = record.status === 'draft';
  useShortcuts([{ keys: 'mod+S', label: t('write.save'), run: () => onSave(record), everywhere: true }]);
  return (
    <Group className={classes.bar} gap="sm">
      <Button type="submit" variant={isDraft ? 'default' : 'filled'} loading={isSaving}>
        {t(isDraft ? 'write.save_draft' : 'write.save')}
      </Button>
      {isDraft && (
        <Button loading={isSaving} onClick={() => onSave({ ...record, status: 'published' })}>
          {t('write.publish')}
        </Button>
      )}
      {hasErrors && (
        <Text size="sm" c="dimmed">
          {t('write.has_errors')}
        </Text>
      )}
    </Group>
  );
}
