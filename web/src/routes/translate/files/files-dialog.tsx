import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import type { UnitFilters } from '../../../api/translations.js';
import { ExportForm } from './export-form.js';
import { ImportForm } from './import-form.js';

interface FilesDialogProps {
  locale: string;
  filters: UnitFilters;
  onClose: () => void;
}

/** Files for a translator's own tools: out, and in again. */
export default function FilesDialog({ locale, filters, onClose }: FilesDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('translate.files.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="xl">
        <ExportForm locale={locale} filters={filters} />
        <ImportForm locale={locale} />
      </Stack>
    </Modal>
  );
}
