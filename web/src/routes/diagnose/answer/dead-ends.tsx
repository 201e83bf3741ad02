import { useTranslation } from 'react-i18next';
import { RecordText } from '../../../components/record-text.js';
import type { Match } from '../question.js';
import classes from './dead-ends.module.css';
import { Section } from './section.js';
import { percent } from './standing.js';
import { When } from './when.js';

/** What people try in vain, set apart from what to do. */
export function DeadEnds({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { dead_ends: deadEnds, locale } = match;
  if (deadEnds.length === 0) return null;
  return (
    <Section title={t('diagnose.do_not')} tone="do-not">
      <ul className={classes.list}>
        {deadEnds.map(({ id, action, why_fails: why, condition, rate }) => (
          <li key={id}>
            {action.trim() !== '' && (
              <div className={classes.action}>
                <RecordText text={action} lang={locale} />
              </div>
            )}
            {why && <RecordText text={why} lang={locale} />}
            {condition && <When text={condition} lang={locale} />}
            {rate.basis !== 'none' && (
              <p className={classes.rate}>{t('diagnose.fails', { percent: percent(1 - rate.mean) })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
