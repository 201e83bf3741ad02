import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../../api/translations.js';
import { RecordText } from '../../../../components/record-text.js';
import { StateMark } from '../../queue/state-mark.js';
import classes from './record-context.module.css';

interface TextRowProps {
  unit: Unit;
  recordLocale: string;
  isOpen: boolean;
}

/** A text of a record, how far its translation is, and that; it leads to the unit. */
export function TextRow({ unit, recordLocale, isOpen }: TextRowProps) {
  const { t } = useTranslation();
  const { id, field, source, target, locale } = unit;
  const kind = field.split('.').at(-1)!;
  return (
    <Link
      from="/translate/$locale"
      to="."
      search={(search) => ({ ...search, unit: id })}
      replace
      className={classes.row}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className={classes.mark}>
        <StateMark unit={unit} />
      </span>
      {field.includes('.') && <span className={classes.kind}>{t(`fields.${kind as 'action'}`)}</span>}
      <RecordText text={source} lang={recordLocale} />
      {target === '' ? (
        <span className={classes.none}>{t('translate.states.untranslated')}</span>
      ) : (
        <RecordText text={target} lang={locale} />
      )}
    </Link>
  );
}
