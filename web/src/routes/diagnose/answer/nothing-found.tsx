import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { errorLines } from '../../../../../src/text/error-lines.js';
import { RecordLink } from '../../../components/record-link.js';
import type { Answer } from '../question.js';
import classes from './nothing-found.module.css';

/** An address holds so much of a text. */
const MOST_IN_ADDRESS = 1_000;

/** No known error is in the text: what resembles it, which is something else than a match, and what to do next. */
export function NothingFound({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const { suggestions, question } = answer;
  const error = useMemo(() => errorOf(question.text), [question.text]);
  return (
    <div className={classes.nothing}>
      <h2 className={classes.title}>{t('diagnose.none')}</h2>
      {suggestions.length > 0 && (
        <section className={classes.suggestions}>
          <h3 className={classes.subtitle}>{t('diagnose.suggestions')}</h3>
          <p className={classes.caution}>{t('diagnose.suggestions_caution')}</p>
          <ul className={classes.list}>
            {suggestions.map(({ signature_id: id, signature, locale, because }) => (
              <li key={id}>
                <RecordLink id={id} lang={locale}>
                  {signature}
                </RecordLink>
                <span className={classes.because}>{t('diagnose.because', { words: because.join(', ') })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t('diagnose.next.intro')}</p>
      <ul className={classes.next}>
        <li>{t('diagnose.next.more_text')}</li>
        <li>{t('diagnose.next.original')}</li>
        <li>{t('diagnose.next.innermost')}</li>
      </ul>
      <Group gap={8} mt="sm">
        <Button
          renderRoot={(props) => <Link {...props} to="/new" search={{ text: error }} />}
          variant="default"
          size="compact-sm"
        >
          {t('diagnose.next.write')}
        </Button>
        <Button renderRoot={(props) => <Link {...props} to="/signatures" />} variant="default" size="compact-sm">
          {t('diagnose.next.search')}
        </Button>
      </Group>
    </div>
  );
}

/** What a record is written from: the text from its first line that tells of an error, as far as an address takes it. */
function errorOf(text: string): string {
  const from = text.length > MOST_IN_ADDRESS ? (errorLines(text)[0]?.start ?? 0) : 0;
  return text.slice(from, from + MOST_IN_ADDRESS).trim();
}
