import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { importFile, type FileResult } from '../../../api/translation-files.js';
import { Failure } from '../../../components/failure.js';
import { ImportedUnits } from './imported-units.js';
import { useReadFile } from './use-read-file.js';

/** What changes something in Cairn, if it is only that a suggestion waits. */
const CHANGING: readonly FileResult[] = ['applied', 'approved', 'conflict', 'suggested'];

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
    onSuccess: () => queries.invalidateQueries({ queryKey: ['translations'] }),
  });
  const choose = (chosen: File | null) => {
    if (!chosen) return;
    taken.reset();
    told.mutate(chosen);
  };
  const report = taken.data ?? told.data?.report;
  const error = told.error ?? taken.error;
  const count = CHANGING.reduce((sum, result) => sum + (report?.summary[result] ?? 0), 0);
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h5">
        {t('translate.files.import')}
      </Title>
      <Text size="sm">{t('translate.files.import_help')}</Text>
      <Group>
        <FileButton onChange={choose}>
          {(props) => (
            <Button {...props} variant="default" loading={told.isPending}>
              {t('translate.files.choose')}
            </Button>
          )}
        </FileButton>
        {file && !taken.data && (
          <Button disabled={count === 0} loading={taken.isPending} onClick={() => taken.mutate()}>
            {t('translate.files.take_in', { number: count })}
          </Button>
        )}
      </Group>
      {error && <Failure error={error} />}
      {file && report && (
        <>
          <Text size="sm" role="status">
            {t(report.written ? 'translate.files.written' : 'translate.files.told', { name: file.name })}
          </Text>
          <ImportedUnits report={report} />
        </>
      )}
    </Stack>
  );
}
