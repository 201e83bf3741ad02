import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { importFile, TAKEN } from '../../../api/translation-files.js';
import { Failure } from '../../../components/failure.js';
import { ImportedUnits } from './imported-units.js';
import { useReadFile } from './use-read-file.js';

/** What is told of a file, by how far taking it in has come. */
const STAGES = { idle: 'told', pending: 'taking', success: 'written', error: 'broken_off' } as const;

/** Takes a file in again: first it says what would become of each unit. */
export function ImportForm({ locale }: { locale: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const readFile = useReadFile();
  const told = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await readFile(chosen);
      return { file, report: await importFile(locale, file, true) };
    },
  });
  const file = told.data?.file;
  const taken = useMutation({
    mutationFn: () => importFile(locale, file!, false),
    // Record by record: what came before a failure is written.
    onSettled: () => queries.invalidateQueries({ queryKey: ['translations'] }),
  });
  // Where the reader is once the button has gone.
  const status = useRef<HTMLParagraphElement>(null);
  // So that the same file can be chosen again once it was changed.
  const reset = useRef<() => void>(null);
  const choose = (chosen: File | null) => {
    reset.current?.();
    if (!chosen) return;
    taken.reset();
    told.mutate(chosen);
  };
  const take = () => {
    taken.mutate();
    status.current?.focus();
  };
  const report = taken.isError ? undefined : (taken.data ?? told.data?.report);
  const error = told.error ?? taken.error;
  const count = TAKEN.reduce((sum, result) => sum + (report?.summary[result] ?? 0), 0);
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h5">
        {t('translate.files.import')}
      </Title>
      <Text size="sm">{t('translate.files.import_help')}</Text>
      <Group>
        <FileButton onChange={choose} resetRef={reset}>
          {(props) => (
            <Button {...props} variant="default" loading={told.isPending} disabled={taken.isPending}>
              {t('translate.files.choose')}
            </Button>
          )}
        </FileButton>
        {file && taken.isIdle && (
          <Button disabled={count === 0} onClick={take}>
            {t('translate.files.take_in', { number: count })}
          </Button>
        )}
      </Group>
      {error && <Failure error={error} />}
      <Text size="sm" role="status" ref={status} tabIndex={-1}>
        {file && t(`translate.files.${STAGES[taken.status]}`, { name: file.name })}
      </Text>
      {report && <ImportedUnits report={report} />}
    </Stack>
  );
}
