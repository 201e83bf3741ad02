import { useTranslation } from 'react-i18next';
import type { System } from '../question.js';
import classes from './system-fields.module.css';

const FIELDS = ['product', 'version', 'os'] as const;

/** What printed the text, as far as the reader knows; it moves the right fix up. */
export function SystemFields({ system, onChange }: { system: System; onChange: (system: System) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.fields}>
      {FIELDS.map((field) => (
        <label key={field} className={classes.field}>
          <span className={classes.label}>{t(`diagnose.system.${field}`)}</span>
          <input
            className={classes.input}
            placeholder={t(`diagnose.system.${field}_example`)}
            maxLength={200}
            value={system[field]}
            onChange={(event) => onChange({ ...system, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
