import { useTranslation } from 'react-i18next';
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
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('diagnose.reason.note')}</th>
            <th scope="col">{t('diagnose.reason.value')}</th>
            <th scope="col">{t('diagnose.reason.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ part, value, weight, note }) => (
            <tr key={part}>
              <td>
                <bdi>{note}</bdi>
              </td>
              <td>{weight > 0 && percent(value)}</td>
              <td>{weight > 0 && percent(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
