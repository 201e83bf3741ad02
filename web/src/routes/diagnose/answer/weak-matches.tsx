import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../../components/record-link.js';
import type { Match } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import { Places } from './places.js';
import classes from './weak-matches.module.css';

/** Matches of so little text that they may be chance: named, and no more. */
export function WeakMatches({ matches, diagnosis }: { matches: Match[]; diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  if (matches.length === 0) return null;
  return (
    <section className={classes.weak}>
      <h2 className={classes.title}>{t('diagnose.weak')}</h2>
      {matches.map((match) => (
        <div key={match.signature_id} className={classes.match}>
          <RecordLink id={match.signature_id} lang={match.locale}>
            {match.signature}
          </RecordLink>
          <Places match={match} diagnosis={diagnosis} />
        </div>
      ))}
    </section>
  );
}
