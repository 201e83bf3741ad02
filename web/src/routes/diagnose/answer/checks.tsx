import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../../../components/code-block.js';
import { RecordText } from '../../../components/record-text.js';
import type { Match } from '../question.js';
import classes from './checks.module.css';
import { Section } from './section.js';

/** How to see that the fix worked, and what stays surprising all the same. */
export function Checks({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { verify, gotchas, locale } = match;
  return (
    <>
      {verify.length > 0 && (
        <Section title={t('diagnose.verify')}>
          <ul className={classes.list}>
            {verify.map(({ id, action, command, expect }, index) => (
              <li key={id}>
                <RecordText text={action} lang={locale} />
                {command && <CodeBlock code={command} label={t('diagnose.command', { number: index + 1 })} />}
                {expect && (
                  <div className={classes.expect}>
                    <span>{t('diagnose.expect')}</span>
                    <RecordText text={expect} lang={locale} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {gotchas.length > 0 && (
        <Section title={t('diagnose.gotchas')}>
          <ul className={classes.list}>
            {gotchas.map(({ id, text, why }) => (
              <li key={id}>
                <RecordText text={text} lang={locale} />
                {why && <RecordText text={why} lang={locale} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
