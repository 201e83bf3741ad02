import { useTranslation } from 'react-i18next';
import type { Answer } from '../question.js';
import classes from './nothing-found.module.css';

/** No known error is in the text: what resembles it, which is something else than a match, and what to do next. */
export function NothingFound({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const { suggestions } = answer;
  return (
    <div className={classes.nothing}>
      <h2 className={classes.title}>{t('diagnose.none')}</h2>
      <p>{t('diagnose.next.intro')}</p>
      <ul className={classes.next}>
        <li>{t('diagnose.next.more_text')}</li>
        <li>{t('diagnose.next.original')}</li>
        <li>{t('diagnose.next.innermost')}</li>
      </ul>
      {suggestions.length > 0 && (
        <section className={classes.suggestions}>
          <h3 className={classes.subtitle}>{t('diagnose.suggestions')}</h3>
          <p className={classes.caution}>{t('diagnose.suggestions_caution')}</p>
          <ul className={classes.list}>
            {suggestions.map(({ signature_id: id, signature, locale, because }) => (
              <li key={id}>
                <bdi lang={locale}>{signature}</bdi>
                <span className={classes.because}>{t('diagnose.because', { words: because.join(', ') })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
