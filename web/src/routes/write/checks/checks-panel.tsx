import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRecordForm } from '../form-context.js';
import { inputId } from '../fields/input-id.js';
import classes from './checks-panel.module.css';
import { mendOf, type Mend } from './mends.js';
import type { Fault } from './use-lint.js';

interface ChecksPanelProps {
  errors: Fault[];
  warnings: Fault[];
  /** Whether the checks have been asked by now. */
  isChecked: boolean;
  onMend: (mend: Mend) => void;
}

/** What keeps the record from being saved and what is questionable about it, each with the way there, or out of it. */
export function ChecksPanel({ errors, warnings, isChecked, onMend }: ChecksPanelProps) {
  const { t } = useTranslation();
  const isSound = isChecked && errors.length === 0 && warnings.length === 0;
  return (
    <aside className={classes.panel} aria-label={t('write.checks.title')}>
      <h2>{t('write.checks.title')}</h2>
      {isSound && <p>{t('write.checks.sound')}</p>}
      <Faults title={t('write.checks.errors')} faults={errors} className={classes.error} onMend={onMend} />
      <Faults title={t('write.checks.warnings')} faults={warnings} className={classes.warning} onMend={onMend} />
    </aside>
  );
}

interface FaultsProps {
  title: string;
  faults: Fault[];
  className: string | undefined;
  onMend: (mend: Mend) => void;
}

function Faults({ title, faults, className, onMend }: FaultsProps) {
  const { t } = useTranslation();
  const { record } = useRecordForm();
  if (faults.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {faults.map((fault, index) => {
          const mend = mendOf(fault, record);
          return (
            <li key={index} className={className}>
              <button type="button" className={classes.path} onClick={() => goTo(fault.path)}>
                {fault.path || t('write.checks.record')}
              </button>
              <div className={classes.detail}>{fault.detail}</div>
              {mend && (
                <Button variant="default" size="compact-xs" onClick={() => onMend(mend)}>
                  {t(`write.mends.${mend.name}`)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Puts the focus on the field of a fault, or on the nearest one around it. */
function goTo(path: string): void {
  for (let at = path; at !== ''; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const input = document.getElementById(inputId(at));
    if (!input) continue;
    input.scrollIntoView({ block: 'center' });
    input.focus();
    return;
  }
}
