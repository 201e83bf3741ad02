import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../api/translations.js';
import classes from './queue.module.css';

/** How far a unit is, in a dot. */
export function StateMark({ unit: { state, outdated } }: { unit: Pick<Unit, 'state' | 'outdated'> }) {
  const { t } = useTranslation();
  const name = t(`translate.states.${state}`) + (outdated ? `, ${t('translate.outdated')}` : '');
  return (
    <span
      className={classes.mark}
      data-state={state}
      data-outdated={outdated}
      role="img"
      aria-label={name}
      title={name}
    />
  );
}
