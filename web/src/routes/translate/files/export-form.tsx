import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportedFiles, type FileFormat } from '../../../api/translation-files.js';
import type { UnitFilters } from '../../../api/translations.js';
import { Failure } from '../../../components/failure.js';
import { saveFile } from '../../../components/save-file.js';

/** The formats by what translators call them. */
const FORMATS: Record<FileFormat, string> = {
  xliff12: 'XLIFF 1.2',
  xliff21: 'XLIFF 2.1',
  po: 'PO (gettext)',
  csv: 'CSV',
  json: 'JSON',
};

/** Saves the units that the filters leave as files. */
export function ExportForm({ locale, filters }: { locale: string; filters: UnitFilters }) {
  const { t } = useTranslation();
  const [format, setFormat] = useState<FileFormat>('xliff12');
  const exporting = useMutation({
    mutationFn: async () => {
      let [files, units] = [0, 0];
      for await (const { file, extension, media_type: type, units: count } of exportedFiles(locale, filters, format)) {
        files++;
        units += count;
        saveFile(`cairn-${locale}${files > 1 ? `-${files}` : ''}.${extension}`, file, type);
      }
      return { files, units };
    },
  });
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h5">
        {t('translate.files.export')}
      </Title>
      <Text size="sm">{t('translate.files.export_help')}</Text>
      <Group align="end">
        <NativeSelect
          label={t('translate.files.format')}
          value={format}
          data={Object.entries(FORMATS).map(([value, label]) => ({ value, label }))}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as FileFormat)}
        />
        <Button loading={exporting.isPending} onClick={() => exporting.mutate()}>
          {t('translate.files.export')}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {exporting.data && t('translate.files.exported', exporting.data)}
      </Text>
      {exporting.error && <Failure error={exporting.error} />}
    </Stack>
  );
}
