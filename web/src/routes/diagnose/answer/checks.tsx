import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../../../components/code-block.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import type { Match } from '../question.js';
import classes from './checks.module.css';
import { Section } from './section.js';

/** How to see that the fix worked, and what stays surprising all the same. */
export function Checks({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { verify, gotchas } = match;
  return (
    <>
      {verify.length > 0 && (
        <Section title={t('diagnose.verify')}>
          <ul className={classes.list}>
            {verify.map(({ id, action, command, expect }, index) => (
              <li key={id}>
                <NotedText text={action} path={`verify[${index}].action`} />
                {command && <CodeBlock code={command} label={t('diagnose.command', { number: index + 1 })} />}
                {expect && (
                  <div className={classes.expect}>
                    <span>{t('diagnose.expect')}</span>
                    <NotedText text={expect} path={`verify[${index}].expect`} like={`verify[${index}].action`} />
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
            {gotchas.map(({ id, text, why }, index) => (
              <li key={id}>
                <NotedText text={text} path={`gotchas[${index}].text`} />
                {why && <NotedText text={why} path={`gotchas[${index}].why`} like={`gotchas[${index}].text`} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
