import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../../../components/figures-table.js';
import { RecordLink } from '../../../components/record-link.js';
import { usePercent } from '../../../components/use-percent.js';
import type { Match } from '../question.js';
import classes from './reasons.module.css';

/** Why the score is what it is, part by part, and which less specific errors stand in the same place. */
export function Reasons({ match }: { match: Match }) {
  const { t } = useTranslation();
  const percent = usePercent();
  const { reasons = [], also } = match;
  return (
    <details className={classes.reasons}>
      <summary className={classes.summary}>{t('diagnose.why')}</summary>
      <FiguresTable
        rows={reasons}
        keyOf={({ part }) => part}
        heading={t('diagnose.reason.note')}
        nameOf={({ note }) => <bdi>{note}</bdi>}
        figures={{
          [t('diagnose.reason.value')]: ({ value, weight }) => weight > 0 && percent(value),
          [t('diagnose.reason.weight')]: ({ weight }) => weight > 0 && percent(weight),
        }}
        className={classes.table}
      />
      {also.length > 0 && (
        <>
          <p className={classes.also}>{t('diagnose.also')}</p>
          <ul>
            {also.map(({ signature_id: id, signature, locale }) => (
              <li key={id}>
                <RecordLink id={id} lang={locale}>
                  {signature}
                </RecordLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
