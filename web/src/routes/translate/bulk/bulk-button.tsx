import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFilters } from '../../../api/translations.js';

const BulkDialog = lazy(() => import('./bulk-dialog.js'));

/** Opens what does the same with all units that the filters leave. */
export function BulkButton({ locale, filters }: { locale: string; filters: UnitFilters }) {
  const { t } = useTranslation();
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Button variant="subtle" size="compact-xs" onClick={dialog.open}>
        {t('translate.bulk.open')}
      </Button>
      <Suspense>{isOpen && <BulkDialog locale={locale} filters={filters} onClose={dialog.close} />}</Suspense>
    </>
  );
}
