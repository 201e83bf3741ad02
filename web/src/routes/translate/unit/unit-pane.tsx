import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitContext, type UnitContext } from '../../../api/translations.js';
import { Failure } from '../../../components/failure.js';
import { RecordLink } from '../../../components/record-link.js';
import { StateMark } from '../queue/state-mark.js';
import { TargetEditor } from './target-editor.js';
import classes from './unit.module.css';
import { useUnitActions } from './use-unit-actions.js';

interface UnitPaneProps {
  locale: string;
  id: string;
  /** The unit is decided about. */
  onDone: () => void;
}

/** One unit: its source, its translation, and all that helps with it. */
export function UnitPane({ locale, id, onDone }: UnitPaneProps) {
  const { t } = useTranslation();
  const { data: unit, error } = useQuery(unitContext(locale, id));
  return (
    <section className={classes.pane} aria-label={t('translate.unit')} aria-busy={!unit && !error}>
      {error && <Failure error={error} />}
      {!unit && !error && <Loader size="sm" />}
      {unit && <UnitView unit={unit} onDone={onDone} />}
    </section>
  );
}

function UnitView({ unit, onDone }: { unit: UnitContext; onDone: () => void }) {
  const { t } = useTranslation();
  const actions = useUnitActions(unit.locale, unit, onDone);
  const { signature_id: record, assignee, origin, state, outdated, reviewer, author } = unit;
  return (
    <>
      <div className={classes.head}>
        <h2>{unit.place}</h2>
        <RecordLink id={record}>{record}</RecordLink>
        <span>
          <StateMark unit={unit} /> {t(`translate.states.${state}`)}
          {outdated && `, ${t('translate.outdated')}`}
        </span>
        {origin && <span>{[t(`translate.origins.${origin}`), unit.model, author].filter(Boolean).join(' · ')}</span>}
        {reviewer && <span>{t('translate.reviewer', { name: reviewer })}</span>}
        {assignee && <span>{t('translate.assigned', { name: assignee })}</span>}
        <Button size="compact-xs" variant="subtle" onClick={() => actions.assign(assignee ? null : 'me')}>
          {t(assignee ? 'translate.unassign' : 'translate.assign')}
        </Button>
      </div>
      <TargetEditor key={unit.version} unit={unit} actions={actions} />
    </>
  );
}
