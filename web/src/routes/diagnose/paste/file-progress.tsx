import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './file-progress.module.css';
import type { OpenedFile } from './use-file.js';

/** How far a file is, and what went wrong with it. */
export function FileProgress({ file }: { file: OpenedFile }) {
  const { t } = useTranslation();
  const { name, progress, trouble } = file;
  if (progress === undefined && !trouble) return null;
  return (
    <Group className={classes.progress} gap="sm" wrap="nowrap">
      {progress === undefined ? (
        <Text size="sm" role="alert">
          {trouble}
        </Text>
      ) : (
        <>
          <Text size="sm" truncate>
            <bdi>{name}</bdi>
          </Text>
          <progress className={classes.bar} value={progress} aria-label={t('diagnose.file.progress', { name })} />
        </>
      )}
      <Button variant="subtle" color="gray" size="compact-sm" ml="auto" flex="none" onClick={file.cancel}>
        {t(progress === undefined ? 'close' : 'cancel')}
      </Button>
    </Group>
  );
}
