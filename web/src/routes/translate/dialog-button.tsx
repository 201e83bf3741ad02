import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, type ComponentType } from 'react';
import type { UnitFilters } from '../../api/translations.js';

/** What a dialog about all units that the filters leave is told. */
export interface UnitDialogProps {
  locale: string;
  filters: UnitFilters;
  onClose: () => void;
}

interface DialogButtonProps extends Omit<UnitDialogProps, 'onClose'> {
  label: string;
  /** May be loaded when it is first opened. */
  dialog: ComponentType<UnitDialogProps>;
}

/** Opens a dialog about all units that the filters leave. */
export function DialogButton({ label, dialog: UnitDialog, locale, filters }: DialogButtonProps) {
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Button variant="subtle" size="compact-xs" onClick={dialog.open}>
        {label}
      </Button>
      <Suspense>{isOpen && <UnitDialog locale={locale} filters={filters} onClose={dialog.close} />}</Suspense>
    </>
  );
}
