import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Match } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import classes from './places.module.css';

/** So many places are named; by key one gets to all that are marked. */
const SHOWN = 5;

/** Where the match stands in the text; a click shows the place there. */
export function Places({ match, diagnosis }: { match: Match; diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const places = diagnosis.marks.filter(
    ({ kind, signatureId }) => kind === 'match' && signatureId === match.signature_id,
  );
  const [first] = match.spans;
  const shown = places.slice(0, SHOWN);
  const more = match.occurrences - shown.length;
  return (
    <div className={classes.places}>
      {shown.map((mark) => (
        <UnstyledButton
          key={mark.key}
          className={classes.place}
          aria-pressed={mark.key === diagnosis.active?.key}
          onClick={() => diagnosis.lookAt(mark)}
        >
          {t('diagnose.line', { line: mark.line })}
        </UnstyledButton>
      ))}
      {more > 0 && <span>{t('diagnose.more_places', { count: more })}</span>}
      {first && first.view !== 'raw' && <span>{t(`diagnose.view.${first.view}`)}</span>}
    </div>
  );
}
