import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFilters } from '../../../api/translations.js';

const FilesDialog = lazy(() => import('./files-dialog.js'));

/** Opens the way out to a translator's own tools, and back. */
export function FilesButton({ locale, filters }: { locale: string; filters: UnitFilters }) {
  const { t } = useTranslation();
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Button variant="subtle" size="compact-xs" onClick={dialog.open}>
        {t('translate.files.open')}
      </Button>
      <Suspense>{isOpen && <FilesDialog locale={locale} filters={filters} onClose={dialog.close} />}</Suspense>
    </>
  );
}
