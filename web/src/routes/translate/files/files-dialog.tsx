import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog.js';
import type { UnitDialogProps } from '../dialog-button.js';
import { ExportForm } from './export-form.js';
import { ImportForm } from './import-form.js';

/** Files for a translator's own tools: out, and in again. */
export default function FilesDialog({ locale, filters, onClose }: UnitDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('translate.files.title')} isWide onClose={onClose}>
      <Stack gap="xl">
        <ExportForm locale={locale} filters={filters} />
        <ImportForm locale={locale} />
      </Stack>
    </Dialog>
  );
}
